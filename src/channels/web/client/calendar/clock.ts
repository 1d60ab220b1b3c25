import type { Choices } from '../page/choices.js'

/** Dates and times as one reader sees them. Instants are ISO 8601, dates "2026-12-01", months "2026-12". */
export interface Clock {
  /** The local date of an instant. */
  dateOf(instant: string): string
  time(instant: string): string
  /** "CET", "GMT+5:30". */
  zoneName(instant: string): string
  /** "Tuesday 1 December". */
  longDate(date: string): string
  /** "Tue 1 Dec". */
  shortDate(date: string): string
  /** "December 2026". */
  monthName(month: string): string
}

/** @param locale how dates are written; the zone and the 12 or 24 hours are the reader's */
export function createClock(locale: string, { timeZone, clock }: Choices): Clock {
  const format = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })
  const iso = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })
  const time = format({ hour: 'numeric', minute: '2-digit', hourCycle: clock })
  const zone = format({ hour: 'numeric', timeZoneName: 'short' })
  const long = format({ weekday: 'long', day: 'numeric', month: 'long' }, 'UTC')
  const short = format({ weekday: 'short', day: 'numeric', month: 'short' }, 'UTC')
  const month = format({ month: 'long', year: 'numeric' }, 'UTC')
  // Whether British weekdays take a comma differs between browsers.
  const tidy = (text: string) => (locale === 'en-GB' ? text.replace(',', '') : text)
  const noon = (date: string) => new Date(`${date}T12:00Z`)
  return {
    dateOf: (instant) => iso.format(new Date(instant)),
    // Some languages write the hour with one digit and a narrow space that fonts lack.
    time: (instant) => time.format(new Date(instant)).replaceAll('\u202F', ' '),
    zoneName: (instant) =>
      zone.formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
    longDate: (date) => tidy(long.format(noon(date))),
    shortDate: (date) => tidy(short.format(noon(date))),
    monthName: (name) => capitalize(month.format(noon(`${name}-01`))),
  }
}

export const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
