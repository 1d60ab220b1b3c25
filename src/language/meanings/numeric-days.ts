import { weekdayOf } from './calendar.js'
import { means, type Reading } from './meaning.js'
import { upcomingDate } from './upcoming.js'
import type { Day } from './values.js'

/** Dates in digits alone. */
export const numericDays = {
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
    -0.3,
  ),
  /** "9-17" is a date only in the order of the locale: in the other it is more often hours. */
  dashed: means(
    'day',
    ({ int, second }, reading) => {
      if (int.width > 2 || second.int.width > 2 || isRatherHours(int.value, second.int.value, reading)) return undefined
      return numeric(int.value, second.int.value, undefined, reading)
    },
    -0.3,
  ),
  weekdayNumeric: means(
    'day',
    ({ weekdayName, int, second }, reading) => {
      if (int.width > 2 || second.int.width > 2 || !second.int.glued) return undefined
      if (isRatherHours(int.value, second.int.value, reading)) return undefined
      const day = numeric(int.value, second.int.value, undefined, reading)
      return day && (weekdayOf(day.date) === weekdayName || int.value > 12 || second.int.value > 24) ? day : undefined
    },
    0.3,
  ),
}

/** Two numbers of a clock, of which the one in the month's place is none. */
function isRatherHours(a: number, b: number, { monthFirst }: Reading): boolean {
  return a <= 24 && b <= 24 && (monthFirst ? a : b) > 12
}

/** In the order of the locale, and in the other where only that makes a date. */
function numeric(
  a: number,
  b: number,
  c: { value: number; width: number } | undefined,
  reading: Reading,
): Day | undefined {
  if (c && c.width !== 2 && c.width !== 4) return undefined
  const monthFirst = upcomingDate(a, b, c?.value, reading)
  const dayFirst = upcomingDate(b, a, c?.value, reading)
  const [first, other] = reading.monthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  return first && other && first.date !== other.date ? { ...first, other: other.date } : (first ?? other)
}
