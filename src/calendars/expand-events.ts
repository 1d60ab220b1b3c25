import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import type { BusyStatus, BusyTime, CalendarOwner, Span } from './calendar.js'
import { readZone } from './time-zone.js'

/** More repetitions than any calendar of a person has: whoever wrote these wants something else. */
const MOST_OCCURRENCES = 50_000

/**
 * The entries of iCalendar objects (RFC 5545) that touch the window. Repetitions and their exceptions are ical.js's; times without a
 * zone and whole days are the owner's. Throws on what cannot be read, since what cannot be read is not free.
 */
export function expandEvents(objects: string[], window: Span, owner: CalendarOwner): BusyTime[] {
  return objects.flatMap((text) => {
    // A stream may hold several objects one after another (RFC 5545, 3.4).
    const parsed: unknown[] = ICAL.parse(text)
    const calendars = typeof parsed[0] === 'string' ? [parsed] : parsed
    return calendars.flatMap((calendar) => expandCalendar(new ICAL.Component(calendar as never), window, owner))
  })
}

/** When the first entry of an object takes place, whether it shows its owner busy or not; undefined when it was cancelled. */
export function readTimes(object: string, owner: CalendarOwner): Span | undefined {
  const entry = new ICAL.Component(ICAL.parse(object) as never).getFirstSubcomponent('vevent')
  if (!entry || textOf(entry, 'status').toUpperCase() === 'CANCELLED') return undefined
  const { startDate, endDate } = new ICAL.Event(entry)
  return spanOf(entry, startDate, endDate, owner)
}

function expandCalendar(calendar: ICAL.Component, window: Span, owner: CalendarOwner): BusyTime[] {
  const byUid = new Map<string, ICAL.Component[]>()
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const uid = textOf(component, 'uid')
    byUid.set(uid, [...(byUid.get(uid) ?? []), component])
  }
  return [...byUid.values()].flatMap((components) => expandUid(components, window, owner))
}

/** All that one UID says: the entry, and the repetitions of it that differ. */
function expandUid(components: ICAL.Component[], window: Span, owner: CalendarOwner): BusyTime[] {
  const isException = (component: ICAL.Component) => component.hasProperty('recurrence-id')
  const master = components.find((component) => !isException(component))
  const exceptions = components.filter(isException)
  const told: BusyTime[] = []
  const tell = (component: ICAL.Component, start: ICAL.Time, end: ICAL.Time) => {
    const status = statusOf(component, owner)
    const { from, to } = spanOf(component, start, end, owner)
    if (status && from < to && from < window.to && to > window.from)
      told.push({ from, to, status, ...bookingOf(textOf(component, 'uid')) })
  }
  // A meeting of which someone is invited to some repetitions only comes without its master.
  if (!master) {
    for (const component of exceptions) {
      const event = new ICAL.Event(component)
      tell(component, event.startDate, event.endDate)
    }
    return told
  }
  const event = new ICAL.Event(master, { exceptions })
  if (!event.isRecurring()) {
    tell(master, event.startDate, event.endDate)
    return told
  }
  // An exception may have been moved into the window from far outside, so the window says only where the rule itself may stop.
  const moved = new Set(exceptions)
  const tzid = zoneOf(master, 'dtstart')
  const occurrences = event.iterator()
  for (let count = 0; ; count++) {
    if (count > MOST_OCCURRENCES) throw new Error('an entry repeats too often to be read')
    const next = occurrences.next()
    if (!next || toDate(next, tzid, owner) >= window.to) break
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    moved.delete(item.component)
    tell(item.component, startDate, endDate)
  }
  for (const component of moved) {
    const { startDate, endDate } = new ICAL.Event(component)
    tell(component, startDate, endDate)
  }
  return told
}

function spanOf(component: ICAL.Component, start: ICAL.Time, end: ICAL.Time, owner: CalendarOwner): Span {
  const tzid = zoneOf(component, 'dtstart')
  return { from: toDate(start, tzid, owner), to: toDate(end, zoneOf(component, 'dtend') ?? tzid, owner) }
}

const zoneOf = (component: ICAL.Component, property: string): string | undefined =>
  component.getFirstProperty(property)?.getParameter('tzid')?.toString()

/** Whole days and floating times are the owner's. A zone that IANA has is IANA's; another is what the object itself says of it. */
function toDate(time: ICAL.Time, tzid: string | undefined, { timeZone }: CalendarOwner): Date {
  const hasRules = time.zone !== null && time.zone !== ICAL.Timezone.localTimezone
  if (!time.isDate && time.zone === ICAL.Timezone.utcTimezone) return time.toJSDate()
  const zone = time.isDate ? timeZone : readZone(tzid ?? '')
  if (!zone && hasRules) return time.toJSDate()
  const { year, month, day, hour, minute, second } = time
  const wall = time.isDate ? { year, month, day } : { year, month, day, hour, minute, second }
  return DateTime.fromObject(wall, { zone: zone ?? timeZone }).toJSDate()
}

/** Null: the entry leaves its owner free. */
function statusOf(component: ICAL.Component, owner: CalendarOwner): BusyStatus | null {
  const status = textOf(component, 'status').toUpperCase()
  const answer = answerOf(component, owner)
  if (status === 'CANCELLED' || answer === 'DECLINED') return null
  // Outlook's own word says more than TRANSP, and stands beside it.
  switch (textOf(component, 'x-microsoft-cdo-busystatus').toUpperCase()) {
    case 'FREE':
      return null
    case 'OOF':
      return 'out-of-office'
    case 'WORKINGELSEWHERE':
      return 'working-elsewhere'
    case 'TENTATIVE':
      return 'tentative'
  }
  if (textOf(component, 'transp').toUpperCase() === 'TRANSPARENT') return null
  return status === 'TENTATIVE' || answer === 'TENTATIVE' ? 'tentative' : 'busy'
}

/** What the owner has answered to an invitation (PARTSTAT). */
function answerOf(component: ICAL.Component, { email }: CalendarOwner): string | undefined {
  const own = email && `mailto:${email.toLowerCase()}`
  const attendee = component
    .getAllProperties('attendee')
    .find((property) => own && String(property.getFirstValue()).toLowerCase() === own)
  return attendee && String(attendee.getParameter('partstat') ?? '').toUpperCase()
}

const textOf = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name) ?? '')

/** The UID of what this app writes names the booking (src/bookings/tell.ts). */
function bookingOf(uid: string): { bookingId?: string } {
  const bookingId = /^([0-9a-f-]{36})@timewith$/.exec(uid)?.[1]
  return bookingId ? { bookingId } : {}
}
