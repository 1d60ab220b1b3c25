import {
  addMonths,
  dayOf,
  isoWeek,
  mondayOf,
  monthsFrom,
  partsOf,
  periodAt,
  shiftDay,
  weekdayFrom,
  weekdayOf,
} from './calendar.js'
import { lengthOf } from './durations.js'
import { means, type Reading } from './meaning.js'
import type { Days, Unit } from './values.js'

const calendarUnits: readonly Unit[] = ['week', 'workday', 'weekend', 'month', 'quarter', 'year']

/** Weeks, weekends, months, quarters and years, and parts of them. */
export const periods = {
  this: means('days', ({ unit }, { today }) => period(unit, 0, today)),
  next: means('days', ({ unit }, { today }) => period(unit, 1, today)),
  /** The coming weekend is this one, the coming week the next. */
  coming: means('days', ({ unit }, { today }) => period(unit, unit === 'weekend' ? 0 : 1, today)),
  afterNext: means('days', ({ unit }, { today }) => period(unit, 2, today)),
  last: means('days', ({ unit }, { today }) => period(unit, -1, today)),
  thisWorkweek: means('days', (_, { today }) => periodAt(today, 'workday', 0)),
  nextWorkweek: means('days', (_, { today }) => periodAt(today, 'workday', 1)),
  weekAfter: means('days', ({ days }) => (days.unit === 'week' ? periodAt(days.first, 'week', 1) : undefined)),
  nextCount: means('days', ({ number, unit }, { today }) => {
    const length = lengthOf(number, unit === 'workday' ? 'day' : unit)
    return length && length.minutes === 0 && length.months < 1_200
      ? { first: today + 1, last: shiftDay(today, length), unit: 'day' }
      : undefined
  }),
  within: means('days', ({ duration }, { today }) =>
    duration.minutes === 0 && duration.months < 1_200
      ? { first: today, last: shiftDay(today, duration), unit: 'day' }
      : undefined,
  ),
  weekOf: means('days', ({ day }) => periodAt(day.date, 'week', 0)),
  weekendOf: means('days', ({ day }) => {
    const first = weekdayFrom(day.date - 3, 6)
    return { first, last: first + 1, unit: 'weekend' as const }
  }),
  onWeekend: means('days', ({ unit }, { today }) => (unit === 'weekend' ? period(unit, 0, today) : undefined)),
  endOfWeek: means('days', (_, { today }) => split(periodAt(today, 'week', 0))[2]),
  endOfMonth: means('days', (_, { today }) => split(periodAt(today, 'month', 0))[2]),
  endOfYear: means('days', (_, { today }) => split(periodAt(today, 'year', 0))[2]),
  weekNumber: means('days', ({ int, number, year }, { today }) => weekNumber(int?.value ?? number, year, today)),
  nthWeekOf: means('days', ({ ordinal, days }) => nthWeek(days, ordinal)),
  lastWeekOf: means('days', ({ days }) => weekFromEnd(days, 1)),
  nthLastWeekOf: means('days', ({ ordinal, days }) => weekFromEnd(days, ordinal)),
  lastWeekendOf: means('days', ({ days }) => {
    const saturday = mondayOf(days.last + 1) - 2
    return { first: saturday, last: saturday + 1, unit: 'weekend' as const }
  }),
  firstWeekendOf: means('days', ({ days }) => {
    const saturday = days.first + ((6 - weekdayOf(days.first) + 7) % 7)
    return { first: saturday, last: saturday + 1, unit: 'weekend' as const }
  }),
  month: means('days', ({ monthName, year }, reading) => monthOf(monthName, year, reading)),
  numericMonth: means('days', ({ int, second }, reading) => {
    const [month, year] = int.width === 4 ? [second.int, int] : [int, second.int]
    return year.width === 4 && month.width <= 2 && month.value <= 12
      ? monthOf(month.value, year.value, reading)
      : undefined
  }),
  nextYearsMonth: means('days', ({ monthName }, reading) => {
    const { first } = monthOf(monthName, undefined, reading)!
    return monthsFrom(partsOf(first).year + 1, monthName, 1, 'month')
  }),
  monthAfter: means('days', ({ monthName, duration }, reading) => {
    const year = partsOf(reading.today).year + duration.months / 12
    return Number.isInteger(year) && duration.days === 0 ? monthOf(monthName, year, reading) : undefined
  }),
  year: means('days', ({ year }) => ({ ...monthsFrom(year, 1, 12, 'year'), year })),
  bareYear: means('days', ({ year }) => ({ ...monthsFrom(year, 1, 12, 'year'), year, latent: true })),
  quarter: means('days', ({ int, ordinal, year, days }, { today }) => {
    const number = int?.value ?? ordinal
    const { year: thisYear, month } = partsOf(today)
    const inYear = year ?? (days?.unit === 'year' ? days.year : undefined)
    return number >= 1 && number <= 4
      ? monthsFrom(inYear ?? (number * 3 >= month ? thisYear : thisYear + 1), number * 3 - 2, 3, 'quarter')
      : undefined
  }),
  spring: season(3),
  summer: season(6),
  autumn: season(9),
  winter: season(12),
  early: means('days', ({ days }) => split(days)[0]),
  mid: means('days', ({ days }) => split(days)[1]),
  late: means('days', ({ days }) => split(days)[2]),
  firstHalf: means('days', ({ days }) => ({
    ...days,
    last: Math.floor((days.first + days.last) / 2),
    unit: 'day' as const,
  })),
  secondHalf: means('days', ({ days }) => ({
    ...days,
    first: Math.floor((days.first + days.last) / 2) + 1,
    unit: 'day' as const,
  })),
  laterIn: means(
    'days',
    ({ days }, { today }) => {
      const last = split(days)[2]
      return (
        last && { ...last, first: Math.max(last.first - (days.unit === 'week' ? 1 : 0), Math.min(today, days.last)) }
      )
    },
    0.2,
  ),
  endOf: means('days', ({ unit }, { today }) => split(period(unit, 0, today))[2]),
  restOfUnit: means('days', ({ unit }, { today }) => {
    const days = period(unit, 0, today)
    return days && { ...days, first: today, unit: 'day' as const }
  }),
  restOf: means('days', ({ days }, { today }) => ({
    ...days,
    first: Math.max(days.first, today),
    unit: 'day' as const,
  })),
}

