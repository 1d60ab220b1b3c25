import { writeCalendarFile } from '../../bookings/calendar-file.js'
import type { Database } from '../../storage/client.js'
import { shownName } from '../shown-name.js'
import { readAttended, readOrganized, readPersonalData, type Subject } from './personal-data.js'

/** All that is kept about somebody, as JSON. */
export async function personalDataAsJson(db: Database, subject: Subject, now: Date): Promise<string> {
  const data = await readPersonalData(db, subject)
  return `${JSON.stringify({ exportedAt: now.toISOString(), email: subject.email, ...data }, null, 2)}\n`
}

/** Their meetings, with and without others' pages, as one calendar (RFC 5545). @param locale the reader's */
export async function meetingsAsIcs(db: Database, subject: Subject, locale: string): Promise<string> {
  const [organized, attended] = await Promise.all([readOrganized(db, subject), readAttended(db, subject)])
  return writeCalendarFile(
    [
      ...organized.map((booking) => ({ booking, other: shownName(booking.attendeeName, locale) })),
      ...attended.map((booking) => ({ booking, other: shownName(booking.organizer.displayName, locale) })),
    ].map(({ booking, other }) => ({ booking: { ...booking, organizationId: subject.organizationId }, other })),
    locale,
  )
}
