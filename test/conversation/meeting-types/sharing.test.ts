import { describe, expect, test } from 'vitest'
import { book } from '../../../src/bookings/book.js'
import type { InvitationPayload } from '../../../src/bookings/sharing.js'
import { createSingleUseLink, findSingleUseLink } from '../../../src/bookings/single-use-link.js'
import { invitationTeller } from '../../../src/bookings/tell-invitation.js'
import type { InvitationLetter } from '../../../src/mail/mailer.js'
import { attendeeOf, now, requestOfEve, tuesday } from '../../support/contoso.js'
import { useOffice } from '../../support/dialogue.js'
import { knownBrowsers } from '../../support/known-browsers.js'

const office = useOffice()
const organizationId = () => office.organization.id
const ofReview = () => ({ meetingTypeId: office.review.id, owner: office.adam.id })
/** What is to be mailed. */
const invitations = async () =>
  (
    await office.rooms.db.job.findMany({
      where: { organizationId: organizationId(), kind: 'invitation' },
      orderBy: { id: 'asc' },
    })
  ).map(({ payload }) => payload as unknown as InvitationPayload)
const book60 = (attendee: typeof office.eve, key: string) =>
  book(
    office.rooms,
    requestOfEve(office, { meetingTypeId: office.review.id, attendee: attendeeOf(attendee), key }),
    now,
  )

describe('A private meeting type', () => {
  test('is booked by whoever is invited, and by nobody else', async () => {
    const { adam, eve, bob } = office.people
    expect((await book60(office.eve, 'before')).ok).toBe(false)
    await adam.sends({ verb: 'invitation.add', ...ofReview() })
    await adam.presses('invitation.save', { inputs: { who: 'Eve' } })
    expect(adam.card('sharing')).toMatchObject({ event: 'invited', invitations: [{ name: 'Eve Lim' }] })
    await eve.says('book review with Adam')
    expect(eve.card('slots').title).toBe('Review')
    expect((await book60(office.bob, 'bob')).ok).toBe(false)
    await bob.says('book with Adam')
    expect(JSON.stringify(bob.card('choose-meeting-type'))).not.toContain('Review')
  })

  test('is no page for a stranger, and one for the invited address once they have shown that it is theirs', async () => {
    const { adam } = office.people
    await adam.sends({ verb: 'invitation.save', ...ofReview() }, { who: 'Zoe@example.nl' })
    const stranger = office.visitorWith({ knownToken: undefined })
    await stranger.visits('adam-novak', 'review')
    expect(stranger.card('notice').notice).toEqual({ reason: 'no-such-page' })
    const [knownToken] = await knownBrowsers(office.rooms.db, organizationId(), ['zoe@example.nl'])
    const zoe = office.visitorWith({ knownToken })
    await zoe.visits('adam-novak', 'review')
    await zoe.presses('slots.pick')
    await zoe.presses('booking.confirm', { inputs: { name: 'Zoë', email: 'zoe@example.nl' } })
    expect(zoe.card('booking').event).toBe('booked')
  })

  test('is not shared any more once the invitation is withdrawn', async () => {
    const { adam } = office.people
    await adam.sends({ verb: 'invitation.save', ...ofReview() }, { who: 'Eve' })
    await adam.presses('invitation.remove')
    expect(adam.card('sharing')).toMatchObject({ event: 'withdrawn', invitations: [] })
    expect((await book60(office.eve, 'after')).ok).toBe(false)
  })

  test('is shared by its organizer alone', async () => {
    const { eve } = office.people
    for (const action of [
      { verb: 'meeting-type.sharing' },
      { verb: 'invitation.save' },
      { verb: 'link.withdraw', linkId: office.review.id },
      { verb: 'invitation.remove', invitationId: office.review.id },
    ]) {
      await eve.sends({ ...action, meetingTypeId: office.review.id, owner: office.eve.id }, { who: 'Eve' })
      expect(eve.card('notice').notice).toEqual({ reason: 'meeting-type-gone' })
    }
  })
})

