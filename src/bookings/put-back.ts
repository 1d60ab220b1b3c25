import { enqueueNews } from '../people/calendars/tell.js'
import type { Booking, CalendarEntry } from '../storage/generated/client.js'
import type { Rooms } from './rooms.js'

/** Has an entry written again where its booking is, since it was moved to where another booking is; its organizer is told. */
export async function putBack({ db, jobs }: Rooms, entry: CalendarEntry & { booking: Booking }): Promise<void> {
  const { organizationId, bookingId, updatedAt, booking } = entry
  await db.$transaction(async (tx) => {
    const { count } = await tx.calendarEntry.updateMany({
      where: { organizationId, bookingId, state: 'written' },
      data: { state: 'waiting', sequence: -1 },
    })
    if (count === 0) return
    const again = `${bookingId}:clash:${updatedAt.toISOString()}`
    await jobs.enqueue(tx, [{ organizationId, bookingId, kind: 'entry', key: `entry:${again}`, payload: {} }])
    const news = { kind: 'clash', title: booking.title, with: booking.attendeeName, bookingId } as const
    await enqueueNews(tx, jobs, { organizationId, id: booking.organizerId }, again, news)
  })
}
