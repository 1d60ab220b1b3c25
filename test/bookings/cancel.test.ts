import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { type CancelRequest, cancel } from '../../src/bookings/cancel.js'
import type { Booking } from '../../src/storage/generated/client.js'
import { now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'
import { expectBooked } from '../support/outcomes.js'

const contoso = useContoso()
let booking: Booking

beforeEach(async () => {
  booking = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
})

const cancelAs = (change: Partial<CancelRequest> = {}, at = now) =>
  cancel(
    contoso.rooms,
    {
      organizationId: contoso.organization.id,
      bookingId: booking.id,
      actor: { personId: contoso.eve.id },
      reason: 'My train is late',
      ...change,
    },
    at,
  )

const jobsOfCancelling = async () => {
  const where = { organizationId: contoso.organization.id, key: { contains: `${booking.id}:1:` } }
  const jobs = await contoso.rooms.db.job.findMany({ where, orderBy: { key: 'asc' } })
  return jobs.map(({ key, payload }) => ({ key: key.replace(booking.id, 'booking'), payload }))
}

describe('cancelling', () => {
  test('by the attendee keeps who and why', async () => {
    expect(await cancelAs()).toMatchObject({
      ok: true,
      repeated: false,
      side: 'attendee',
      booking: { status: 'cancelled', cancelledBy: 'attendee', cancelReason: 'My train is late', sequence: 1 },
    })
  })

  test('by the organizer tells the attendee in the chat, with the reason', async () => {
    expect(await cancelAs({ actor: { personId: contoso.adam.id } })).toMatchObject({ ok: true, side: 'organizer' })
    const jobs = await jobsOfCancelling()
    expect(jobs.map(({ key }) => key)).toEqual([
      'chat:booking:1:attendee',
      'mail:booking:1:attendee',
      'mail:booking:1:organizer',
    ])
    expect(jobs[0]?.payload).toMatchObject({
      side: 'attendee',
      change: { event: 'cancelled', by: 'Adam Novak', cancelReason: 'My train is late', sequence: 1 },
    })
  })

  test('needs no reason', async () => {
    expect(await cancelAs({ reason: '' })).toMatchObject({ ok: true, booking: { cancelReason: '' } })
  })

  test('can be done by whoever holds the manage link', async () => {
    expect(await cancelAs({ actor: { managesBookingId: booking.id } })).toMatchObject({ ok: true, side: 'attendee' })
  })

  test('can be done while the meeting is on, and not after it', async () => {
    expect(await cancelAs({}, tuesday('10:30'))).toEqual({ ok: false, reason: 'over' })
    expect(await cancelAs({}, tuesday('10:29'))).toMatchObject({ ok: true })
  })

  test('twice is cancelling once: the first reason stays, and nobody is told again', async () => {
    await cancelAs()
    expect(await cancelAs({ actor: { personId: contoso.adam.id }, reason: 'No, I am' })).toMatchObject({
      ok: true,
      repeated: true,
      booking: { cancelledBy: 'attendee', cancelReason: 'My train is late', sequence: 1 },
    })
    expect(await jobsOfCancelling()).toHaveLength(3)
  })

  test('five times at once is cancelling once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => cancelAs()))
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.repeated)).toHaveLength(1)
    expect(await jobsOfCancelling()).toHaveLength(3)
  })

  test.each([
    ['someone else’s', () => ({ actor: { personId: contoso.bob.id } })],
    ['managed by the link of another', () => ({ actor: { managesBookingId: crypto.randomUUID() } })],
    ['never made', () => ({ bookingId: crypto.randomUUID() })],
    ['of another organization', () => ({ organizationId: crypto.randomUUID() })],
  ])('a booking that is %s is as if it were not there', async (_what, change) => {
    expect(await cancelAs(change())).toEqual({ ok: false, reason: 'no-booking' })
    expect(await contoso.rooms.db.booking.count({ where: { id: booking.id, status: 'accepted' } })).toBe(1)
  })
})
