import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { DateTime } from 'luxon'
import type { Content } from './content.js'
import { isWritable, nameOf } from './mailbox.js'
import type { Letter, Mailbox } from './mailer.js'
import { manyLines, oneLine } from './plain-text.js'
import { findSharedZone } from './shared-zone.js'

export interface Invitation {
  method: 'REQUEST' | 'CANCEL'
  ics: string
}

/**
 * The iCalendar object by which a calendar makes, moves or removes its one entry of the booking (RFC 5546, 3.2.2 and 3.2.5): same
 * UID, higher SEQUENCE. Both sides have already agreed by booking, so both are down as accepted and no reply is asked for.
 */
export function writeInvitation(letter: Letter, from: Mailbox, entry: Content['entry']): Invitation {
  const { booking } = letter
  const method = letter.event === 'cancelled' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  const start = DateTime.fromISO(booking.start, { zone: 'utc' })
  const end = DateTime.fromISO(booking.end, { zone: 'utc' })
  const zone = findSharedZone(letter.timeZone, [start, end])

  const calendar = ical({
    method,
    prodId: { company: 'Timewith', product: 'Timewith', language: oneLine(letter.locale) },
    // Without a name: a calendar that has one writes DTSTAMP in local time.
    timezone: zone && { name: null, generator: () => zone },
  })
  calendar.createEvent({
    id: oneLine(booking.uid),
    sequence: booking.sequence,
    stamp: DateTime.fromISO(booking.changedAt, { zone: 'utc' }),
    start,
    end,
    timezone: zone && letter.timeZone,
    summary: oneLine(entry.summary),
    location: entry.location || null,
    description: manyLines(entry.description) || null,
    url: entry.url,
    organizer: organizerOf(letter, from),
    attendees: attendeesOf(letter),
    status: letter.event === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.OPAQUE,
    busystatus: letter.event === 'cancelled' ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
  })
  return { method, ics: `${calendar.toString()}\r\n` }
}

/**
 * Outlook and Gmail keep no invitation in the calendar of its own ORGANIZER, whose calendar they expect to have it already. So the
 * organizer is invited by the bot, and the attendee by the organizer, to whom an answer then goes.
 */
function organizerOf({ role, booking: { organizer } }: Letter, from: Mailbox) {
  if (role === 'organizer') return { name: parameter(nameOf(from)), email: from.address }
  if (!isWritable(organizer.address)) return { name: parameter(nameOf(organizer)), email: from.address }
  return { name: parameter(nameOf(organizer)), email: organizer.address, sentBy: from.address }
}

function attendeesOf({ booking: { organizer, attendee } }: Letter) {
  return [
    { ...organizer, role: ICalAttendeeRole.CHAIR },
    { ...attendee, role: ICalAttendeeRole.REQ },
  ]
    .filter(({ address }) => isWritable(address))
    .map(({ name, address, role }) => ({
      name: parameter(nameOf({ name, address })),
      email: address,
      role,
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    }))
}

/** Inside the quotes of a parameter's value RFC 5545 has no escape for a quote, and most calendars show a backslash as it is. */
function parameter(text: string): string {
  return text.replaceAll('"', "'").replaceAll('\\', '/')
}
