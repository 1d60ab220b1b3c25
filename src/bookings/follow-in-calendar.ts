import type { Transaction } from '../storage/client.js'
import type { Booking } from '../storage/generated/client.js'
import type { JobRequest } from '../storage/jobs.js'
import { isActive } from './find-booking.js'

/**
 * The job that brings the organizer's calendar after a change of the booking; none when no calendar gets its entry. The job looks at
 * what the booking has come to when it runs, so that jobs may overtake each other and be repeated.
 */
export async function followInCalendar(tx: Transaction, booking: Booking): Promise<JobRequest<'entry'>[]> {
  const { organizationId, id: bookingId, organizerId: personId, sequence } = booking
  const { count } = await tx.calendarEntry.updateMany({
    where: { organizationId, bookingId, calendarId: { not: null } },
    data: { state: 'waiting' },
  })
  if (count === 0) {
    const calendar = await tx.calendar.findFirst({ where: { organizationId, personId, getsEvents: true } })
    if (!calendar || !isActive(booking)) return []
    await tx.calendarEntry.upsert({
      where: { organizationId_bookingId: { organizationId, bookingId } },
      create: { organizationId, bookingId, calendarId: calendar.id },
      update: { calendarId: calendar.id, state: 'waiting', eventId: null, sequence: -1, joinUrl: null },
    })
  }
  return [{ organizationId, kind: 'entry', key: `entry:${bookingId}:${sequence}`, bookingId, payload: {} }]
}
