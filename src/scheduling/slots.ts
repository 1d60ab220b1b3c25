import type { SchedulingFault } from './fault.js'
import { findFault } from './find-fault.js'
import { startsOnGrid } from './grid.js'
import { type Ground, groundOf } from './ground.js'
import { type DayPart, partAt } from './host-clock.js'
import { intersect, toIntervals } from './intervals.js'
import { limitReached } from './limits.js'
import type { Interval, Minute, Rules, SlotAnswer, SlotQuestion } from './question.js'

export type SlotResult = ({ ok: true } & SlotAnswer) | { ok: false; error: SchedulingFault }

/**
 * The starts that can be booked within the query, and its open time. Everything is minutes since the epoch, so that the
 * answer depends on no zone but those in the question. A question with a fault is answered with that fault, never with
 * an empty list.
 */
export function findSlots(question: SlotQuestion): SlotResult {
  const error = findFault(question)
  if (error !== undefined) return { ok: false, error }
  const { query, rules, now } = question
  const span = spanOf(query, rules, Math.floor(now / 60_000))
  const ground = groundOf(question, span)
  return {
    ok: true,
    starts: offeredStarts(ground, rules, query),
    openRanges: toIntervals(intersect(ground.open, [query.from, query.to])),
  }
}

/** Bookable days are counted from today, whatever the query, so there one has to look from today on. */
function spanOf(query: Interval, { horizon }: Rules, thisMinute: Minute): Interval {
  if (horizon?.type !== 'rolling-bookable-days') return query
  return { from: Math.min(query.from, thisMinute), to: query.to }
}

function offeredStarts(
  { span, earliest, parts, free, days, tallies }: Ground,
  rules: Rules,
  query: Interval,
): Minute[] {
  const allows = (day: number): boolean =>
    day >= days.first && day <= days.last && limitReached(tallies, day, rules.duration) === undefined
  const starts = startsOnGrid(free, parts, rules, { from: Math.max(span.from, earliest), to: span.to }, allows)
  if (rules.horizon?.type !== 'rolling-bookable-days') return starts
  return onFirstDays(starts, parts, rules.horizon.days).filter((start) => start >= query.from)
}

/** The starts on the first `count` days that have any. */
function onFirstDays(starts: Minute[], parts: DayPart[], count: number): Minute[] {
  const days = new Set<number>()
  const beyond = starts.findIndex((start) => days.add(partAt(parts, start)!.day).size > count)
  return beyond < 0 ? starts : starts.slice(0, beyond)
}
