import { addMonths, dayOf, mondayOf, partsOf, weekdayFrom, weekdayOf } from './calendar.js'
import type { Reading } from './meaning.js'
import type { Day, DayNumber } from './values.js'

/** A weekday by its name alone: the next one, and a week from today when today is one. */
export function upcomingWeekday(weekday: number, { today }: Reading): Day {
  const date = weekdayFrom(today + 1, weekday)
  return date - today === 7 ? { date, weekday, other: today } : { date, weekday }
}

/** "next Tuesday" is the one of next week; others mean the first to come. */
export function weekdayOfNextWeek(weekday: number, { today }: Reading): Day {
  const date = mondayOf(today) + 6 + weekday
  const first = weekdayFrom(today + 1, weekday)
  return first === date ? { date, weekday, ...(date - today > 7 && { other: date }) } : { date, weekday, other: first }
}

/** A day of a month, in its year or the first that is not past; 29 February waits for a leap year. */
export function upcomingDate(
  month: number,
  dayOfMonth: number,
  year: number | undefined,
  { today }: Reading,
): Day | undefined {
  if (year !== undefined) {
    const date = dayOf(fullYear(year), month, dayOfMonth)
    return date === undefined ? undefined : { date, dayOfMonth, month, year: fullYear(year) }
  }
  const thisYear = partsOf(today).year
  for (let candidate = thisYear; candidate <= thisYear + 8; candidate++) {
    const date = dayOf(candidate, month, dayOfMonth)
    if (date !== undefined && date >= today) return { date, dayOfMonth, month }
  }
  return undefined
}

/** "the 21st", of this month or the next that has one. */
export function upcomingDayOfMonth(dayOfMonth: number, { today }: Reading): Day | undefined {
  const found = upcoming(today, (date) => partsOf(date).day === dayOfMonth, dayOfMonth)
  return found === undefined ? undefined : { date: found, dayOfMonth }
}

/** "Monday the 21st", in the first month in which it is one. */
export function upcomingWeekdayAndDay(weekday: number, dayOfMonth: number, { today }: Reading): Day | undefined {
  const found = upcoming(today, (date) => weekdayOf(date) === weekday, dayOfMonth)
  return found === undefined ? undefined : { date: found, dayOfMonth }
}

function upcoming(today: DayNumber, fits: (date: DayNumber) => boolean, dayOfMonth: number): DayNumber | undefined {
  const { year, month } = partsOf(today)
  for (let ahead = 0; ahead < 48; ahead++) {
    const { year: y, month: m } = partsOf(addMonths(dayOf(year, month, 1)!, ahead))
    const date = dayOf(y, m, dayOfMonth)
    if (date !== undefined && date >= today && fits(date)) return date
  }
  return undefined
}

/**
 * A weekday with a date: the date decides, but of two years the one in which they agree
 * ("Friday 18 July" said in 2013 is in 2014).
 */
export function agreeing(weekday: number, day: Day): Day {
  if (day.month === undefined || day.dayOfMonth === undefined || day.year !== undefined) return day
  if (weekdayOf(day.date) === weekday) return day
  const next = dayOf(partsOf(day.date).year + 1, day.month, day.dayOfMonth)
  return next !== undefined && weekdayOf(next) === weekday ? { ...day, date: next } : day
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year
}