describe('An invitation', () => {
  test.each(['Zed', '', 'zed at example'])('to “%s” asks again', async (who) => {
    const { adam } = office.people
    await adam.sends({ verb: 'invitation.save', ...ofReview() }, { who })
    expect(adam.card('invite-form').faults.who).toBe(who ? 'unknown' : 'missing')
    expect(await invitations()).toEqual([])
  })

  test('is mailed with a link that books once, by one press for each proposed time, and with no code', async () => {
    const { adam } = office.people
    await adam.sends({ verb: 'invitation.save', ...ofReview() }, { who: 'zoe@example.nl', times: 'yes' })
    const [payload] = await invitations()
    expect(payload!.times).toHaveLength(5)
    expect(new Set(payload!.times.map((time) => time.slice(0, 10))).size).toBe(5)
    const letters: InvitationLetter[] = []
    const { invitation } = invitationTeller({
      db: office.rooms.db,
      publicUrl: 'https://timewith.example',
      mailer: {
        send: async (letter) => {
          letters.push(letter as InvitationLetter)
          return { ok: true }
        },
      },
    })
    const job = await office.rooms.db.job.findFirstOrThrow({
      where: { organizationId: organizationId(), kind: 'invitation' },
    })
    expect(await invitation({ ...job, isLastTry: false })).toEqual({ ok: true })
    expect(letters[0]).toMatchObject({
      to: { address: 'zoe@example.nl' },
      organizer: { name: 'Adam Novak' },
      title: 'Review',
    })
    expect((await invitations())[0]).toEqual({})

    const { url } = letters[0]!.times[2]!
    const [, linkToken, start] = /\/link\/([\w-]+)\?start=(.+)$/.exec(url)!
    const zoe = office.visitorWith({ knownToken: undefined, linkToken })
    await zoe.hears({ kind: 'visit', page: 'link', start: decodeURIComponent(start!) })
    expect(zoe.card('confirm-booking')).toMatchObject({ start: payload!.times[2], values: { email: 'zoe@example.nl' } })
    await zoe.presses('booking.confirm', { inputs: { name: 'Zoë', email: 'zoe@example.nl' } })
    expect(zoe.card('booking')).toMatchObject({ event: 'booked', start: payload!.times[2] })
    await zoe.hears({ kind: 'visit', page: 'link' })
    expect(zoe.card('notice').notice).toEqual({ reason: 'no-such-page' })
  })

  test('says which times are left when the proposed one is gone', async () => {
    const { adam } = office.people
    await adam.sends({ verb: 'invitation.save', ...ofReview() }, { who: 'zoe@example.nl', times: 'yes' })
    const [{ token, times }] = (await invitations()) as [InvitationPayload]
    await book(office.rooms, requestOfEve(office, { start: new Date(times[0]!) }), now)
    const zoe = office.visitorWith({ knownToken: undefined, linkToken: token })
    await zoe.hears({ kind: 'visit', page: 'link', start: times[0]! })
    expect(zoe.card('slots').refusal?.reason).toBe('busy')
  })

  test.each([
    ['invite zoe@example.nl to review', 'zoe@example.nl', 'no'],
    ['invite Eve to review', 'Eve', 'no'],
    ['propose times to zoe@example.nl for review', 'zoe@example.nl', 'yes'],
    ['nodig Eve uit voor review', 'Eve', 'no'],
    ['stel zoe@example.nl tijden voor voor review', 'zoe@example.nl', 'yes'],
  ])('“%s” is filled in, and sent by one press', async (text, who, times) => {
    const { adam } = office.people
    await adam.says(text)
    expect(adam.card('invite-form')).toMatchObject({ title: 'Review', values: { who, times } })
    await adam.presses('invitation.save', { inputs: { who, times } })
    expect(adam.card('sharing').event).toBe('invited')
  })

  test('of somebody to what is nobody’s meeting type is a booking with them', async () => {
    const { adam } = office.people
    await adam.says('invite Eve to lunch tomorrow')
    expect(() => adam.card('invite-form')).toThrow()
  })
})

test('shared in a chat with others, a public one is a card that anyone there can book from', async () => {
  const { adam } = office.people
  await adam.hears({ kind: 'text', text: 'share office hours', mentions: [] }, { setting: 'shared' })
  expect(adam.card('offer')).toMatchObject({
    title: 'Office hours',
    organizer: 'Adam Novak',
    url: expect.stringMatching(/\/adam-novak\/office-hours$/),
  })
  await adam.says('share office hours')
  expect(adam.card('sharing').url).toMatch(/\/adam-novak\/office-hours$/)
})

describe('One-time links', () => {
  test('are listed, and one that is withdrawn opens nothing', async () => {
    const { adam } = office.people
    const token = await createSingleUseLink(office.rooms.db, office.review, now)
    await adam.says('show the links for review')
    expect(adam.card('sharing').links).toMatchObject([{ createdAt: expect.any(String) }])
    await adam.presses('link.withdraw')
    expect(adam.card('sharing').links).toEqual([])
    expect(await findSingleUseLink(office.rooms.db, organizationId(), token, now)).toBeNull()
    const guest = office.visitorWith({ linkToken: token })
    await guest.hears({ kind: 'visit', page: 'link' })
    expect(guest.card('notice').notice).toEqual({ reason: 'no-such-page' })
  })

  test('of fifty people who press the same one at once, one books, and the others are told that it is used', async () => {
    const token = await createSingleUseLink(office.rooms.db, office.review, now)
    const link = (await findSingleUseLink(office.rooms.db, organizationId(), token, now))!
    // Each another time, so that nothing but the link can be in the way.
    const starts = Array.from({ length: 50 }, (_, i) => new Date(tuesday('09:00').getTime() + (i % 7) * 3_600_000))
    const outcomes = await Promise.all(
      starts.map((start, i) =>
        book(
          office.rooms,
          {
            ...requestOfEve(office, { meetingTypeId: office.review.id, start, key: `press ${i}`, link }),
            attendee: { name: `Guest ${i}`, email: `guest-${i}@example.com`, timeZone: 'UTC', locale: 'en' },
          },
          now,
        ),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.reason])))).toEqual(
      new Set(['link-used', 'not-free']),
    )
    expect(await office.rooms.db.booking.count({ where: { organizationId: organizationId() } })).toBe(1)
  })
})
