import { dateOf, dayOf } from './calendar-dates.js'
import type { Holiday } from './question.js'

const MS_A_DAY = 86_400_000

/**
 * A holiday as a calendar of public holidays tells of it, in the shape of the `date-holidays` package: `date` begins
 * with the local "YYYY-MM-DD", `rule` names the holiday in every year and language.
 */
export interface KnownHoliday {
  date: string
  start: Date
  end: Date
  name: string
  type: string
  rule: string
}

/**
 * The dates on which public holidays close the host, without those whose rule was switched off. Observances, school and
 * bank holidays close nothing; one that lasts for days closes each of them.
 */
export function closingHolidays(known: KnownHoliday[], switchedOff: readonly string[] = []): Holiday[] {
  return known
    .filter(({ type, rule }) => type === 'public' && !switchedOff.includes(rule))
    .flatMap(({ date, start, end, name }) => {
      const first = dayOf(date.slice(0, 10))
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / MS_A_DAY))
      return first === undefined ? [] : Array.from({ length: days }, (_, i) => ({ date: dateOf(first + i), name }))
    })
}
