import { dayOf, weekdayOf } from './calendar-dates.js'
import type { Horizon } from './question.js'

/** The host-local days on which a start may be, both included. Bookable days are counted elsewhere: see `slots.ts`. */
export interface DaySpan {
  first: number
  last: number
}

/** What a horizon allows, seen from today (in days since 1970-01-01, on the host's wall). */
export function horizonDays(horizon: Horizon | undefined, today: number): DaySpan {
  switch (horizon?.type) {
    case undefined:
      return { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }
    case 'rolling':
      return {
        first: today,
        last: horizon.calendarDays === false ? workdaysAfter(today, horizon.days) : today + horizon.days,
      }
    case 'rolling-bookable-days':
      return { first: today, last: Number.POSITIVE_INFINITY }
    case 'range':
      return { first: dayOf(horizon.fromDate)!, last: dayOf(horizon.toDate)! }
  }
}

/** The nth day from Monday to Friday after a day; the day itself for none. */
function workdaysAfter(day: number, n: number): number {
  let last = day + 7 * Math.floor(n / 5)
  if (n > 0 && n % 5 === 0) while (!isWorkday(last)) last--
  for (let left = n % 5; left > 0; ) if (isWorkday(++last)) left--
  return last
}

function isWorkday(day: number): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6
}
