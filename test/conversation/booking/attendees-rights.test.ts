import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../../src/bookings/book.js'
import { cancel } from '../../../src/bookings/cancel.js'
import { createManageLink } from '../../../src/bookings/manage-link.js'
import { managedCalendarFile } from '../../../src/bookings/managed-calendar-file.js'
import { reschedule } from '../../../src/bookings/reschedule.js'
import { createSingleUseLink, findSingleUseLink } from '../../../src/bookings/single-use-link.js'
import { later, now, requestOfEve, tuesday } from '../../support/contoso.js'
import { useOffice } from '../../support/dialogue.js'
import { knownBrowsers } from '../../support/known-browsers.js'
import { expectBooked } from '../../support/outcomes.js'

const office = useOffice()
/** Adam fills in the form of rules for office hours. */
async function adamSets(inputs: Record<string, string>) {
  const { adam } = office.people
  await adam.sends({ verb: 'meeting-type.rules', meetingTypeId: office.officeHours.id, owner: office.adam.id })
  await adam.presses('meeting-type.save-rules', {
    inputs: { mayReschedule: 'yes', mayCancel: 'yes', horizonKind: 'rolling', ...inputs },
  })
  adam.card('meeting-type')
}
const evesBooking = async () => expectBooked(await book(office.rooms, requestOfEve(office), now))

describe('What attendees may do', () => {
  test('is everything unless the organizer says otherwise', async () => {
    const { id } = await evesBooking()
    const { eve } = office.people
    await eve.sends({ verb: 'booking.show', bookingId: id, owner: office.eve.id })
    expect(eve.buttons('booking.reschedule')).toHaveLength(1)
    expect(eve.buttons('booking.cancel')).toHaveLength(1)
  })

  test('can be switched off: no button, and no way round it', async () => {
    await adamSets({ mayReschedule: 'no', mayCancel: 'no' })
    const { id: bookingId } = await evesBooking()
    const { eve, adam } = office.people
    await eve.sends({ verb: 'booking.show', bookingId, owner: office.eve.id })
    expect([...eve.buttons('booking.reschedule'), ...eve.buttons('booking.cancel')]).toEqual([])
    await eve.sends({ verb: 'booking.cancel', bookingId, owner: office.eve.id })
    expect(eve.card('notice').notice).toEqual({
      reason: 'locked',
      change: 'cancel',
      why: 'off',
      organizer: 'Adam Novak',
    })
    await eve.sends({ verb: 'booking.reschedule', bookingId, owner: office.eve.id })
    expect(eve.card('notice').notice).toMatchObject({ reason: 'locked', change: 'reschedule' })
    const asked = { organizationId: office.organization.id, bookingId, actor: { personId: office.eve.id } }
    expect(await cancel(office.rooms, { ...asked, reason: '' }, now)).toEqual({
      ok: false,
      reason: 'locked',
      why: 'off',
    })
    expect(await reschedule(office.rooms, { ...asked, start: tuesday('11:00'), key: 'k' }, now)).toEqual({
      ok: false,
      reason: 'locked',
      why: 'off',
    })
    await adam.sends({ verb: 'booking.show', bookingId, owner: office.adam.id })
    expect(adam.buttons('booking.cancel')).toHaveLength(1)
  })

  test('ends so many hours before the meeting', async () => {
    await adamSets({ deadlineHours: '4' })
    const { id: bookingId, startsAt } = await evesBooking()
    const asked = {
      organizationId: office.organization.id,
      bookingId,
      actor: { managesBookingId: bookingId },
      reason: '',
    }
    expect(await cancel(office.rooms, asked, later(-239, startsAt))).toEqual({
      ok: false,
      reason: 'locked',
      why: 'late',
    })
    expect(await cancel(office.rooms, asked, later(-241, startsAt))).toMatchObject({ ok: true })
  })

  test('is nothing to do with a single-use link, which stays used after a move and a cancelling, unless the organizer chose otherwise', async () => {
    const { db } = office.rooms
    const organizationId = office.organization.id
    const find = (token: string) => findSingleUseLink(db, organizationId, token, now)
    const bookBy = async (token: string, at: string) => {
      const link = (await find(token))!
      return expectBooked(await book(office.rooms, requestOfEve(office, { link, start: tuesday(at), key: token }), now))
    }
    const end = (bookingId: string) =>
      cancel(office.rooms, { organizationId, bookingId, actor: { personId: office.eve.id }, reason: '' }, now)
    const [first, second] = [
      await createSingleUseLink(db, office.officeHours, now),
      await createSingleUseLink(db, office.officeHours, now),
    ]
    const booked = await bookBy(first, '10:00')
    await reschedule(
      office.rooms,
      { organizationId, bookingId: booked.id, actor: { personId: office.eve.id }, start: tuesday('11:00'), key: 'm' },
      now,
    )
    expect(await find(first)).toBeNull()
    await end(booked.id)
    expect(await find(first)).toBeNull()
    await adamSets({ freesLink: 'yes' })
    await end((await bookBy(second, '13:00')).id)
    expect(await find(second)).not.toBeNull()
  })
})

