import fc from 'fast-check'
import { expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { cancel } from '../../src/bookings/cancel.js'
import { findMeetingType } from '../../src/bookings/find-meeting-type.js'
import { offeredStarts } from '../../src/bookings/offer.js'
import { reschedule } from '../../src/bookings/reschedule.js'
import { createMeetingType, usualPlan } from '../../src/bookings/save-meeting-type.js'
import type { MeetingType } from '../../src/storage/generated/client.js'
import { later, now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'
import { expectBooked } from '../support/outcomes.js'

const contoso = useContoso()

const lengths = fc.record({
  durationMinutes: fc.constantFrom(5, 15, 25, 30, 45, 60, 90),
  bufferBeforeMinutes: fc.constantFrom(0, 5, 30, 60),
  bufferAfterMinutes: fc.constantFrom(0, 10, 45),
})
type Lengths = typeof lengths extends fc.Arbitrary<infer T> ? T : never

const make = (change: Lengths) =>
  createMeetingType(
    contoso.rooms.db,
    contoso.adam,
    { ...usualPlan, title: 'Any', horizonDays: 3, ...change },
    crypto.randomUUID(),
  )
const offered = async ({ id }: MeetingType) => {
  const meetingType = await findMeetingType(contoso.rooms.db, contoso.organization.id, id)
  return (await offeredStarts(contoso.rooms, meetingType!, now)).starts
}
const bookAt = (meetingType: MeetingType, start: Date) =>
  book(contoso.rooms, requestOfEve(contoso, { meetingTypeId: meetingType.id, start, key: crypto.randomUUID() }), now)

/** Any action on an organizer's day: what is chosen is an index into whatever there is by then. */
const action = fc.record({
  kind: fc.constantFrom('book', 'book', 'book', 'move', 'cancel'),
  meetingType: fc.nat({ max: 2 }),
  booking: fc.nat({ max: 9 }),
  /** In steps of 5 minutes from eight o'clock. */
  start: fc.nat({ max: 120 }),
})

test('whatever is offered can be booked', async () => {
  await fc.assert(
    fc.asyncProperty(lengths, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), async (change, picks) => {
      const meetingType = await make(change)
      for (const pick of picks) {
        const starts = await offered(meetingType)
        const start = starts[pick % starts.length]
        if (start) expect(expectBooked(await bookAt(meetingType, start)).startsAt).toEqual(start)
      }
      await contoso.rooms.db.booking.updateMany({
        where: { organizationId: contoso.organization.id },
        data: { status: 'cancelled' },
      })
    }),
    { numRuns: 25 },
  )
}, 30_000)

test('no two active bookings of an organizer overlap, with their buffers, after any sequence of booking, moving and cancelling', async () => {
  const { db } = contoso.rooms
  const organizationId = contoso.organization.id
  const mine = [contoso.quickChat, contoso.officeHours]
  await fc.assert(
    fc.asyncProperty(lengths, fc.array(action, { minLength: 5, maxLength: 25 }), async (change, actions) => {
      const meetingTypes = [...mine, await make(change)]
      const ids: string[] = []
      for (const { kind, meetingType, booking, start } of actions) {
        const at = later(5 * start, tuesday('08:00'))
        const bookingId = ids[booking % Math.max(1, ids.length)] ?? crypto.randomUUID()
        const actor = { personId: contoso.eve.id }
        if (kind === 'book') {
          const outcome = await bookAt(meetingTypes[meetingType]!, at)
          if (outcome.ok) ids.push(outcome.booking.id)
        } else if (kind === 'move') {
          const key = crypto.randomUUID()
          await reschedule(contoso.rooms, { organizationId, bookingId, actor, start: at, key }, now)
        } else await cancel(contoso.rooms, { organizationId, bookingId, actor, reason: '' }, now)
      }
      const active = await db.booking.findMany({
        where: { organizationId, status: 'accepted' },
        orderBy: { bookedFrom: 'asc' },
      })
      for (const [i, { bookedFrom }] of active.slice(1).entries())
        expect(active[i]!.bookedTo.getTime()).toBeLessThanOrEqual(bookedFrom.getTime())
      await db.booking.updateMany({ where: { organizationId }, data: { status: 'cancelled' } })
    }),
    { numRuns: 25 },
  )
}, 30_000)
