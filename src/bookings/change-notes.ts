import { findBooking, isActive } from './find-booking.js'
import { followInCalendar } from './follow-in-calendar.js'
import type { Actor, Rooms } from './rooms.js'

/** Changes what the attendee wrote with a booking that is not over; the organizer's calendar follows. False when it cannot be done. */
export async function changeNotes(
  { db, jobs }: Rooms,
  {
    organizationId,
    bookingId,
    actor,
    notes,
  }: { organizationId: string; bookingId: string; actor: Actor; notes: string },
  now: Date,
): Promise<boolean> {
  const isChanged = await db.$transaction(async (tx) => {
    const found = await findBooking(tx, organizationId, bookingId, actor)
    if (found?.side !== 'attendee' || !isActive(found.booking) || found.booking.endsAt <= now) return false
    if (found.booking.notes === notes) return true
    const booking = await tx.booking.update({
      where: { organizationId_id: { organizationId, id: bookingId } },
      data: { notes, sequence: { increment: 1 } },
    })
    await jobs.enqueue(tx, await followInCalendar(tx, booking))
    return true
  })
  jobs.wake()
  return isChanged
}
