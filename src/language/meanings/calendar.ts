import type { DayNumber, Days, Duration, Unit } from './values.js'

const dayLength = 86_400_000

/** Undefined for a date that does not exist. */
export function dayOf(year: number, month: number, day: number): DayNumber | undefined {
  if (!(year >= 1000 && year <= 9999)) return undefined
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / dayLength : undefined
}

export function partsOf(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1
}

/** The first such weekday on or after a day. */
export function weekdayFrom(day: DayNumber, weekday: number): DayNumber {
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}

/** A day of a month counted from January of a year, cut to the month's length: 31 January and a month is 28 February. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = partsOf(day)
  const first = new Date(Date.UTC(from.year, from.month - 1 + months, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return first.getTime() / dayLength + Math.min(from.day, length) - 1
}

/** Monday to Friday, the first after the day. */
function addWorkdays(day: DayNumber, count: number): DayNumber {
  let at = day
  for (let left = Math.min(Math.abs(count), 1_000); left > 0; ) {
    at += Math.sign(count)
    if (weekdayOf(at) < 6) left--
  }
  return at
}

/** A day and the calendar part of a duration; `sign` -1 goes back. */
export function shiftDay(day: DayNumber, { months, days, unit }: Duration, sign = 1): DayNumber {
  const inMonth = months === 0 ? day : addMonths(day, sign * months)
  return unit === 'workday' ? addWorkdays(inMonth, sign * days) : inMonth + sign * days
}

/** The week, month, quarter, year or weekend, `offset` away from the one that a day is in; of a weekday, the coming weekend. */
export function periodAt(day: DayNumber, unit: Unit, offset: number): Days {
  const { year, month } = partsOf(day)
  const monday = mondayOf(day) + 7 * offset
  switch (unit) {
    case 'week':
      return { first: monday, last: monday + 6, unit }
    case 'workday':
      return { first: monday, last: monday + 4, unit }
    case 'weekend':
      return { first: monday + 5, last: monday + 6, unit }
    case 'month':
      return monthsFrom(year, month + offset, 1, unit)
    case 'quarter':
      return monthsFrom(year, (Math.floor((month - 1) / 3) + offset) * 3 + 1, 3, unit)
    case 'year':
      return { ...monthsFrom(year + offset, 1, 12, unit), year: year + offset }
    default:
      return { first: day + offset, last: day + offset, unit: 'day' }
  }
}

/** `count` whole months; a month above 12 is in a later year. */
export function monthsFrom(year: number, month: number, count: number, unit: Unit): Days {
  const first = Date.UTC(year, month - 1, 1) / dayLength
  const last = Date.UTC(year, month - 1 + count, 0) / dayLength
  const start = partsOf(first)
  return { first, last, unit, ...(unit === 'month' && { month: start.month, year: start.year }) }
}

/** Monday of an ISO week: week 1 has the year's first Thursday. */
export function isoWeek(year: number, week: number): Days {
  const january4 = Date.UTC(year, 0, 4) / dayLength
  const first = mondayOf(january4) + 7 * (week - 1)
  return { first, last: first + 6, unit: 'week' }
}

export function isoDate(day: DayNumber): string {
  return new Date(day * dayLength).toISOString().slice(0, 10)
}
