import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { tzlib_get_ical_block as zoneBlock } from 'timezones-ical-library'
import type { Sample } from '../contracts/calendar.js'

const busyStatus = { tentative: 'TENTATIVE', 'out-of-office': 'OOF', 'working-elsewhere': 'WORKINGELSEWHERE' }

/** A sample as the iCalendar object that a calendar program of its owner, adam@contoso.example, would keep. */
export function writeIcs(sample: Sample, uid: string): string {
  const zone = sample.zone ?? 'Europe/Amsterdam'
  const isAllDay = !sample.start.includes('T')
  const compact = (wall: string) => wall.replace(/[-:]/g, '')
  const time = (name: string, wall: string) =>
    isAllDay ? `${name};VALUE=DATE:${compact(wall)}` : `${name};TZID=${zone}:${compact(wall)}00`
  const end = isAllDay ? DateTime.fromISO(sample.end).plus({ days: 1 }).toISODate()! : sample.end
  const { repeats, showAs = 'busy', answer } = sample
  const words = [
    `SUMMARY:${sample.title}`,
    ...(sample.isPrivate ? ['CLASS:PRIVATE'] : []),
    ...(sample.isCancelled ? ['STATUS:CANCELLED'] : []),
    ...(showAs === 'free' ? ['TRANSP:TRANSPARENT'] : []),
    ...(showAs in busyStatus ? [`X-MICROSOFT-CDO-BUSYSTATUS:${busyStatus[showAs as keyof typeof busyStatus]}`] : []),
    ...(answer
      ? [
          'ORGANIZER:mailto:bob@fabrikam.example',
          `ATTENDEE;PARTSTAT=${answer.toUpperCase()}:mailto:adam@contoso.example`,
        ]
      : []),
  ]
  const entry = (lines: string[]) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261101T000000Z',
    ...lines,
    ...words,
    'END:VEVENT',
  ]
  const master = entry([
    time('DTSTART', sample.start),
    time('DTEND', end),
    ...(repeats ? [`RRULE:${repeats.rule}`] : []),
    ...(repeats?.without ?? []).map((start) => time('EXDATE', start)),
  ])
  const moved = (repeats?.moved ?? []).flatMap((change) =>
    entry([time('RECURRENCE-ID', change.from), time('DTSTART', change.start), time('DTEND', change.end)]),
  )
  const block = zoneBlock(zone)[0]!.replace(/^TZID:.*$/m, `TZID:${zone}`)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//Test//EN',
    block.trim(),
    ...master,
    ...moved,
    'END:VCALENDAR',
  ]
  return `${lines.join('\r\n')}\r\n`
}

export const titleOf = (ics: string): string =>
  String(new ICAL.Component(ICAL.parse(ics) as never).getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary'))
