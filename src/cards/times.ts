import type { Weekday } from './catalogue.js'
import { newName } from './zone-renames.js'

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const satisfies Weekday[]

/** The ways in which a date or time is written. */
const styles = {
  day: { dateStyle: 'full' },
  date: { weekday: 'long', day: 'numeric', month: 'long' },
  shortDate: { weekday: 'short', day: 'numeric', month: 'short' },
  time: { timeStyle: 'short' },
  long: { weekday: 'long' },
  short: { weekday: 'short' },
  zoneName: { timeZoneName: 'short', hour: 'numeric' },
  isoDate: { dateStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs a hundred times what using it does. */
function formatter(locale: string, style: keyof typeof styles, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${timeZone}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone })
  formatters.set(key, made)
  return made
}

/**
 * The locale by which dates and times are written: en-GB for any English but that of the United States. Whoever chose a clock of 12 or
 * 24 hours has it at the end of their tag (RFC 6067): "en-u-hc-h12".
 */
export function timeLocale(locale: string): 'nl-NL' | 'en-US' | 'en-GB' {
  if (/^nl\b/i.test(locale)) return 'nl-NL'
  return /^en-us\b/i.test(locale) ? 'en-US' : 'en-GB'
}

/** Dates, times and lengths as one reader writes them. Instants are ISO 8601, dates "2026-12-01", clock times "09:00" to "24:00". */
export interface Times {
  /** "Tuesday 1 December 2026", in that zone. */
  day(instant: string, timeZone: string): string
  /** "Tuesday 1 December", of a local date. */
  date(date: string): string
  /** "Tue 1 Dec", of a local date. */
  shortDate(date: string): string
  /** "14:00" or "2:00 PM". */
  time(instant: string, timeZone: string): string
  /** "14:00–14:30", by the clock in that zone. */
  range(instant: string, minutes: number, timeZone: string): string
  /** "14:00" or "2:00 PM", of a clock time. */
  clock(time: string): string
  weekday(weekday: Weekday, width?: 'long' | 'short'): string
  /** "Amsterdam (CET)": the city, and the zone's name at that instant. */
  zone(timeZone: string, instant?: string): string
  /** The zone's name at that instant: "CET", "GMT+5:30". */
  zoneName(timeZone: string, instant: string): string
}

export function timesFor(locale: string): Times {
  const tag = timeLocale(locale)
  const clock = /-u-hc-h\d+$/.exec(locale)?.[0] ?? ''
  const format = (style: keyof typeof styles, instant: string, timeZone: string) => {
    const text = formatter(tag + clock, style, timeZone)
      .format(new Date(instant))
      .replaceAll('\u202F', ' ')
    // Whether British weekdays take a comma differs between versions of the runtime.
    return tag === 'en-GB' ? text.replace(',', '') : text
  }
  const time = (instant: string, timeZone: string) => format('time', instant, timeZone)
  const zoneName = (timeZone: string, instant: string) =>
    formatter(tag, 'zoneName', timeZone)
      .formatToParts(new Date(instant))
      .find((part) => part.type === 'timeZoneName')?.value ?? timeZone

  return {
    day: (instant, timeZone) => format('day', instant, timeZone),
    date: (date) => format('date', `${date}T12:00Z`, 'UTC'),
    shortDate: (date) => format('shortDate', `${date}T12:00Z`, 'UTC'),
    time,
    range: (instant, minutes, timeZone) =>
      `${time(instant, timeZone)}–${time(new Date(Date.parse(instant) + minutes * 60_000).toISOString(), timeZone)}`,
    clock: (clock) =>
      clock === '24:00' && tag !== 'en-US' ? clock : time(`2001-01-01T${clock === '24:00' ? '00:00' : clock}Z`, 'UTC'),
    // 1 January 2001 was a Monday.
    weekday: (weekday, width = 'long') => format(width, `2001-01-0${weekdays.indexOf(weekday) + 1}T12:00Z`, 'UTC'),
    zone: (timeZone, instant) => {
      const city = cityOf(timeZone)
      if (!instant) return city
      const name = zoneName(timeZone, instant)
      return name === city ? city : `${city} (${name})`
    },
    zoneName,
  }
}

/** The place in a zone's id, by the name that it has now: "New York" of America/New_York, "Kyiv" of Europe/Kiev. */
export function cityOf(timeZone: string): string {
  return (newName(timeZone).split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}

/** The date in that zone: "2026-12-01". */
export function localDate(instant: string, timeZone: string): string {
  return formatter('sv-SE', 'isoDate', timeZone).format(new Date(instant))
}
