import { partsOf, shiftDay, weekdayFrom, weekdayOf } from './calendar.js'
import { holidayIn } from './holidays.js'
import { means } from './meaning.js'
import {
  agreeing,
  upcomingDate,
  upcomingDayOfMonth,
  upcomingWeekday,
  upcomingWeekdayAndDay,
  weekdayOfNextWeek,
} from './upcoming.js'
import type { Day, DayNumber, Days } from './values.js'

/** Dates by their relation to today and to each other. */
export const relativeDays = {
  today: means('day', (_, { today }) => ({ date: today })),
  tomorrow: means('day', (_, { today }) => ({ date: today + 1 })),
  dayAfterTomorrow: means('day', (_, { today }) => ({ date: today + 2 })),
  yesterday: means('day', (_, { today }) => ({ date: today - 1 })),
  dayBeforeYesterday: means('day', (_, { today }) => ({ date: today - 2 })),
  weekday: means('day', ({ weekdayName }, reading) => upcomingWeekday(weekdayName, reading)),
  thisWeekday: means('day', ({ weekdayName }, { today }) => ({
    date: weekdayFrom(today, weekdayName),
    weekday: weekdayName,
  })),
  comingWeekday: means('day', ({ weekdayName }, { today }) => ({ date: weekdayFrom(today + 1, weekdayName) })),
  nextWeekday: means('day', ({ weekdayName }, reading) => ({
    ...weekdayOfNextWeek(weekdayName, reading),
    weekday: undefined,
  })),
  lastWeekday: means('day', ({ weekdayName }, { today }) => ({ date: weekdayFrom(today - 7, weekdayName) })),
  weekdayOfWeek: means('day', ({ weekdayName, days }) =>
    days.unit === 'week' || days.unit === 'workday' ? { date: days.first + weekdayName - 1 } : undefined,
  ),
  weekdayInAWeek: means('day', ({ weekdayName }, { today }) => ({ date: weekdayFrom(today + 1, weekdayName) + 7 })),
  weekdaysFromNow: means('day', ({ number, weekdayName }, { today }) =>
    number >= 1 && number <= 60 && Number.isInteger(number)
      ? { date: weekdayFrom(today + 1, weekdayName) + 7 * (number - 1) }
      : undefined,
  ),
  weekdayBefore: means('day', ({ weekdayName, day }) => ({ date: weekdayFrom(day.date - 7, weekdayName) })),
  weekdayAfter: means('day', ({ weekdayName, day }) => ({ date: weekdayFrom(day.date + 1, weekdayName) })),
  weekdayClosest: means('day', ({ weekdayName, day }) => ({ date: weekdayFrom(day.date - 3, weekdayName) })),
  weekdayOfDuration: means('day', ({ weekdayName, day }) =>
    day.weekday === undefined && day.dayOfMonth === undefined
      ? { date: weekdayFrom(day.date, weekdayName) }
      : undefined,
  ),
  dayAfter: means('day', ({ day }) => ({ date: day.date + 1 })),
  dayBefore: means('day', ({ day }) => ({ date: day.date - 1 })),
  fromNow: means('day', ({ duration }, { today }) =>
    duration.minutes === 0 ? sane(shiftDay(today, duration)) : undefined,
  ),
  after: means('day', ({ duration, day }) => (duration.minutes === 0 ? sane(shiftDay(day.date, duration)) : undefined)),
  before: means('day', ({ duration, day }) =>
    duration.minutes === 0 ? sane(shiftDay(day.date, duration, -1)) : undefined,
  ),
}

