import { dayOf } from './calendar-dates.js'
import type { Interval } from './question.js'
import { minutesOf } from './time-of-day.js'

/** What is wrong with a question, and where: `field` is a path such as "host.weekly[0].to". */
export interface SchedulingFault {
  code: FaultCode
  field: string
}

export type FaultCode =
  | 'not-readable'
  | 'unknown-zone'
  | 'not-an-instant'
  | 'not-a-date'
  | 'not-a-time-of-day'
  | 'not-a-weekday'
  | 'not-a-length'
  | 'not-a-count'
  | 'ends-before-start'
  | 'window-too-long'

/** What a check finds, its field seen from what was checked; "" is that itself. */
export type Found = SchedulingFault | undefined

const MS_A_MINUTE = 60_000
/** What RFC 3339 can write: the years 0000 to 9999. */
const FIRST_MINUTE = Date.parse('0000-01-01T00:00:00Z') / MS_A_MINUTE
const LAST_MINUTE = Date.parse('9999-12-31T23:59:00Z') / MS_A_MINUTE + 1

export function fault(code: FaultCode, field = ''): SchedulingFault {
  return { code, field }
}

/** Says where it was found. */
export function within(place: string, found: Found): Found {
  if (found === undefined) return undefined
  return fault(found.code, found.field === '' ? place : `${place}.${found.field}`)
}

/** The first fault in a list, `place[i]`. */
export function firstIn<T>(place: string, list: readonly T[] | undefined, check: (item: T) => Found): Found {
  if (list === undefined) return undefined
  for (let i = 0; i < list.length; i++) {
    const found = check(list[i]!)
    if (found !== undefined) return within(`${place}[${i}]`, found)
  }
  return undefined
}

/** Milliseconds since the epoch, not necessarily whole. */
export function instantFault(ms: number): Found {
  return isWithinCalendar(ms / MS_A_MINUTE) ? undefined : fault('not-an-instant')
}

export function rangeFault({ from, to }: Interval): Found {
  if (!isMinute(from)) return fault('not-an-instant', 'from')
  if (!isMinute(to)) return fault('not-an-instant', 'to')
  return to < from ? fault('ends-before-start', 'to') : undefined
}

/** Two times of day; an empty block is no fault. */
export function blockFault(block: { from: string; to: string }): Found {
  const from = minutesOf(block.from)
  const to = minutesOf(block.to)
  if (from === undefined) return fault('not-a-time-of-day', 'from')
  if (to === undefined) return fault('not-a-time-of-day', 'to')
  return to < from ? fault('ends-before-start', 'to') : undefined
}

export function dateFault(date: string): Found {
  return dayOf(date) === undefined ? fault('not-a-date') : undefined
}

/** Minutes, at least `least` of them; one that was not given is no fault. */
export function lengthFault(length: number | undefined, least = 0): Found {
  return length === undefined || (Number.isSafeInteger(length) && length >= least) ? undefined : fault('not-a-length')
}

export function countFault(count: number | undefined): Found {
  return count === undefined || (Number.isSafeInteger(count) && count >= 0) ? undefined : fault('not-a-count')
}

function isMinute(value: number): boolean {
  return Number.isInteger(value) && isWithinCalendar(value)
}

function isWithinCalendar(minutes: number): boolean {
  return minutes >= FIRST_MINUTE && minutes <= LAST_MINUTE
}
