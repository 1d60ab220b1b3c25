import { dayOf } from './calendar-dates.js'
import type { Minute } from './question.js'

const MS_A_DAY = 86_400_000
const MS_A_MINUTE = 60_000
const PATTERN =
  /^(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(\.\d+)?)?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/

/**
 * Milliseconds since the epoch of a date and time with its offset (RFC 3339, section 5.6), undefined when it is none or
 * has a date that does not exist. A leap second is the first of the next minute.
 */
export function parseInstant(text: string): number | undefined {
  const match = PATTERN.exec(text)
  if (match === null) return undefined
  const [, date, hours, minutes, seconds = '0', fraction = '0', sign, offsetHours = '0', offsetMinutes = '0'] = match
  const day = dayOf(date!)
  if (day === undefined) return undefined
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
  const minuteOfDay = Number(hours) * 60 + Number(minutes) - offset
  return day * MS_A_DAY + minuteOfDay * MS_A_MINUTE + Number(seconds) * 1000 + Number(fraction) * 1000
}

/** "YYYY-MM-DDTHH:MM:00Z". */
export function formatMinute(minute: Minute): string {
  return new Date(minute * MS_A_MINUTE).toISOString().replace('.000Z', 'Z')
}

export function minuteBefore(ms: number): Minute {
  return Math.floor(ms / MS_A_MINUTE)
}

export function minuteAfter(ms: number): Minute {
  return Math.ceil(ms / MS_A_MINUTE)
}
