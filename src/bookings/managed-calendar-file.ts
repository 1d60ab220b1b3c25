import { shownName } from '../people/shown-name.js'
import type { Database } from '../storage/client.js'
import { writeCalendarFile } from './calendar-file.js'
import { findKnownVisitor } from './email-code.js'
import { findBooking } from './find-booking.js'
import { bookingOfManageLink } from './manage-link.js'
import type { Actor } from './rooms.js'

/** By what a visitor asks for the file: the token of their manage link, or that of their browser and the booking. */
export type FileKey = { manageToken: string } | { knownToken: string; bookingId: string }

/** The meeting for its attendee's calendar; null where there is none for whoever asks. */
export async function managedCalendarFile(
  db: Database,
  organizationId: string,
  key: FileKey,
  now: Date,
): Promise<{ type: string; content: string } | null> {
  const who = await actorBehind(db, organizationId, key, now)
  const found = who && (await findBooking(db, organizationId, who.bookingId, who.actor))
  if (!found) return null
  const { booking } = found
  const locale = booking.attendeeLocale
  const entry = { booking, other: shownName(booking.organizer.displayName, locale) }
  return { type: 'text/calendar', content: writeCalendarFile([entry], locale) }
}

async function actorBehind(
  db: Database,
  organizationId: string,
  key: FileKey,
  now: Date,
): Promise<{ bookingId: string; actor: Actor } | undefined> {
  if ('manageToken' in key) {
    const bookingId = await bookingOfManageLink(db, organizationId, key.manageToken)
    return bookingId ? { bookingId, actor: { managesBookingId: bookingId } } : undefined
  }
  const known = await findKnownVisitor(db, organizationId, key.knownToken, now)
  return known && { bookingId: key.bookingId, actor: { knownEmail: known.email } }
}
