import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../../src/bookings/book.js'
import { amsterdam, attendeeOf, later, requestOfEve, tuesday } from '../../support/contoso.js'
import { useOffice } from '../../support/dialogue.js'
import { expectBooked } from '../../support/outcomes.js'

const office = useOffice()
const iso = (date: Date) => date.toISOString()
const bookAs = async (change: Parameters<typeof requestOfEve>[1] = {}) =>
  expectBooked(await book(office.rooms, requestOfEve(office, change), office.clock.now))
const stored = (id: string) => office.rooms.db.booking.findFirstOrThrow({ where: { id } })
let bookingId: string

beforeEach(async () => {
  bookingId = (await bookAs()).id
})

describe('my bookings', () => {
  test.each([
    ['eve', 'my bookings', 'attendee', 'Adam Novak'],
    ['adam', 'what is on my calendar?', 'organizer', 'Eve Lim'],
  ] as const)('of %s, who says %j', async (who, text, role, other) => {
    const person = office.people[who]
    await person.says(text)
    expect(person.card('bookings').bookings).toMatchObject([
      { bookingId, role, with: other, title: 'Office hours', start: iso(tuesday('10:00')), changeable: true },
    ])
    await person.presses('booking.show')
    expect(person.card('booking')).toMatchObject({ bookingId, role })
  })

  test('in Dutch are none for somebody else, who is told how to make one', async () => {
    const { bob } = office.people
    await bob.says('mijn afspraken')
    expect(bob.card('notice')).toMatchObject({ notice: { reason: 'no-bookings' }, next: [{ verb: 'book.start' }] })
  })

  test('are those of a day where one is named', async () => {
    await bookAs({ start: amsterdam('2026-11-26T15:00'), key: 'another' })
    const { eve } = office.people
    await eve.says('what do I have on Thursday?')
    expect(eve.card('bookings').bookings).toMatchObject([{ start: iso(amsterdam('2026-11-26T15:00')) }])
  })

  test('are no longer there when they are over', async () => {
    office.clock.now = tuesday('10:30')
    const { eve } = office.people
    await eve.says('my bookings')
    expect(eve.card('notice').notice).toEqual({ reason: 'no-bookings' })
  })
})

describe('rescheduling', () => {
  test('from a sentence with the new time to a moved booking', async () => {
    const { eve } = office.people
    await eve.says('move my meeting with Adam to Thursday at 9:30')
    expect(eve.card('confirm-booking')).toMatchObject({
      start: '2026-11-26T14:30:00.000Z',
      moving: { bookingId, start: iso(tuesday('10:00')), with: 'Adam Novak' },
    })
    expect((await stored(bookingId)).startsAt).toEqual(tuesday('10:00'))
    await eve.presses('booking.move')
    expect(eve.card('booking')).toMatchObject({
      event: 'moved',
      start: '2026-11-26T14:30:00.000Z',
      previousStart: iso(tuesday('10:00')),
    })
  })

  test('by the organizer, from the list and through the slot picker', async () => {
    const { adam } = office.people
    await adam.says('my bookings')
    await adam.presses('booking.reschedule')
    expect(adam.card('slots')).toMatchObject({ moving: { bookingId, with: 'Eve Lim' }, timeZone: 'Europe/Amsterdam' })
    await adam.presses('slots.show', { which: ({ day }) => day === '2026-11-24' })
    const { starts } = adam.card('slots')
    expect(starts).toContain(iso(tuesday('10:30')))
    expect(starts).not.toContain(iso(tuesday('10:00')))
    await adam.presses('slots.show', { which: ({ day }) => day === '2026-11-25' })
    await adam.presses('slots.pick', { which: ({ start }) => start === iso(amsterdam('2026-11-25T09:30')) })
    await adam.presses('booking.move')
    expect(adam.card('booking')).toMatchObject({ event: 'moved', role: 'organizer', with: 'Eve Lim' })
    expect((await stored(bookingId)).startsAt).toEqual(amsterdam('2026-11-25T09:30'))
  })

  test('in Dutch', async () => {
    const { id } = await bookAs({ attendee: attendeeOf(office.bob), start: tuesday('14:00'), key: 'Bob’s' })
    const { bob } = office.people
    await bob.says('verzet mijn afspraak met Adam naar donderdag om 11 uur')
    expect(bob.card('confirm-booking').moving).toMatchObject({ bookingId: id })
    await bob.presses('booking.move')
    expect((await stored(id)).startsAt).toEqual(amsterdam('2026-11-26T11:00'))
  })

  test('of one of several asks which', async () => {
    await bookAs({ start: tuesday('14:00'), key: 'another' })
    const { eve } = office.people
    await eve.says('reschedule my meeting')
    expect(eve.card('bookings').bookings).toHaveLength(2)
  })

  test('to a time that somebody else has taken in the meantime shows others, and leaves it where it is', async () => {
    const { eve } = office.people
    await eve.says('move my meeting with Adam to Tuesday at 14:00 Amsterdam time')
    // What she has in hand is let go of while she thinks it over.
    await office.rooms.db.hold.deleteMany({ where: { organizationId: office.organization.id } })
    await bookAs({ attendee: attendeeOf(office.bob), start: tuesday('14:00'), key: 'Bob’s' })
    await eve.presses('booking.move')
    expect(eve.card('slots')).toMatchObject({ moving: { bookingId }, refusal: { reason: 'busy' } })
    expect((await stored(bookingId)).startsAt).toEqual(tuesday('10:00'))
    await eve.presses('slots.pick')
    await eve.presses('booking.move')
    expect(eve.card('booking').event).toBe('moved')
  })

  test('pressed twice is one move', async () => {
    const { eve } = office.people
    await eve.says('move my meeting with Adam to Thursday at 9:30')
    const [press] = eve.buttons('booking.move')
    await eve.sends(press)
    await eve.sends(press)
    expect(eve.card('booking').event).toBe('moved')
    expect((await stored(bookingId)).sequence).toBe(1)
  })
})

