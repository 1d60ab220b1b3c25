import { isoDate } from '../meanings/calendar.js'
import type { Reading } from '../meanings/meaning.js'
import { settle, settleSpan } from '../meanings/settle.js'
import type { Clock, DayNumber } from '../meanings/values.js'
import type { Window } from '../request.js'
import { type Constraint, offeredDays } from './constraint.js'

/** How far "from Wednesday on" reaches, in days. */
const openEnd = 90
/** A span of more days than this is not taken apart into the hours of each. */
const mostDaysApart = 31

/** A start, or the windows that a constraint leaves open. */
export type Answer = { exact: string } | { windows: Window[] }

export function answerOf(constraint: Constraint, reading: Reading, length = 60): Answer | undefined {
  const { first, last, clock, part, from, to } = constraint
  if (clock) return exactly(constraint, clock, reading, length)
  if (from?.date !== undefined || to?.date !== undefined) return { windows: [betweenEdges(constraint, reading)] }
  const hours = from || to ? hoursOf(constraint) : part ? ([part.start, part.end] as const) : undefined
  if (!hours) {
    if (first === undefined) return undefined
    return { windows: [{ start: isoDate(clip(first, last!, reading)), end: isoDate(last!), granularity: 'day' }] }
  }
  const days =
    first === undefined
      ? [reading.day ?? (isAhead(constraint, hours, reading) ? reading.today : reading.today + 1)]
      : last! - first > mostDaysApart
        ? [first]
        : offeredDays(clip(first, last!, reading), last!)
  const windows = days.map((day) => windowOn(day, hours))
  if (to && !from && !part && days[0] === reading.today) windows[0]!.start = at(reading.today, reading.minute)
  return { windows }
}

function exactly({ first, last, part }: Constraint, clock: Clock, reading: Reading, length: number): Answer {
  const minutes = settle(clock, part)
  if (first !== undefined && last! > first) {
    const days = offeredDays(clip(first, last!, reading), last!)
    return {
      windows: days.map((day) => ({ start: at(day, minutes), end: at(day, minutes + length), granularity: 'time' })),
    }
  }
  const day = first ?? reading.day ?? (minutes > reading.minute ? reading.today : reading.today + 1)
  return { exact: at(day, minutes) }
}

/** Whether hours without a date can be today's: a span of two times begins later, anything else is not over. */
function isAhead(
  { from, to, part }: Constraint,
  [start, end]: readonly [number, number],
  { minute }: Reading,
): boolean {
  return from?.clock && to?.clock && !part ? start > minute : end > minute
}

/** Minutes since midnight; without an edge, from or to the end of the day. */
function hoursOf({ from, to, part }: Constraint): readonly [number, number] {
  if (from?.clock && to?.clock) return settleSpan(from.clock, to.clock, part)
  if (from?.clock) return [settle(from.clock, part), part && part.end > settle(from.clock, part) ? part.end : 1440]
  if (to?.clock) {
    const end = settle(to.clock, part)
    return [part && part.start < end ? part.start : 0, end]
  }
  return [0, 1440]
}

function betweenEdges({ first, from, to, part }: Constraint, { today, minute }: Reading): Window {
  const closing = to?.clock && { date: to.date ?? from?.date ?? first ?? today, minutes: settle(to.clock, part) }
  if (!from?.clock && !closing) {
    const start = from?.date ?? today
    return { start: isoDate(start), end: isoDate(Math.max(start, to?.date ?? start + openEnd)), granularity: 'day' }
  }
  const opening = from
    ? { date: from.date ?? first ?? to?.date ?? today, minutes: from.clock ? settle(from.clock, part) : 0 }
    : { date: today, minutes: minute }
  if (from?.clock && to?.clock && (to.date === undefined || to.date === opening.date)) {
    const [start, end] = settleSpan(from.clock, to.clock, part)
    return { start: at(opening.date, start), end: at(opening.date, end), granularity: 'time' }
  }
  const end = closing ? at(closing.date, closing.minutes) : at((to?.date ?? opening.date) + 1, 0)
  const start = at(opening.date, opening.minutes)
  return { start, end: end > start ? end : at(opening.date + 1, 0), granularity: 'time' }
}

function windowOn(day: DayNumber, [start, end]: readonly [number, number]): Window {
  return { start: at(day, start), end: at(day, end), granularity: 'time' }
}

function clip(first: DayNumber, last: DayNumber, { today }: Reading): DayNumber {
  return first < today && last >= today ? today : first
}

/** A wall time; minutes may run on into the next day. */
export function at(day: DayNumber, minutes: number): string {
  return `${isoDate(day + Math.floor(minutes / 1440))}T${timeOfDay(((minutes % 1440) + 1440) % 1440)}`
}

export function timeOfDay(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
