import { describe, expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { createManageLink } from '../../src/bookings/manage-link.js'
import { deleteMeetingType } from '../../src/bookings/save-meeting-type.js'
import { createSingleUseLink } from '../../src/bookings/single-use-link.js'
import { amsterdam, requestOfEve, tuesday } from '../support/contoso.js'
import { useOffice } from '../support/dialogue.js'
import { expectBooked } from '../support/outcomes.js'

const office = useOffice()
const vic = { name: 'Vic', email: 'Vic@Example.com', notes: '' }

describe('an organizer’s page', () => {
  test('offers what is public, and leads to a booking without an account', async () => {
    const { visitor } = office.people
    await visitor.visits('adam-novak')
    expect(visitor.card('choose-meeting-type').meetingTypes.map(({ title }) => title)).toEqual([
      'Quick chat',
      'Office hours',
    ])
    await visitor.presses('slots.show')
    expect(visitor.card('slots').timeZone).toBe('Asia/Kolkata')
    await visitor.presses('slots.pick')
    expect(visitor.card('confirm-booking').asksWho).toBe(true)
    await visitor.presses('booking.confirm', { inputs: vic })
    expect(visitor.card('booking')).toMatchObject({ event: 'booked', with: 'Adam Novak', timeZone: 'Asia/Kolkata' })
    const stored = await office.rooms.db.booking.findFirst({ where: { organizationId: office.organization.id } })
    expect(stored).toMatchObject({ attendeeId: null, attendeeName: 'Vic', attendeeEmail: 'vic@example.com' })
  })

  test('lets whoever has booked change it on the card that says so, and nobody else', async () => {
    const { visitor } = office.people
    await visitor.visits('adam-novak', 'office-hours')
    await visitor.presses('slots.pick')
    await visitor.presses('booking.confirm', { inputs: vic })
    const [cancel] = visitor.buttons('booking.cancel')
    const stranger = office.visitorWith({ knownToken: undefined })
    await stranger.sends(cancel)
    expect(stranger.card('notice').notice).toEqual({ reason: 'booking-gone' })
    await visitor.presses('booking.reschedule')
    await visitor.presses('slots.pick')
    await visitor.presses('booking.move')
    expect(visitor.card('booking').event).toBe('moved')
  })

  test.each([
    ['no name', { name: ' ' }, { name: 'missing' }],
    ['no address', { email: '' }, { email: 'missing' }],
    ['what is no address', { email: 'vic at example' }, { email: 'unreadable' }],
    ['an address with a line break', { email: 'vic@example.com\nBcc: x@example.com' }, { email: 'unreadable' }],
    ['an endless address', { email: `${'x'.repeat(10_000)}@example.com` }, { email: 'unreadable' }],
    ['10,000 characters of notes', { notes: 'x'.repeat(10_000) }, { notes: 'too-long' }],
  ])('asks again for %s, and keeps the rest', async (_what, change, faults) => {
    const { visitor } = office.people
    await visitor.visits('adam-novak', 'office-hours')
    await visitor.presses('slots.pick')
    const typed = { ...vic, notes: 'About <b>Mars</b>', ...change }
    await visitor.presses('booking.confirm', { inputs: typed })
    const { values } = visitor.card('confirm-booking')
    expect(visitor.card('confirm-booking').faults).toEqual(faults)
    expect(values).toEqual({ name: typed.name.trim(), email: typed.email, notes: typed.notes })
    await visitor.presses('booking.confirm', { inputs: vic })
    expect(visitor.card('booking').event).toBe('booked')
  })

  test('is found whatever case its address is typed in', async () => {
    const { visitor } = office.people
    await visitor.visits('Adam-Novak', 'Office-Hours', '2026-11-25')
    expect(visitor.card('slots')).toMatchObject({ title: 'Office hours', day: '2026-11-25' })
  })

  test.each(['2026-02-31', 'tomorrow', '<script>', '9999-12-31'])(
    'that is asked for on a day that there is not, %j, shows one that there is',
    async (day) => {
      const { visitor } = office.people
      await visitor.visits('adam-novak', 'office-hours', day)
      const { days, day: shown } = visitor.card('slots')
      expect(days.map(({ date }) => date)).toContain(shown)
    },
  )
})

describe('a page that there is not', () => {
  test('looks the same as one that is private, deleted or somebody’s who has no page', async () => {
    await deleteMeetingType(office.rooms.db, office.adam, office.quickChat.id, office.clock.now)
    const { visitor } = office.people
    const seen = [
      await visitor.visits('adam-novak', 'nothing'),
      await visitor.visits('adam-novak', 'review'),
      await visitor.visits('adam-novak', 'quick-chat'),
      await visitor.visits('bob-de-wit'),
      await visitor.visits('nobody'),
      await visitor.visits('nobody\u0000'),
      await visitor.hears({ kind: 'visit', page: 'manage' }),
      await visitor.hears({ kind: 'visit', page: 'link' }),
      await office.visitorWith({ manageToken: 'invented' }).hears({ kind: 'visit', page: 'manage' }),
      await office.visitorWith({ linkToken: 'invented' }).hears({ kind: 'visit', page: 'link' }),
    ]
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(visitor.card('notice').notice).toEqual({ reason: 'no-such-page' })
  })

  test('and a forged button for what is private finds none, as for what was never made', async () => {
    const { visitor } = office.people
    const start = tuesday('10:00').toISOString()
    for (const meetingTypeId of [office.review.id, crypto.randomUUID()]) {
      await visitor.sends({ verb: 'booking.confirm', meetingTypeId, start, key: 'forged', owner: 'visitor-1' }, vic)
      expect(visitor.card('notice').notice).toEqual({ reason: 'meeting-type-gone' })
    }
    expect(await office.rooms.db.booking.count({ where: { organizationId: office.organization.id } })).toBe(0)
  })
})

describe('a manage link', () => {
  test('lets its holder see, move and cancel that booking', async () => {
    const booking = expectBooked(await book(office.rooms, requestOfEve(office), office.clock.now))
    const holder = office.visitorWith({ manageToken: await createManageLink(office.rooms.db, booking) })
    await holder.hears({ kind: 'visit', page: 'manage' })
    expect(holder.card('booking')).toMatchObject({ bookingId: booking.id, role: 'attendee', changeable: true })
    await holder.presses('booking.reschedule')
    await holder.presses('slots.show', { which: ({ day }) => day === '2026-11-25' })
    await holder.presses('slots.pick', { which: ({ start }) => start === amsterdam('2026-11-25T10:00').toISOString() })
    expect(holder.card('confirm-booking')).toMatchObject({ asksWho: false })
    await holder.presses('booking.move')
    expect(holder.card('booking')).toMatchObject({ event: 'moved', start: amsterdam('2026-11-25T10:00').toISOString() })
    await holder.presses('booking.cancel')
    await holder.presses('booking.cancel-for-good', { inputs: { reason: 'ill' } })
    expect(holder.card('booking')).toMatchObject({ event: 'cancelled', cancelReason: 'ill' })
  })

  test('gives no hand in any other booking', async () => {
    const [one, two] = [
      expectBooked(await book(office.rooms, requestOfEve(office), office.clock.now)),
      expectBooked(
        await book(office.rooms, requestOfEve(office, { start: tuesday('14:00'), key: '2' }), office.clock.now),
      ),
    ]
    const holder = office.visitorWith({ manageToken: await createManageLink(office.rooms.db, one) })
    await holder.sends({ verb: 'booking.cancel-for-good', bookingId: two.id, owner: 'visitor-1' })
    expect(holder.card('notice').notice).toEqual({ reason: 'booking-gone' })
  })
})

describe('a single-use link', () => {
  test('shows its meeting type, books it once, and is then no page any more', async () => {
    const linkToken = await createSingleUseLink(office.rooms.db, office.review, office.clock.now)
    const guest = office.visitorWith({ linkToken })
    await guest.hears({ kind: 'visit', page: 'link' })
    expect(guest.card('slots').title).toBe('Review')
    await guest.presses('slots.pick')
    const [confirm] = guest.buttons('booking.confirm')
    await guest.sends(confirm, vic)
    expect(guest.card('booking')).toMatchObject({ event: 'booked', title: 'Review' })
    await guest.sends(confirm, vic)
    expect(guest.card('booking')).toMatchObject({ event: 'booked', title: 'Review' })
    await guest.hears({ kind: 'visit', page: 'link' })
    expect(guest.card('notice').notice).toEqual({ reason: 'no-such-page' })
  })
})

test('a visitor has no chat: what is written or said hello to is answered with a sentence', async () => {
  const { visitor } = office.people
  expect(await visitor.says('book time with Adam')).toMatchObject({ name: 'sentence' })
  expect(await visitor.hears({ kind: 'hello' })).toMatchObject({ name: 'sentence' })
})
