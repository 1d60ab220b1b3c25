import ical, { ICalEventStatus } from 'ical-generator'
import { DateTime } from 'luxon'
import { cleanLine, cleanText } from '../cards/markdown.js'
import type { Booking } from '../storage/generated/client.js'
import { notesOf } from './questions.js'

/** A meeting as a calendar has it. */
export interface Entry {
  booking: Booking
  /** The name of the other side. */
  other: string
}

/** Meetings as one calendar to import (RFC 5545); nobody is invited by it. @param locale a BCP 47 tag */
export function writeCalendarFile(entries: readonly Entry[], locale: string): string {
  const calendar = ical({ prodId: { company: 'Timewith', product: 'Timewith', language: locale } })
  for (const { booking, other } of entries)
    calendar.createEvent({
      id: `${booking.id}@timewith`,
      sequence: booking.sequence,
      stamp: DateTime.fromJSDate(booking.updatedAt, { zone: 'utc' }),
      start: DateTime.fromJSDate(booking.startsAt, { zone: 'utc' }),
      end: DateTime.fromJSDate(booking.endsAt, { zone: 'utc' }),
      summary: cleanLine(`${booking.title} · ${other}`),
      location: cleanLine(booking.location) || null,
      description: cleanText(notesOf(booking)) || null,
      status: booking.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  return `${calendar.toString()}\r\n`
}

const compact = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, '')

/** Google Calendar's page with the meeting filled in. */
export function googleCalendarUrl({ booking, other }: Entry): string {
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: cleanLine(`${booking.title} · ${other}`),
    dates: `${compact(booking.startsAt)}/${compact(booking.endsAt)}`,
    ...(booking.location && { location: cleanLine(booking.location) }),
  })
  return `https://calendar.google.com/calendar/render?${query}`
}

/** The same of Outlook on the web. */
export function outlookCalendarUrl({ booking, other }: Entry): string {
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: cleanLine(`${booking.title} · ${other}`),
    startdt: booking.startsAt.toISOString(),
    enddt: booking.endsAt.toISOString(),
    ...(booking.location && { location: cleanLine(booking.location) }),
  })
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query}`
}
