import { mondayOf, weekdayFrom, weekdayOf } from '../meanings/calendar.js'
import type { Node } from '../meanings/meaning.js'
import type { Clock, Day, DayNumber, DayPart, Edge, Zone } from '../meanings/values.js'

/** What one or more phrases say of a time: on which days, and when on them. */
export interface Constraint {
  first?: DayNumber
  last?: DayNumber
  /** Only a weekday was said, so a week that is named as well decides which one. */
  weekday?: number
  explicit?: boolean
  other?: DayNumber
  clock?: Clock
  part?: DayPart
  from?: Edge
  to?: Edge
  zone?: Zone
  /** Tokens that it stands on. */
  start: number
  end: number
}

/** The constraints that a phrase stands for: more than one when it gives a choice of days. */
export function constraintsOf(node: Node): Constraint[] {
  const { start, end } = node
  switch (node.kind) {
    case 'day':
      return [{ ...datesOf(node.value), start, end }]
    case 'days':
      return [{ first: node.value.first, last: node.value.last, start, end }]
    case 'clock':
      return [{ clock: node.value, zone: node.value.zone, start, end }]
    case 'part':
      return [{ part: node.value, start, end }]
    case 'zone':
      return [{ zone: node.value, start, end }]
    case 'moment': {
      const { day, clock, part, alsoAt } = node.value
      const moment = { ...datesOf(day), clock, part, zone: clock?.zone, start, end }
      return alsoAt ? [moment, { ...moment, clock: alsoAt }] : [moment]
    }
    case 'span': {
      const { from, to, part, day } = node.value
      const zone = to?.clock?.zone ?? from?.clock?.zone
      const datesOnly = from?.date !== undefined && to?.date !== undefined && !from.clock && !to.clock
      if (datesOnly) return [{ first: from.date, last: to.date, start, end }]
      return [{ ...(day && datesOf(day)), from, to, part, zone, start, end }]
    }
    default:
      return []
  }
}

function datesOf({
  date,
  weekday,
  dayOfMonth,
  other,
}: Day): Pick<Constraint, 'first' | 'last' | 'weekday' | 'explicit' | 'other'> {
  return { first: date, last: date, weekday, explicit: dayOfMonth !== undefined, other }
}

/** The days of one week that a list, a choice or a range of weekdays names, from today on. */
export function daysOfWeek(weekdays: readonly number[], form: string, today: DayNumber, node: Node): Constraint[] {
  const { start, end } = node
  const dates = weekdays.map((weekday) => weekdayFrom(today + 1, weekday))
  if (form === 'range') {
    const first = dates[0]!
    return [{ first, last: first + weekdays.length - 1, start, end }]
  }
  return dates.map((date, index) => ({ first: date, last: date, weekday: weekdays[index], start, end }))
}

/** Both said of the same time; undefined when they cannot be. */
export function merge(one: Constraint, other: Constraint): Constraint | undefined {
  const dates = mergeDates(one, other)
  const times = mergeTimes(one, other)
  if (!dates || !times) return undefined
  const zone = one.zone ?? other.zone
  return { ...dates, ...times, zone, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
}

function mergeDates(one: Constraint, other: Constraint): Partial<Constraint> | undefined {
  if (other.first === undefined) return dates(one)
  if (one.first === undefined) return dates(other)
  const [narrow, wide] = lengthOf(one) <= lengthOf(other) ? [one, other] : [other, one]
  if (lengthOf(wide) > 1 && narrow.weekday !== undefined) {
    const date = weekdayFrom(wide.first!, narrow.weekday)
    if (date <= wide.last!) return { first: date, last: date }
  }
  return narrow.first! >= wide.first! && narrow.last! <= wide.last! ? dates(narrow) : undefined
}

function mergeTimes(one: Constraint, other: Constraint): Partial<Constraint> | undefined {
  if (hasTime(one) && hasTime(other)) {
    if (one.from?.clock && !one.to && other.to?.clock && !other.from)
      return { from: one.from, to: other.to, part: one.part ?? other.part }
    if (one.to?.clock && !one.from && other.from?.clock && !other.to)
      return { from: other.from, to: one.to, part: one.part ?? other.part }
    return undefined
  }
  if (one.part && other.part && one.part.name !== other.part.name) return undefined
  const timed = hasTime(one) ? one : other
  return { clock: timed.clock, from: timed.from, to: timed.to, part: one.part ?? other.part }
}

function dates({ first, last, weekday, explicit, other }: Constraint): Partial<Constraint> {
  return { first, last, weekday, explicit, other }
}

export function hasTime({ clock, from, to }: Constraint): boolean {
  return clock !== undefined || from !== undefined || to !== undefined
}

function lengthOf({ first, last }: Constraint): number {
  return last! - first! + 1
}

/** Monday to Friday of a span that holds a whole week, else every day of it. */
export function offeredDays(first: DayNumber, last: DayNumber): DayNumber[] {
  const all = Array.from({ length: Math.min(last - first + 1, 31) }, (_, i) => first + i)
  return last - first >= 4 && mondayOf(first) < last ? all.filter((day) => weekdayOf(day) < 6) : all
}
