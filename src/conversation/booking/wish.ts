import { DateTime } from 'luxon'
import type { Wanted } from '../../cards/action.js'
import type { Exclusion, Request, Weekday, When, Window } from '../../language/request.js'
import { minutesAtWallTime } from '../../scheduling/wall-time.js'

/** What someone said about when, made ready to sift starts with. */
export interface Wish {
  /** A start to the minute. */
  exact?: Date
  /** The clocks skip the time that was said, and `exact` is when they go on. */
  gap?: { time: string; from: string; to: string }
  /** Does a meeting of this length fit what was said? */
  allows(start: Date, durationMinutes: number): boolean
  /** Does any part of this time lie in what was said? */
  touches(start: Date, end: Date): boolean
  /** Anything that narrows the choice of starts. */
  isLimited: boolean
  /** The first span of time that it names, ISO 8601. */
  span?: { from: string; to: string }
  order?: 'first' | 'last'
}

export const anyTime: Wish = { allows: () => true, touches: () => true, isLimited: false }

/** What a wish comes to in a button: a start, or the first day and span that it names. */
export function wantedOf({ exact, span }: Wish, zone: string): Wanted | undefined {
  if (exact) return { start: exact.toISOString() }
  return span && { day: DateTime.fromISO(span.from, { zone }).toISODate()!, ...span }
}

/** What the text may have meant as well. */
export function otherReadingsOf(request: Request | undefined, zone: string): Wanted[] {
  return (request?.otherwise ?? []).flatMap(({ when }) => wantedOf(wishFrom(when, zone), zone) ?? [])
}

/** The wish that a button carries. */
export function wishOf({ start, from, to }: Wanted): Wish {
  const [earliest, latest] = [
    from ? Date.parse(from) : Number.NEGATIVE_INFINITY,
    to ? Date.parse(to) : Number.POSITIVE_INFINITY,
  ]
  return {
    ...(start && { exact: new Date(start) }),
    isLimited: from !== undefined || to !== undefined,
    ...(from && to && { span: { from, to } }),
    allows: (at, durationMinutes) => earliest <= at.getTime() && at.getTime() + durationMinutes * 60_000 <= latest,
    touches: (start, end) => start.getTime() < latest && earliest < end.getTime(),
  }
}

/** @param zone the speaker's, in which the text's wall times are meant unless it named another */
export function wishFrom(when: When | undefined, zone: string): Wish {
  if (!when) return anyTime
  const clock = when.zone ?? zone
  const exact = when.exact ? DateTime.fromISO(when.exact, { zone: clock }).toJSDate() : undefined
  const wall = when.exact ? minutesAtWallTime(clock, when.exact) : undefined
  const gap = wall && !wall.ok && wall.reason.code === 'clock-gap' ? { ...wall.reason, time: when.exact! } : undefined
  const windows = (when.windows ?? []).map((window) => spanOf(window, clock))
  const exclude = when.exclude ?? []
  return {
    exact,
    ...(gap && { gap }),
    order: when.order,
    ...(windows[0] && {
      span: { from: new Date(windows[0].from).toISOString(), to: new Date(windows[0].to).toISOString() },
    }),
    isLimited: windows.length > 0 || exclude.length > 0 || when.recurrence !== undefined,
    touches: (start, end) =>
      windows.length === 0 || windows.some(({ from, to }) => start.getTime() < to && from < end.getTime()),
    allows(start, durationMinutes) {
      const [first, last] = [start.getTime(), start.getTime() + durationMinutes * 60_000]
      if (windows.length > 0 && !windows.some(({ from, to }) => from <= first && last <= to)) return false
      // A wall clock is read for each start only where something was said of it.
      if (exclude.length === 0 && !when.recurrence) return true
      const at = DateTime.fromMillis(first, { zone: clock })
      const end = DateTime.fromMillis(last, { zone: clock })
      return !exclude.some((exclusion) => isExcluded(exclusion, at, end)) && recurs(when, at, end)
    },
  }
}

/** Milliseconds since the epoch; a window of days ends with its last one. */
function spanOf({ start, end, granularity }: Window, zone: string): { from: number; to: number } {
  const from = DateTime.fromISO(start, { zone })
  const to = DateTime.fromISO(end, { zone })
  return { from: from.toMillis(), to: (granularity === 'day' ? to.plus({ days: 1 }) : to).toMillis() }
}

const weekdays: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const timeOfDay = (at: DateTime) => at.toFormat('HH:mm')

function isExcluded(exclusion: Exclusion, at: DateTime, end: DateTime): boolean {
  if ('date' in exclusion) return at.toISODate() === exclusion.date
  if ('weekday' in exclusion) return weekdays[at.weekday - 1] === exclusion.weekday
  if (exclusion.start.includes('T'))
    return (
      at < DateTime.fromISO(exclusion.end, { zone: at.zone }) &&
      end > DateTime.fromISO(exclusion.start, { zone: at.zone })
    )
  return timeOfDay(at) < exclusion.end && (timeOfDay(end) > exclusion.start || !at.hasSame(end, 'day'))
}

function recurs({ recurrence }: When, at: DateTime, end: DateTime): boolean {
  if (!recurrence) return true
  const { weekdays: days, start, end: until } = recurrence
  if (days.length > 0 && !days.includes(weekdays[at.weekday - 1]!)) return false
  return (!start || timeOfDay(at) >= start) && (!until || (timeOfDay(end) <= until && at.hasSame(end, 'day')))
}
