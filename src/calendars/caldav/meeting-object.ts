import ICAL from 'ical.js'
import { cleanText } from '../../cards/markdown.js'
import type { Meeting } from '../calendar.js'

/**
 * A booking as an iCalendar object (RFC 5545). Nobody is invited by it: the invitations are this app's own mails, and a server that sent
 * others would make two entries of one meeting (RFC 6638).
 * @param existing the object as it stands, of which everything stays that is not the booking's
 */
export function writeMeeting(meeting: Meeting, existing?: string): string {
  const calendar = existing ? new ICAL.Component(ICAL.parse(existing) as never) : emptyCalendar()
  const entry = calendar.getFirstSubcomponent('vevent') ?? calendar.addSubcomponent(new ICAL.Component('vevent'))
  const set = (name: string, value: string | number | ICAL.Time) => {
    entry.removeAllProperties(name)
    if (value !== '') entry.addPropertyWithValue(name, value as never)
  }
  set('uid', `${meeting.bookingId}@timewith`)
  set('dtstamp', ICAL.Time.fromJSDate(new Date(), true))
  set('sequence', meeting.sequence)
  set('dtstart', ICAL.Time.fromJSDate(meeting.from, true))
  set('dtend', ICAL.Time.fromJSDate(meeting.to, true))
  entry.removeAllProperties('duration')
  set('summary', cleanText(meeting.title))
  set('location', cleanText(meeting.location))
  set('description', cleanText(meeting.description))
  set('status', 'CONFIRMED')
  set('transp', 'OPAQUE')
  return calendar.toString()
}

function emptyCalendar(): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Timewith//Timewith//EN')
  return calendar
}