/** Dates by their number, their month and their year. */
export const writtenDays = {
  dayMonth: means('day', ({ int, ordinal, monthName, year }, reading) =>
    upcomingDate(monthName, ordinal ?? int.value, year, reading),
  ),
  dayMonthShortYear: means('day', ({ int, second, ordinal, monthName }, reading) => {
    const year = ordinal === undefined ? second.int : int
    return year.width === 2 ? upcomingDate(monthName, ordinal ?? int.value, year.value, reading) : undefined
  }),
  yearMonthDay: means('day', ({ year, monthName, int, second }, reading) =>
    upcomingDate(monthName, (second.int ?? int).value, year, reading),
  ),
  inWords: means('day', ({ monthName, cardinal, ordinal, year }, reading) =>
    upcomingDate(monthName, ordinal ?? cardinal, year, reading),
  ),
  withWeekday: means('day', ({ weekdayName, day }) =>
    day.weekday === undefined ? agreeing(weekdayName, day) : undefined,
  ),
  iso: means('day', ({ int, second, third }, reading) =>
    int.width === 4 && second.int.width <= 2
      ? upcomingDate(second.int.value, third.int.value, int.value, reading)
      : undefined,
  ),
  numeric: means('day', ({ int, second, third }, reading) => numeric(int.value, second.int.value, third.int, reading)),
  numericWithoutYear: means(
    'day',
    ({ int, second }, reading) => {
      if (int.width > 2 || second.int.width > 2) return undefined
      return numeric(int.value, second.int.value, undefined, reading)
    },
    -0.1,
  ),
  weekdayNumeric: means(
    'day',
    ({ weekdayName, int, second }, reading) => {
      if (int.width > 2 || second.int.width > 2 || !second.int.glued) return undefined
      const day = numeric(int.value, second.int.value, undefined, reading)
      return day && (weekdayOf(day.date) === weekdayName || int.value > 12 || second.int.value > 24) ? day : undefined
    },
    0.3,
  ),
  dayOfMonth: means('day', ({ ordinal, int }, reading) => upcomingDayOfMonth(ordinal ?? int.value, reading)),
  bareDayOfMonth: means(
    'day',
    ({ int }, reading) => {
      const day = upcomingDayOfMonth(int.value, reading)
      return day && { ...day, bare: true }
    },
    -0.6,
  ),
  weekdayAndDay: means('day', ({ weekdayName, ordinal, int }, reading) =>
    upcomingWeekdayAndDay(weekdayName, ordinal ?? int.value, reading),
  ),
  dayOfPeriod: means('day', ({ ordinal, int, days }) => {
    const date = days.first + (ordinal ?? int.value) - 1
    return date <= days.last && days.unit !== 'day' ? { date } : undefined
  }),
  lastDayOf: means('day', ({ days }) => ({ date: days.last })),
  firstDayOf: means('day', ({ days }) => ({ date: days.first })),
  nthLastDayOf: means('day', ({ ordinal, days }) => within(days, days.last - ordinal + 1)),
  nthWeekdayOf: means('day', ({ ordinal, weekdayName, days }) =>
    within(days, weekdayFrom(days.first, weekdayName) + 7 * (ordinal - 1)),
  ),
  lastWeekdayOf: means('day', ({ weekdayName, days }) => within(days, weekdayFrom(days.last - 6, weekdayName))),
  nthWeekOnWeekday: means('day', ({ days, weekdayName }) =>
    days.unit === 'week' ? within(days, weekdayFrom(days.first, weekdayName)) : undefined,
  ),
  holiday: means('day', ({ holiday, year }, { today }) => {
    const thisYear = partsOf(today).year
    if (year !== undefined) return { date: holidayIn(year, holiday) }
    const date = holidayIn(thisYear, holiday)
    return { date: date >= today ? date : holidayIn(thisYear + 1, holiday) }
  }),
}

/** In the order of the locale, and in the other where only that makes a date. */
function numeric(
  a: number,
  b: number,
  c: { value: number; width: number } | undefined,
  reading: Parameters<typeof upcomingDate>[3],
): Day | undefined {
  if (c && c.width !== 2 && c.width !== 4) return undefined
  const monthFirst = upcomingDate(a, b, c?.value, reading)
  const dayFirst = upcomingDate(b, a, c?.value, reading)
  return reading.monthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)
}

function within(days: Days, date: DayNumber): Day | undefined {
  return date >= days.first && date <= days.last ? { date } : undefined
}

/** Undefined beyond the years that can be written. */
function sane(date: DayNumber): Day | undefined {
  return Math.abs(date) < 1_000_000 ? { date } : undefined
}
