import { takenTime } from './busy-time.js'
import { MINUTES_A_DAY } from './calendar-dates.js'
import { type DaySpan, horizonDays } from './horizon.js'
import { clockOf, type DayPart, dayPartsOf, hostDayAt, LONGEST_DATE } from './host-clock.js'
import { type MinuteSet, subtract } from './intervals.js'
import { reachOfLimits, type Tally, tallyLimits } from './limits.js'
import { openTime } from './open-time.js'
import type { Interval, Minute, SlotQuestion } from './question.js'

/** Everything that decides about the starts in a span, worked out once from a question without faults. */
export interface Ground {
  /** The time in which a start is looked for. */
  span: Interval
  /** The earliest start that now and the minimum notice allow. */
  earliest: Minute
  parts: DayPart[]
  open: MinuteSet
  free: MinuteSet
  days: DaySpan
  tallies: Tally[]
}

/**
 * Lays the ground for the starts in `span`. It is worked out further than that on either side: to where the first date
 * begins and the last ends, as far as a meeting reaches, and over the whole period of each limit.
 */
export function groundOf(question: SlotQuestion, span: Interval): Ground {
  const { now, host, rules } = question
  const reach = LONGEST_DATE + reachOfLimits(rules) * MINUTES_A_DAY
  const time = { from: span.from - reach, to: span.to + reach + rules.duration }
  const parts = dayPartsOf(clockOf(host, time))
  const open = openTime(question, parts)
  const thisMinute = Math.floor(now / 60_000)
  return {
    span,
    earliest: Math.ceil(now / 60_000) + (rules.minNotice ?? 0),
    parts,
    open,
    free: subtract(open, takenTime(question, time)),
    days: horizonDays(rules.horizon, hostDayAt(host, thisMinute)),
    tallies: tallyLimits(question, parts),
  }
}
