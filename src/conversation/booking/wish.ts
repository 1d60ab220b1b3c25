import { DateTime } from 'luxon'
import type { Exclusion, Weekday, When } from '../../language/request.js'

/** What someone said about when, made ready to sift starts with. */
export interface Wish {
  /** A start to the minute. */
  exact?: Date
  /** Does a meeting of this length fit what was said? */
  allows(start: Date, durationMinutes: number): boolean
  /** Anything that narrows the choice of starts. */
  isLimited: boolean
  order?: 'first' | 'last'
}

export const anyTime: Wish = { allows: () => true, isLimited: false }

/** @param zone the speaker's, in which the text's wall times are meant unless it named another */
export function wishFrom(when: When | undefined, zone: string): Wish {
  if (!when) return anyTime
  const clock = when.zone ?? zone
  const exact = when.exact ? DateTime.fromISO(when.exact, { zone: clock }).toJSDate() : undefined
  const windows = (when.windows ?? []).map(({ start, end, granularity }) => {
    const from = DateTime.fromISO(start, { zone: clock })
    const to = DateTime.fromISO(end, { zone: clock })
    return { from: from.toMillis(), to: (granularity === 'day' ? to.plus({ days: 1 }) : to).toMillis() }
  })
  const exclude = when.exclude ?? []
  return {
    exact,
    order: when.order,
    isLimited: windows.length > 0 || exclude.length > 0 || when.recurrence !== undefined,
    allows(start, durationMinutes) {
      const at = DateTime.fromJSDate(start, { zone: clock })
      const end = at.plus({ minutes: durationMinutes })
      const inWindow =
        windows.length === 0 || windows.some(({ from, to }) => from <= at.toMillis() && end.toMillis() <= to)
      return inWindow && !exclude.some((exclusion) => isExcluded(exclusion, at, end)) && recurs(when, at, end)
    },
  }
}

const weekdays: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const timeOfDay = (at: DateTime) => at.toFormat('HH:mm')

function isExcluded(exclusion: Exclusion, at: DateTime, end: DateTime): boolean {
  if ('date' in exclusion) return at.toISODate() === exclusion.date
  if ('weekday' in exclusion) return weekdays[at.weekday - 1] === exclusion.weekday
  if (exclusion.start.includes('T'))
    return (
      at < DateTime.fromISO(exclusion.end, { zone: at.zone }) &&
      end > DateTime.fromISO(exclusion.start, { zone: at.zone })
    )
  return timeOfDay(at) < exclusion.end && (timeOfDay(end) > exclusion.start || !at.hasSame(end, 'day'))
}

function recurs({ recurrence }: When, at: DateTime, end: DateTime): boolean {
  if (!recurrence) return true
  const { weekdays: days, start, end: until } = recurrence
  if (days.length > 0 && !days.includes(weekdays[at.weekday - 1]!)) return false
  return (!start || timeOfDay(at) >= start) && (!until || (timeOfDay(end) <= until && at.hasSame(end, 'day')))
}