describe('What an organizer asks', () => {
  beforeEach(() => adamSets({ questions: 'What is it about? *\nWhere?: Amsterdam / Online\n\nAnything else' }))

  test('is asked of a visitor and of a person in a chat, and its answers are where the notes are', async () => {
    const { visitor, eve, adam } = office.people
    await visitor.visits('adam-novak', 'office-hours')
    await visitor.presses('slots.pick')
    expect(visitor.card('confirm-booking').questions).toMatchObject([
      { label: 'What is it about?', choices: [], isRequired: true },
      { label: 'Where?', choices: ['Amsterdam', 'Online'], isRequired: false },
      { label: 'Anything else', isRequired: false },
    ])
    await visitor.presses('booking.confirm', {
      inputs: { name: 'Vic', email: 'vic@example.com', notes: 'Hi', question1: 'Mars', question2: 'Online' },
    })
    expect(visitor.card('booking').notes).toBe('Hi\nWhat is it about: Mars\nWhere: Online')
    await eve.says('book office hours with Adam')
    await eve.presses('slots.pick')
    await eve.presses('booking.confirm', { inputs: { question1: 'Venus', question2: 'On the moon' } })
    expect(eve.card('booking').notes).toBe('What is it about: Venus')
    await adam.says('my bookings')
    expect(JSON.stringify(adam.card('bookings'))).toContain('Mars')
  })

  test('must be answered where it says so, and what was typed stays', async () => {
    const { visitor } = office.people
    await visitor.visits('adam-novak', 'office-hours')
    await visitor.presses('slots.pick')
    const typed = { name: 'Vic', email: 'vic@example.com', notes: '', question2: 'Online', question3: 'x'.repeat(501) }
    await visitor.presses('booking.confirm', { inputs: typed })
    const { faults, values } = visitor.card('confirm-booking')
    expect(faults).toEqual({ answers: { question1: 'missing', question3: 'too-long' } })
    expect(values.answers).toMatchObject({ question2: 'Online' })
  })

  test('is carried through the code that is mailed', async () => {
    const visitor = office.visitorWith({ knownToken: undefined })
    await visitor.visits('adam-novak', 'office-hours')
    await visitor.presses('slots.pick')
    await visitor.presses('booking.confirm', { inputs: { name: 'Zoë', email: 'zoe@example.nl', question1: 'Mars' } })
    const [job] = await office.rooms.db.job.findMany({
      where: { organizationId: office.organization.id, kind: 'code' },
    })
    await visitor.presses('booking.verify', { inputs: { code: (job!.payload as { code: string }).code } })
    expect(visitor.card('booking').notes).toBe('What is it about: Mars')
  })

  test.each([
    ['nine questions', Array.from({ length: 9 }, (_, i) => `Question ${i}`).join('\n')],
    ['an endless one', 'x'.repeat(101)],
  ])('is no more than a card can hold: %s', async (_what, questions) => {
    const { adam } = office.people
    await adam.sends({ verb: 'meeting-type.rules', meetingTypeId: office.officeHours.id, owner: office.adam.id })
    await adam.presses('meeting-type.save-rules', { inputs: { horizonKind: 'rolling', questions } })
    expect(adam.card('meeting-type-rules').faults).toEqual({ questions: 'too-long' })
  })
})

