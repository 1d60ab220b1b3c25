import { isoDate, weekdayFrom } from '../meanings/calendar.js'
import { settle, settleSpan } from '../meanings/settle.js'
import type { DayPart, Except, Span } from '../meanings/values.js'
import type { Exclusion, Weekday } from '../request.js'
import { at, timeOfDay } from './windows.js'

export const weekdayCodes: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** What is left out, in a form that needs no other; `within` holds the days that were asked for. */
export function exclusionsOf(except: Except, within: { first: number; last: number } | undefined): Exclusion[] {
  const { day, days, weekly, part, span, moment } = except
  if (weekly) return weekly.weekdays.flatMap((weekday) => ({ weekday: weekdayCodes[weekday - 1]! }))
  if (days) return [{ start: isoDate(days.first), end: isoDate(days.last) }]
  if (part) return [hoursOfPart(part)]
  if (span) return [hoursOfSpan(span)]
  if (moment) {
    const date = dateIn(moment.day.date, moment.day.weekday, within)
    const [start, end] = moment.part ? edgesOfPart(moment.part) : [moment.clock!.minutes, moment.clock!.minutes + 60]
    return [{ start: at(date, start), end: at(date, end) }]
  }
  if (!day) return []
  if (day.weekday !== undefined && !within) return [{ weekday: weekdayCodes[day.weekday - 1]! }]
  return [{ date: isoDate(dateIn(day.date, day.weekday, within)) }]
}

function dateIn(
  date: number,
  weekday: number | undefined,
  within: { first: number; last: number } | undefined,
): number {
  if (weekday === undefined || !within) return date
  const inside = weekdayFrom(within.first, weekday)
  return inside <= within.last ? inside : date
}

function hoursOfPart(part: DayPart): Exclusion {
  const [start, end] = edgesOfPart(part)
  return { start: timeOfDay(start), end: clockEnd(end) }
}

/** Who does not want mornings wants no early ones either. */
function edgesOfPart({ name, start, end }: DayPart): [number, number] {
  return [name === 'morning' && start === 480 ? 0 : start, end]
}

function hoursOfSpan({ from, to, part }: Span): Exclusion {
  if (from?.date !== undefined || to?.date !== undefined) {
    const first = from?.date ?? to!.date!
    return { start: isoDate(first), end: isoDate(to?.date ?? first) }
  }
  if (from?.clock && to?.clock) {
    const [start, end] = settleSpan(from.clock, to.clock, part)
    return { start: timeOfDay(start), end: clockEnd(Math.min(end, 1440)) }
  }
  const start = from?.clock ? settle(from.clock, part) : 0
  return { start: timeOfDay(start), end: clockEnd(to?.clock ? settle(to.clock, part) : 1440) }
}

function clockEnd(minutes: number): string {
  return minutes === 1440 ? '24:00' : timeOfDay(minutes)
}
