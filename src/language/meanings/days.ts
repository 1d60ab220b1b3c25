import { partsOf, shiftDay, weekdayFrom } from './calendar.js'
import { lengthOf } from './durations.js'
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
import type { Day, DayNumber, Days, Duration } from './values.js'

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
  weekdaysFromNow: means('day', ({ number, weekdayName, weekdays }, { today }) =>
    number >= 1 && number <= 60 && Number.isInteger(number)
      ? { date: weekdayFrom(today + 1, weekdayName ?? weekdays) + 7 * (number - 1) }
      : undefined,
  ),
  weekdayBefore: means('day', ({ weekdayName, day }) => ({ date: weekdayFrom(day.date - 7, weekdayName) })),
  weekdayAfter: means('day', ({ weekdayName, day }) => ({ date: weekdayFrom(day.date + 1, weekdayName) })),
  weekdayClosest: means('day', ({ weekdayName, day }) => ({ date: weekdayFrom(day.date - 3, weekdayName) })),
  weekdayOfDuration: means('day', ({ weekdayName, day }) =>
    day.about === undefined ? undefined : { date: weekdayFrom(day.date - (day.about === 'day' ? 3 : 0), weekdayName) },
  ),
  dayAfter: means('day', ({ day }) => ({ date: day.date + 1 })),
  dayBefore: means('day', ({ day }) => ({ date: day.date - 1 })),
  fromNow: means('day', ({ duration }, { today }) =>
    duration.minutes === 0 ? about(shiftDay(today, duration), duration) : undefined,
  ),
  unitsAhead: means('day', ({ number, unit }, { today }) => {
    const duration = lengthOf(number, unit)
    return duration?.minutes === 0 ? sane(shiftDay(today, duration)) : undefined
  }),
  of: means('day', ({ day }) => day, 0.2),
  after: means('day', ({ duration, day }) => (duration.minutes === 0 ? sane(shiftDay(day.date, duration)) : undefined)),
  before: means('day', ({ duration, day }) =>
    duration.minutes === 0 ? sane(shiftDay(day.date, duration, -1)) : undefined,
  ),
}

/** Dates by their number, their month and their year. */
export const writtenDays = {
  dayMonth: means('day', ({ dayNumber, cardinal, monthName, year }, reading) =>
    upcomingDate(monthName, dayNumber ?? cardinal, year, reading),
  ),
  dayMonthShortYear: means('day', ({ dayNumber, monthName, int }, reading) =>
    int.width === 2 ? upcomingDate(monthName, dayNumber, int.value, reading) : undefined,
  ),
  withWeekday: means('day', ({ weekdayName, day }) =>
    day.weekday === undefined ? agreeing(weekdayName, day) : undefined,
  ),
  dayOfMonth: means('day', ({ dayNumber, ordinal }, reading) => upcomingDayOfMonth(dayNumber ?? ordinal, reading)),
  bareDayOfMonth: means(
    'day',
    ({ dayNumber }, reading) => {
      const day = upcomingDayOfMonth(dayNumber, reading)
      return day && { ...day, bare: true }
    },
    -0.6,
  ),
  weekdayAndDay: means('day', ({ weekdayName, ordinal }, reading) =>
    upcomingWeekdayAndDay(weekdayName, ordinal, reading),
  ),
  weekdayAndNumber: means(
    'day',
    ({ weekdayName, dayNumber }, reading) => upcomingWeekdayAndDay(weekdayName, dayNumber, reading),
    -0.7,
  ),
  dayOfPeriod: means('day', ({ dayNumber, ordinal, days }) => {
    const date = days.first + (dayNumber ?? ordinal) - 1
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

function within(days: Days, date: DayNumber): Day | undefined {
  return date >= days.first && date <= days.last ? { date } : undefined
}

/** A date that was counted out, so that a weekday beside it may move it. */
function about(date: DayNumber, { unit }: Duration): Day | undefined {
  const day = sane(date)
  return day && { ...day, about: unit }
}

/** Undefined beyond the years that can be written. */
function sane(date: DayNumber): Day | undefined {
  return Math.abs(date) < 1_000_000 ? { date } : undefined
}
