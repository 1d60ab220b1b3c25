import ical, { ICalEventStatus } from 'ical-generator'
import { DateTime } from 'luxon'
import { cleanText } from '../../cards/markdown.js'
import type { Database } from '../../storage/client.js'
import { shownName } from '../shown-name.js'
import { readPersonalData, type Subject } from './personal-data.js'

/** All that is kept about somebody, as JSON. */
export async function personalDataAsJson(db: Database, subject: Subject, now: Date): Promise<string> {
  const data = await readPersonalData(db, subject)
  return `${JSON.stringify({ exportedAt: now.toISOString(), email: subject.email, ...data }, null, 2)}\n`
}

/** Their meetings, with and without others' pages, as one calendar (RFC 5545). @param locale the reader's */
export async function meetingsAsIcs(db: Database, subject: Subject, locale: string): Promise<string> {
  const { bookings_of_others_with_me: organized, my_bookings: attended } = await readPersonalData(db, subject)
  const calendar = ical({ prodId: { company: 'Timewith', product: 'Timewith', language: locale } })
  const meetings = [
    ...organized.map((booking) => ({ booking, other: booking.attendeeName })),
    ...attended.map((booking) => ({ booking, other: booking.organizer.displayName })),
  ]
  for (const { booking, other } of meetings)
    calendar.createEvent({
      id: `${booking.id}@timewith`,
      sequence: booking.sequence,
      stamp: DateTime.fromJSDate(booking.updatedAt, { zone: 'utc' }),
      start: DateTime.fromJSDate(booking.startsAt, { zone: 'utc' }),
      end: DateTime.fromJSDate(booking.endsAt, { zone: 'utc' }),
      summary: oneLine(`${booking.title} · ${shownName(other, locale)}`),
      location: oneLine(booking.location) || null,
      description: cleanText(booking.notes) || null,
      status: booking.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  return `${calendar.toString()}\r\n`
}

const oneLine = (text: string) => cleanText(text).replace(/\s+/g, ' ').trim()