/** A month is given as an ISO year and month. */
function monthOf(month: number, year: number | undefined, { today }: Reading): Days | undefined {
  const now = partsOf(today)
  if (!(month >= 1 && month <= 12)) return undefined
  return monthsFrom(year ?? (month >= now.month ? now.year : now.year + 1), month, 1, 'month')
}

function period(unit: Unit, offset: number, today: number): Days | undefined {
  if (!calendarUnits.includes(unit)) return undefined
  return periodAt(today, unit, offset)
}

function weekNumber(week: number, year: number | undefined, today: number): Days | undefined {
  if (!(Number.isInteger(week) && week >= 1 && week <= 53)) return undefined
  const thisYear = partsOf(today).year
  if (year !== undefined) return isoWeek(year, week)
  const found = isoWeek(thisYear, week)
  return found.last >= today ? found : isoWeek(thisYear + 1, week)
}

/** The first week of a month or year is the one that has its first Thursday, as in ISO 8601. */
function nthWeek(days: Days, ordinal: number): Days | undefined {
  if (days.unit !== 'month' && days.unit !== 'year') return undefined
  const first = mondayOf(days.first + 3) + 7 * (ordinal - 1)
  return first <= days.last ? { first, last: first + 6, unit: 'week' } : undefined
}

/** The last week of a period is the last that lies in it as a whole. */
function weekFromEnd(days: Days, ordinal: number): Days | undefined {
  if (days.unit !== 'month' && days.unit !== 'year') return undefined
  const first = mondayOf(days.last + 1) - 7 * ordinal
  return first >= days.first ? { first, last: first + 6, unit: 'week' } : undefined
}

/** Beginning, middle and end: of a week its days, of a month thirds, of a year thirds of its months. */
function split(days: Days | undefined): [Days, Days, Days] | [undefined, undefined, undefined] {
  if (!days) return [undefined, undefined, undefined]
  const part = (first: number, last: number): Days => ({ first, last, unit: 'day' })
  const { first, last, unit } = days
  switch (unit) {
    case 'week':
    case 'workday':
      return [part(first, first + 1), part(first + 1, first + 3), part(first + 4, Math.max(last, first + 6))]
    case 'month':
      return [part(first, first + 9), part(first + 9, first + 19), part(first + 20, last)]
    case 'quarter':
    case 'year': {
      const months = unit === 'year' ? 4 : 1
      const [second, third] = [addMonths(first, months), addMonths(first, 2 * months)]
      return [part(first, second - 1), part(second, third - 1), part(third, last)]
    }
    default:
      return [days, days, days]
  }
}

/** Three months that begin on the 21st, in the northern hemisphere. */
function season(month: number) {
  return means('days', ({ year }, { today }) => {
    const thisYear = year ?? partsOf(today).year
    const inYear = (y: number): Days => {
      const first = dayOf(y, month, 21)!
      return { first, last: addMonths(first, 3) - 1, unit: 'quarter' }
    }
    const found = inYear(thisYear)
    return year !== undefined || found.last >= today ? found : inYear(thisYear + 1)
  })
}
