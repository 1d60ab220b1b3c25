import { shownName } from '../people/shown-name.js'
import type { Database } from '../storage/client.js'
import { writeCalendarFile } from './calendar-file.js'
import { bookingOfManageLink } from './manage-link.js'

/** The meeting of a manage link for its attendee's calendar; null where there is none. */
export async function managedCalendarFile(
  db: Database,
  organizationId: string,
  token: string,
): Promise<{ type: string; content: string } | null> {
  const id = await bookingOfManageLink(db, organizationId, token)
  if (!id) return null
  const where = { organizationId_id: { organizationId, id } }
  const booking = await db.booking.findUniqueOrThrow({ where, include: { organizer: true } })
  const locale = booking.attendeeLocale
  const entry = { booking, other: shownName(booking.organizer.displayName, locale) }
  return { type: 'text/calendar', content: writeCalendarFile([entry], locale) }
}
