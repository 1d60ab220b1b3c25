import { means } from './meaning.js'

/** Days that come back, what is left out, and which of the free times is wanted. */
export const repeats = {
  every: means('weekly', ({ weekdayName }) => ({ weekdays: [weekdayName], form: 'every' as const })),
  plural: means('weekly', ({ weekdays }) => ({ weekdays: [weekdays], form: 'plural' as const })),
  range: means('weekly', ({ weekdayName, weekdays, second }) => ({
    weekdays: circle(weekdayName ?? weekdays, second.weekdayName ?? second.weekdays ?? weekdays),
    form: 'range' as const,
  })),
  list: means('weekly', ({ weekdayName, weekdays, second, weekly }) => ({
    weekdays: [
      ...new Set([
        weekdayName ?? weekdays,
        ...(weekly?.weekdays ?? [second.weekdayName ?? second.weekdays ?? weekdays]),
      ]),
    ],
    form:
      weekdays !== undefined || weekly?.form === 'plural'
        ? ('plural' as const)
        : weekly?.form === 'choice'
          ? ('choice' as const)
          : ('list' as const),
  })),
  choice: means('weekly', ({ weekdayName, second }) => ({
    weekdays: [weekdayName, second.weekdayName],
    form: 'choice' as const,
  })),
  workdays: means('weekly', () => ({ weekdays: [1, 2, 3, 4, 5], form: 'plural' as const })),
  weekendDays: means('weekly', () => ({ weekdays: [6, 7], form: 'plural' as const })),
  everyDay: means('weekly', () => ({ weekdays: [1, 2, 3, 4, 5, 6, 7], form: 'every' as const })),
  again: means('weekly', ({ weekly }) => ({ ...weekly, form: 'every' as const })),
}

export const exceptions = {
  day: means('except', ({ day }) => ({ day })),
  days: means('except', ({ days }) => ({ days })),
  weekly: means('except', ({ weekly }) => ({ weekly })),
  part: means('except', ({ part }) => ({ part })),
  span: means('except', ({ span }) => ({ span })),
  moment: means('except', ({ moment }) => ({ moment })),
}

export const orders = {
  first: means('order', () => 'first' as const),
  last: means('order', () => 'last' as const),
  later: means('shift', ({ duration }) => duration, 0.1),
  earlier: means(
    'shift',
    ({ duration }) => ({
      ...duration,
      months: -duration.months,
      days: -duration.days,
      minutes: -duration.minutes,
    }),
    0.1,
  ),
}

/** From one weekday to another, around the end of the week: Friday to Monday is four days. */
function circle(from: number, to: number): number[] {
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => ((from - 1 + i) % 7) + 1)
}