describe('Whoever has booked', () => {
  test('changes their notes until it is over; the organizer’s notes they cannot be', async () => {
    const { id: bookingId } = await evesBooking()
    const { eve, adam } = office.people
    await eve.sends({ verb: 'booking.show', bookingId, owner: office.eve.id })
    await eve.presses('booking.notes')
    await eve.presses('booking.save-notes', { inputs: { notes: 'x'.repeat(1001) } })
    expect(eve.card('notes-form').fault).toBe('too-long')
    await eve.presses('booking.save-notes', { inputs: { notes: ' The red folder ' } })
    expect(eve.card('booking').notes).toBe('The red folder')
    await adam.sends({ verb: 'booking.show', bookingId, owner: office.adam.id })
    expect(adam.card('booking').notes).toBe('The red folder')
    expect(adam.buttons('booking.notes')).toEqual([])
    await adam.sends({ verb: 'booking.save-notes', bookingId, owner: office.adam.id }, { notes: 'mine' })
    expect(adam.card('notice').notice).toEqual({ reason: 'booking-gone' })
    office.clock.now = later(60, tuesday('10:00'))
    await eve.sends({ verb: 'booking.save-notes', bookingId, owner: office.eve.id }, { notes: 'too late' })
    expect(eve.card('notice').notice).toEqual({ reason: 'booking-gone' })
  })

  test('on a page takes the meeting along to their calendar, and changes it there', async () => {
    const { visitor } = office.people
    await visitor.visits('adam-novak', 'office-hours')
    await visitor.presses('slots.pick')
    await visitor.presses('booking.confirm', { inputs: { name: 'Vic', email: 'vic@example.com', notes: '' } })
    const { links, start, bookingId } = visitor.card('booking')
    const google = new URL(links!.google)
    expect(google.hostname).toBe('calendar.google.com')
    expect(google.searchParams.get('dates')).toMatch(/^\d{8}T\d{6}Z\/\d{8}T\d{6}Z$/)
    expect(new URL(links!.outlook).searchParams.get('startdt')).toBe(start)
    expect(links!.ics).toMatch(new RegExp(`^/bookings/${bookingId}/meeting\\.ics$`))
    await visitor.presses('booking.cancel')
    await visitor.presses('booking.cancel-for-good')
    expect(visitor.card('booking').status).toBe('cancelled')
  })

  test('gets that file by their link or their browser, and nobody else does', async () => {
    const { db } = office.rooms
    const { organization } = office
    const booking = await evesBooking()
    const [knownToken] = await knownBrowsers(db, organization.id, ['eve@fabrikam.example'])
    const [stranger] = await knownBrowsers(db, organization.id, ['vic@example.com'])
    const manageToken = await createManageLink(db, booking)
    for (const key of [{ manageToken }, { knownToken: knownToken!, bookingId: booking.id }]) {
      const file = await managedCalendarFile(db, organization.id, key, now)
      const [event] = new ICAL.Component(ICAL.parse(file!.content)).getAllSubcomponents('vevent')
      expect(event!.getFirstPropertyValue('summary')).toBe('Office hours · Adam Novak')
    }
    for (const key of [
      { manageToken: 'guessed' },
      { knownToken: 'guessed', bookingId: booking.id },
      { knownToken: stranger!, bookingId: booking.id },
    ])
      expect(await managedCalendarFile(db, organization.id, key, now)).toBeNull()
  })
})
