import type { BookingSummary } from '../cards/catalogue.js'
import type { Place } from '../cards/places.js'
import { shownName } from '../people/shown-name.js'
import { type BookingWithOrganizer, isActive } from './find-booking.js'
import type { Side } from './follow-ups.js'
import { notesOf } from './questions.js'
import { lockOn } from './rights.js'

/** A booking as one of its sides sees it, in that reader's zone. */
export function summarize(booking: BookingWithOrganizer, side: Side, timeZone: string, now: Date): BookingSummary {
  const locale = side === 'organizer' ? booking.organizer.locale : booking.attendeeLocale
  const names = {
    organizer: shownName(booking.organizer.displayName, locale),
    attendee: shownName(booking.attendeeName, locale),
  }
  const other = side === 'organizer' ? 'attendee' : 'organizer'
  const locked = (['reschedule', 'cancel'] as const).filter(
    (change) => booking.meetingType && lockOn(change, side, booking.meetingType, booking.startsAt, now),
  )
  const cancelled = booking.status === 'cancelled'
  return {
    bookingId: booking.id,
    status: booking.status as BookingSummary['status'],
    role: side,
    title: booking.title,
    with: names[other],
    withEmail: (other === 'attendee' ? booking.attendeeEmail : booking.organizer.email) ?? undefined,
    start: booking.startsAt.toISOString(),
    durationMinutes: (booking.endsAt.getTime() - booking.startsAt.getTime()) / 60_000,
    location: booking.location,
    place: booking.place as Place,
    ...(booking.entry?.joinUrl && { joinUrl: booking.entry.joinUrl }),
    ...(booking.attendeePhone && { phone: booking.attendeePhone }),
    notes: notesOf(booking),
    timeZone,
    changeable: isActive(booking) && booking.endsAt > now,
    ...(locked.length > 0 && { locked }),
    cancelReason: (cancelled && booking.cancelReason) || undefined,
    cancelledBy: cancelled && booking.cancelledBy ? names[booking.cancelledBy as Side] : undefined,
  }
}
