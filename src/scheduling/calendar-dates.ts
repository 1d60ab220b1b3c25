/**
 * Calendar dates as whole days since 1970-01-01, in no zone at all: the number of a date on somebody's wall, with which
 * one can count.
 */
export const MINUTES_A_DAY = 1440
const MS_A_DAY = 86_400_000
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4

/** The day of a "YYYY-MM-DD", or undefined when no calendar has that date (30 February). */
export function dayOf(date: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined
  const ms = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(date)) return undefined
  return ms / MS_A_DAY
}

/** The "YYYY-MM-DD" of a day. */
export function dateOf(day: number): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: number): number {
  return (((day + WEEKDAY_OF_DAY_0) % 7) + 7) % 7
}

/** The first day of the week that a day is in, when weeks begin on `weekStart` (0 for Sunday). */
export function weekOf(day: number, weekStart: number): number {
  return day - ((weekdayOf(day) - weekStart + 7) % 7)
}

/** A number that the days of one calendar month share, and no other. */
export function monthOf(day: number): number {
  const date = new Date(day * MS_A_DAY)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
