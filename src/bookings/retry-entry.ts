import { randomUUID } from 'node:crypto'
import type { Rooms } from './rooms.js'

/** Tries again to write the entry of a booking, for its organizer. False when there is nothing to be tried again. */
export async function retryEntry(
  { db, jobs }: Rooms,
  booking: { organizationId: string; id: string },
  organizerId: string,
): Promise<boolean> {
  const { organizationId, id: bookingId } = booking
  const isRetried = await db.$transaction(async (tx) => {
    const { count } = await tx.calendarEntry.updateMany({
      where: { organizationId, bookingId, state: 'failed', booking: { organizerId } },
      data: { state: 'waiting' },
    })
    if (count === 0) return false
    const key = `entry:${bookingId}:again:${randomUUID()}`
    await jobs.enqueue(tx, [{ organizationId, bookingId, kind: 'entry', key, payload: {} }])
    return true
  })
  jobs.wake()
  return isRetried
}