describe('cancelling', () => {
  test('from a sentence, after a question, with a reason', async () => {
    const { eve } = office.people
    await eve.says('cancel my meeting with Adam')
    expect(eve.card('cancel-form').booking).toMatchObject({ bookingId, with: 'Adam Novak' })
    expect((await stored(bookingId)).status).toBe('accepted')
    await eve.presses('booking.cancel-for-good', { inputs: { reason: ' I am *ill* <b>today</b> ' } })
    expect(eve.card('booking')).toMatchObject({
      event: 'cancelled',
      status: 'cancelled',
      cancelReason: 'I am *ill* <b>today</b>',
      changeable: false,
    })
    expect(eve.buttons('booking.cancel')).toEqual([])
  })

  test('by the organizer, in Dutch words and without a reason', async () => {
    const { adam } = office.people
    await adam.says('annuleer mijn afspraak met Eve')
    await adam.presses('booking.cancel-for-good')
    expect(await stored(bookingId)).toMatchObject({ status: 'cancelled', cancelledBy: 'organizer', cancelReason: '' })
  })

  test('can be thought better of', async () => {
    const { eve } = office.people
    await eve.says('cancel my meeting with Adam')
    await eve.presses('booking.show')
    expect(eve.card('booking')).toMatchObject({ bookingId, status: 'accepted' })
  })

  test('with a reason that is too long asks again, and keeps what was typed', async () => {
    const { eve } = office.people
    const reason = 'because '.repeat(100)
    await eve.says('cancel my meeting with Adam')
    await eve.presses('booking.cancel-for-good', { inputs: { reason } })
    expect(eve.card('cancel-form')).toMatchObject({ faults: { reason: 'too-long' }, reason: reason.trim() })
    expect((await stored(bookingId)).status).toBe('accepted')
  })

  test('pressed twice, or by both sides, is cancelling once', async () => {
    const { eve, adam } = office.people
    for (const person of [eve, adam]) await person.says('cancel my meeting')
    await adam.presses('booking.cancel-for-good', { inputs: { reason: 'mine' } })
    await eve.presses('booking.cancel-for-good', { inputs: { reason: 'hers' } })
    expect(eve.card('booking')).toMatchObject({ status: 'cancelled', cancelReason: 'mine', cancelledBy: 'Adam Novak' })
  })
})

describe('a card about a booking, long after', () => {
  test('says that it is over', async () => {
    const { eve } = office.people
    await eve.says('my bookings')
    office.clock.now = later(7 * 24 * 60)
    for (const verb of ['booking.reschedule', 'booking.cancel'] as const) {
      await eve.sends(eve.buttons(verb)[0] ?? { verb, bookingId, owner: office.eve.id })
      expect(eve.card('notice').notice).toEqual({ reason: 'booking-over' })
    }
  })

  test('says that it was cancelled', async () => {
    const { eve, adam } = office.people
    await eve.says('my bookings')
    const [move] = eve.buttons('booking.reschedule')
    await adam.says('cancel my meeting with Eve')
    await adam.presses('booking.cancel-for-good')
    await eve.sends(move)
    expect(eve.card('notice').notice).toEqual({ reason: 'already-cancelled' })
  })

  test.each(['booking.show', 'booking.reschedule', 'booking.cancel', 'booking.cancel-for-good'])(
    'forged for a booking of others, %s finds none',
    async (verb) => {
      const { bob } = office.people
      await bob.sends({ verb, bookingId, owner: office.bob.id })
      expect(bob.card('notice').notice).toEqual({ reason: 'booking-gone' })
      expect(await stored(bookingId)).toMatchObject({ status: 'accepted', startsAt: tuesday('10:00') })
    },
  )
})
