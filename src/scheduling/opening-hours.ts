import { dayOf, weekdayOf } from './calendar-dates.js'
import { type MinuteSet, unionOf } from './intervals.js'
import type { DateOverride, WeeklyBlock } from './question.js'
import { minutesOf } from './time-of-day.js'

/** Hours made ready to be looked up by day: sets of minutes after midnight. What they are made of must be valid. */
export interface OpeningHours {
  /** By weekday, 0 is Sunday. */
  weekly: MinuteSet[]
  /** By day, in place of the weekday's; empty when it is closed. */
  dated: Map<number, MinuteSet>
}

export function openingHours(weekly: WeeklyBlock[], overrides: DateOverride[] = []): OpeningHours {
  const blocks = [0, 1, 2, 3, 4, 5, 6].map((weekday) => weekly.filter(({ days }) => days.includes(weekday)))
  return { weekly: blocks.map(asSet), dated: datedHours(overrides) }
}

/** The hours of one date. */
export function hoursOn(hours: OpeningHours, day: number): MinuteSet {
  return hours.dated.get(day) ?? hours.weekly[weekdayOf(day)]!
}

/** The overrides of one date add up; closed wins. */
function datedHours(overrides: DateOverride[]): Map<number, MinuteSet> {
  const dates = new Set(overrides.map(({ date }) => date))
  const dated = new Map<number, MinuteSet>()
  for (const date of dates) {
    const ofDate = overrides.filter((override) => override.date === date)
    const blocks = ofDate.flatMap((override) => ('closed' in override ? [] : [override]))
    dated.set(dayOf(date)!, blocks.length < ofDate.length ? [] : asSet(blocks))
  }
  return dated
}

function asSet(blocks: { from: string; to: string }[]): MinuteSet {
  const ranges = blocks.map(({ from, to }) => ({ from: minutesOf(from)!, to: minutesOf(to)! }))
  const filled = ranges.filter(({ from, to }) => from < to)
  return unionOf(
    filled.map(({ from }) => from),
    filled.map(({ to }) => to),
  )
}
