import { means } from './meaning.js'
import type { Duration, Unit } from './values.js'

/** Minutes of each unit that has a fixed length. */
const minutes: Partial<Record<Unit, number>> = { minute: 1, hour: 60 }
const days: Partial<Record<Unit, number>> = { day: 1, night: 1, workday: 1, week: 7, weekend: 2 }
const months: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 }

/** Lengths of time. */
export const durations = {
  counted: means('duration', ({ number, unit }) => lengthOf(number, unit)),
  one: means('duration', ({ unit }) => lengthOf(1, unit)),
  about: means('duration', ({ duration }) => duration),
  whole: means('duration', ({ unit }) => (days[unit] ? lengthOf(1, unit) : undefined)),
  half: means('duration', ({ unit }) => lengthOf(0.5, unit)),
  quarter: means('duration', () => lengthOf(15, 'minute')),
  quarters: means('duration', ({ number }) => lengthOf(number * 15, 'minute')),
  threeQuarters: means('duration', () => lengthOf(45, 'minute')),
  halfHour: means('duration', () => lengthOf(30, 'minute')),
  andAHalf: means('duration', ({ duration }) => add(duration, lengthOf(0.5, duration.unit))),
  andAQuarter: means('duration', ({ duration }) =>
    duration.unit === 'hour' ? add(duration, lengthOf(0.25, 'hour')) : undefined,
  ),
  andMinutes: means(
    'duration',
    ({ duration, number }) =>
      duration.unit === 'hour' && Number.isInteger(number) && number >= 5 && number < 60
        ? add(duration, lengthOf(number, 'minute'))
        : undefined,
    -0.3,
  ),
  sum: means('duration', ({ duration, second }) => sum(duration, second.duration)),
  sumWithComma: means('duration', ({ duration, second }) => {
    const both = sum(duration, second.duration)
    return both && { ...both, listed: true }
  }),
  /** "1h30": up to four hours it is a length, later it is a time. */
  compact: means(
    'duration',
    ({ int, second }) =>
      int.value < 5 && int.width === 1 && second.int.width === 2 && second.int.value < 60
        ? { ...lengthOf(int.value + second.int.value / 60, 'hour')!, orClock: int.value * 60 + second.int.value }
        : undefined,
    0.2,
  ),
  /** Where the word for an hour is also how a time ends ("3 uur", "3h"): the place decides. */
  hoursOrClock: means(
    'duration',
    ({ int, cardinal }) => {
      const hours = int?.value ?? cardinal
      return Number.isInteger(hours) && hours <= 24 ? { ...lengthOf(hours, 'hour')!, orClock: hours * 60 } : undefined
    },
    0.1,
  ),
  hoursOfMeeting: means(
    'duration',
    ({ duration }) => (duration.orClock === undefined ? undefined : { ...duration, ofMeeting: true }),
    0.1,
  ),
  minutesMark: means('duration', ({ int }) => lengthOf(int.value, 'minute'), -0.5),
}

export function lengthOf(amount: number, unit: Unit): Duration | undefined {
  if (!(amount >= 0 && amount <= 10_000)) return undefined
  const wholeDays = Math.floor(amount * (days[unit] ?? 0))
  const left = amount * (days[unit] ?? 0) - wholeDays
  return {
    months: Math.round(amount * (months[unit] ?? 0)),
    days: wholeDays,
    minutes: Math.round(amount * (minutes[unit] ?? 0) + left * 1440),
    unit,
  }
}

/** "1 hour 20 minutes": the larger unit first. */
function sum(one: Duration, other: Duration): Duration | undefined {
  return sizeOf(one) > sizeOf(other) && one.unit !== other.unit ? add(one, other) : undefined
}

function add(one: Duration, other: Duration | undefined): Duration | undefined {
  if (!other) return undefined
  return {
    months: one.months + other.months,
    days: one.days + other.days,
    minutes: one.minutes + other.minutes,
    unit: other.unit,
  }
}

/** In minutes, with 30 days to a month. */
export function sizeOf(duration: Duration): number {
  return duration.months * 43_200 + duration.days * 1440 + duration.minutes
}
