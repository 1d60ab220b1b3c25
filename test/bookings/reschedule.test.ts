import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { cancel } from '../../src/bookings/cancel.js'
import { type RescheduleOutcome, type RescheduleRequest, reschedule } from '../../src/bookings/reschedule.js'
import {
  changeMeetingType,
  createMeetingType,
  deleteMeetingType,
  usualPlan,
} from '../../src/bookings/save-meeting-type.js'
import type { Booking } from '../../src/storage/generated/client.js'
import { amsterdam, attendeeOf, later, now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'
import { expectBooked, expectNotFree } from '../support/outcomes.js'

const contoso = useContoso()
let booking: Booking

beforeEach(async () => {
  booking = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
})

const moveAs = (change: Partial<RescheduleRequest> = {}, at = now) =>
  reschedule(
    contoso.rooms,
    {
      organizationId: contoso.organization.id,
      bookingId: booking.id,
      start: tuesday('14:00'),
      actor: { personId: contoso.eve.id },
      key: 'a move',
      ...change,
    },
    at,
  )

function expectMoved(outcome: RescheduleOutcome) {
  if (!outcome.ok) throw new Error(`Not moved: ${JSON.stringify(outcome)}`)
  return outcome
}

const jobsOfMove = async () => {
  const where = { organizationId: contoso.organization.id, key: { contains: `${booking.id}:1:` } }
  const jobs = await contoso.rooms.db.job.findMany({ where })
  return jobs.map(({ key }) => key.replace(booking.id, 'booking')).sort()
}

describe('moving a booking', () => {
  test('gives it another time, and the next number in its sequence', async () => {
    const moved = expectMoved(await moveAs())
    expect(moved).toMatchObject({
      side: 'attendee',
      repeated: false,
      previousStart: tuesday('10:00'),
      booking: {
        id: booking.id,
        startsAt: tuesday('14:00'),
        endsAt: tuesday('14:30'),
        status: 'accepted',
        sequence: 1,
      },
    })
    expect([moved.booking.bookedFrom, moved.booking.bookedTo]).toEqual([tuesday('14:00'), tuesday('14:30')])
  })

  test('to the time that it has changes nothing, and tells nobody', async () => {
    const moved = expectMoved(await moveAs({ start: tuesday('10:00') }))
    expect(moved.booking).toMatchObject({ startsAt: tuesday('10:00'), sequence: 0 })
    expect(await jobsOfMove()).toEqual([])
  })

  test('by the attendee is told to the organizer in the chat', async () => {
    expectMoved(await moveAs())
    expect(await jobsOfMove()).toEqual([
      'chat:booking:1:organizer',
      'mail:booking:1:attendee',
      'mail:booking:1:organizer',
    ])
  })

  test('by the organizer is told to the attendee in the chat', async () => {
    expect(expectMoved(await moveAs({ actor: { personId: contoso.adam.id } })).side).toBe('organizer')
    expect(await jobsOfMove()).toEqual([
      'chat:booking:1:attendee',
      'mail:booking:1:attendee',
      'mail:booking:1:organizer',
    ])
  })

  test('can be done by whoever holds its manage link', async () => {
    expect(expectMoved(await moveAs({ actor: { managesBookingId: booking.id } })).side).toBe('attendee')
  })

  test('leaves the time that it had to others', async () => {
    expectMoved(await moveAs())
    const others = requestOfEve(contoso, { attendee: attendeeOf(contoso.bob), key: 'Bob’s click' })
    expect(expectBooked(await book(contoso.rooms, others, now)).startsAt).toEqual(tuesday('10:00'))
  })

  test('may come within the buffers of the time that it has now', async () => {
    const plan = { ...usualPlan, title: 'Visit', durationMinutes: 30, bufferBeforeMinutes: 30, bufferAfterMinutes: 30 }
    const { id: meetingTypeId } = await createMeetingType(contoso.rooms.db, contoso.adam, plan, 'visit')
    const request = requestOfEve(contoso, { meetingTypeId, start: tuesday('13:00'), key: 'a visit' })
    const visit = expectBooked(await book(contoso.rooms, request, now))
    expect(expectMoved(await moveAs({ bookingId: visit.id, start: tuesday('13:30') })).booking).toMatchObject({
      bookedFrom: tuesday('13:00'),
      bookedTo: tuesday('14:30'),
    })
  })

  test('keeps the length that was promised when the meeting type has another now', async () => {
    const plan = { ...usualPlan, title: 'Office hours', durationMinutes: 60 }
    await changeMeetingType(contoso.rooms.db, contoso.adam, contoso.officeHours.id, plan)
    expect(expectMoved(await moveAs()).booking.endsAt).toEqual(tuesday('14:30'))
  })

  test('goes on after its meeting type was deleted', async () => {
    await deleteMeetingType(contoso.rooms.db, contoso.adam, contoso.officeHours.id, now)
    expect(expectMoved(await moveAs()).booking.startsAt).toEqual(tuesday('14:00'))
  })
})

describe('a time that a booking cannot move to', () => {
  test('because it is taken is refused with others that it can move to, and it stays where it is', async () => {
    expectBooked(await book(contoso.rooms, requestOfEve(contoso, { start: tuesday('14:00'), key: 'other' }), now))
    const refused = expectNotFree(await moveAs())
    expect(refused.refusal).toMatchObject({ code: 'busy' })
    expect(refused.alternatives).toEqual([tuesday('13:30'), tuesday('14:30'), tuesday('13:00')])
    expect(refused.booking.startsAt).toEqual(tuesday('10:00'))
    expect(await jobsOfMove()).toEqual([])
    expectMoved(await moveAs({ start: refused.alternatives[0]!, key: 'the alternative' }))
  })

  test.each([
    ['in the past', '2026-11-20T10:00', 'in-the-past'],
    ['outside the hours', '2026-11-24T07:00', 'outside-hours'],
    ['off the grid', '2026-11-24T14:05', 'off-grid'],
    ['beyond the horizon', '2028-03-01T10:00', 'beyond-horizon'],
  ])('because it is %s is refused with alternatives', async (_what, start, code) => {
    const refused = expectNotFree(await moveAs({ start: amsterdam(start) }))
    expect(refused).toMatchObject({ refusal: { code } })
    expect(refused.alternatives).toHaveLength(3)
  })

  test('because the booking is longer than the free time there is refused with alternatives that it fits into', async () => {
    const plan = { ...usualPlan, title: 'Office hours', durationMinutes: 60 }
    await changeMeetingType(contoso.rooms.db, contoso.adam, contoso.officeHours.id, plan)
    const hour = expectBooked(
      await book(contoso.rooms, requestOfEve(contoso, { start: tuesday('13:00'), key: 'an hour' }), now),
    )
    await changeMeetingType(contoso.rooms.db, contoso.adam, contoso.officeHours.id, { ...plan, durationMinutes: 30 })
    const refused = expectNotFree(await moveAs({ bookingId: hour.id, start: tuesday('16:30') }))
    expect(refused.alternatives).toHaveLength(3)
    for (const [i, start] of refused.alternatives.entries())
      expectMoved(await moveAs({ bookingId: hour.id, start, key: `alternative ${i}` }))
  })
})

describe('the same move', () => {
  test('delivered twice is one move', async () => {
    expectMoved(await moveAs())
    expect(await moveAs()).toMatchObject({
      ok: true,
      repeated: true,
      booking: { sequence: 1, startsAt: tuesday('14:00') },
    })
    expect(await jobsOfMove()).toHaveLength(3)
  })

  test('delivered five times at once is one move', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => moveAs()))
    expect(outcomes.map((outcome) => expectMoved(outcome).booking.sequence)).toEqual([1, 1, 1, 1, 1])
  })

  test('is not mistaken for another because somebody reuses a key', async () => {
    const other = expectBooked(
      await book(contoso.rooms, requestOfEve(contoso, { start: tuesday('11:00'), key: 'other' }), now),
    )
    expectMoved(await moveAs({ key: 'first click' }))
    const moved = expectMoved(await moveAs({ bookingId: other.id, start: tuesday('15:00'), key: 'first click' }))
    expect(moved).toMatchObject({ repeated: false, booking: { startsAt: tuesday('15:00') } })
  })
})

describe('a booking that cannot be moved', () => {
  test('is one that is cancelled', async () => {
    const { rooms, organization, adam } = contoso
    const actor = { personId: adam.id }
    await cancel(rooms, { organizationId: organization.id, bookingId: booking.id, actor, reason: '' }, now)
    expect(await moveAs()).toEqual({ ok: false, reason: 'cancelled' })
  })

  test('is one that is over', async () => {
    expect(await moveAs({}, tuesday('10:30'))).toEqual({ ok: false, reason: 'over' })
    expect(await moveAs({}, later(29, tuesday('10:00')))).toMatchObject({ ok: true })
  })

  test.each([
    ['someone else’s', () => ({ actor: { personId: contoso.bob.id } })],
    ['managed by the link of another', () => ({ actor: { managesBookingId: crypto.randomUUID() } })],
    ['never made', () => ({ bookingId: crypto.randomUUID() })],
    ['of another organization', () => ({ organizationId: crypto.randomUUID() })],
  ])('is one that is %s: as if it were not there', async (_what, change) => {
    expect(await moveAs(change())).toEqual({ ok: false, reason: 'no-booking' })
  })
})
