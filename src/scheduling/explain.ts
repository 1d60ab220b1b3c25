import { blocks, bookedRange } from './busy-time.js'
import { dateOf } from './calendar-dates.js'
import { closedRefusal, horizonRefusal, limitRefusal, openOn, tooLongRefusal } from './day-refusals.js'
import { findFault } from './find-fault.js'
import { type Ground, groundOf } from './ground.js'
import { type DayPart, partAt } from './host-clock.js'
import { rangeAround, toIntervals } from './intervals.js'
import { offers } from './offers.js'
import type { Busy, Interval, Minute, SlotQuestion } from './question.js'
import type { Refusal } from './refusal.js'
import { findSlots } from './slots.js'
import { minutesAtWallTime } from './wall-time.js'

/** Why a start is not offered; undefined exactly when it is. The question's own window does not matter. */
export function explain(question: SlotQuestion, start: Minute): Refusal | undefined {
  if (offers(question, start)) return undefined
  const about = { ...question, query: { from: start, to: start + 1 } }
  const fault = findFault(about)
  if (fault !== undefined) return { code: 'bad-question', fault }
  const ground = groundOf(question, about.query)
  const { day } = partAt(ground.parts, start)!
  return (
    tooEarly(question, ground, start) ??
    horizonRefusal(ground, day) ??
    closedRefusal(question, ground, day) ??
    outsideHours(question, ground, start, day) ??
    limitRefusal(ground, day, question.rules.duration) ??
    inTheWay(question, start) ??
    afterTheBookableDays(question, start) ??
    offGrid(question, ground, start, day)
  )
}

/**
 * The same for a time as a clock shows it ("YYYY-MM-DDTHH:MM", in the host's zone unless another is given): the clocks
 * may skip it, and when they show it twice either will do.
 */
export function explainWallTime(
  question: SlotQuestion,
  wallTime: string,
  timeZone: string = question.host.timeZone,
): Refusal | undefined {
  const wall = minutesAtWallTime(timeZone, wallTime)
  if (wall.ok)
    return wall.minutes.some((minute) => offers(question, minute)) ? undefined : explain(question, wall.minutes[0]!)
  return wall.reason.code === 'clock-gap' ? wall.reason : { code: 'bad-question', fault: wall.reason }
}

function tooEarly({ now, rules }: SlotQuestion, { earliest }: Ground, start: Minute): Refusal | undefined {
  if (start * 60_000 < now) return { code: 'in-the-past' }
  return start < earliest ? { code: 'too-soon', minNotice: rules.minNotice ?? 0, earliest } : undefined
}

function outsideHours({ rules }: SlotQuestion, ground: Ground, start: Minute, day: number): Refusal | undefined {
  const open = rangeAround(ground.open, start)
  const hours = toIntervals(openOn(ground, day))
  if (open === undefined) return tooLongRefusal(ground, day, rules.duration) ?? { code: 'outside-hours', hours }
  if (start + rules.duration <= open.to) return undefined
  return tooLongRefusal(ground, day, rules.duration) ?? { code: 'runs-past-hours', closesAt: open.to, hours }
}

/** A meeting at the same time is named before one that is only too close. */
function inTheWay(question: SlotQuestion, start: Minute): Refusal | undefined {
  const { duration, bufferBefore = 0, bufferAfter = 0 } = question.rules
  const meeting = { from: start, to: start + duration }
  const booked = { from: start - bufferBefore, to: meeting.to + bufferAfter }
  const clashing = question.busy.filter((busy) => {
    const range = bookedRange(busy)
    return range.from < range.to && blocks(busy, question) && overlap(range, booked)
  })
  const [first] = clashing.toSorted(
    (a, b) => Number(isApart(a, meeting)) - Number(isApart(b, meeting)) || a.from - b.from,
  )
  if (first === undefined) return undefined
  const { from, to } = first
  if (to <= start) return { code: 'inside-buffer', endedAt: to }
  if (from >= meeting.to) return { code: 'inside-buffer', startsAt: from }
  return first.kind === 'hold' ? { code: 'held', from, to, releaseAt: first.releaseAt } : { code: 'busy', from, to }
}

/** Bookable days are those that have a start to offer, so that only the offer itself can tell which they are. */
function afterTheBookableDays(question: SlotQuestion, start: Minute): Refusal | undefined {
  const { now, rules } = question
  if (rules.horizon?.type !== 'rolling-bookable-days') return undefined
  if (!offers({ ...question, rules: { ...rules, horizon: undefined } }, start)) return undefined
  const answer = findSlots({ ...question, query: { from: Math.floor(now / 60_000), to: start } })
  const last = answer.ok ? answer.starts.at(-1) : undefined
  if (last === undefined) return { code: 'beyond-horizon' }
  const part = partAt(groundOf(question, { from: last, to: last + 1 }).parts, last)
  return { code: 'beyond-horizon', lastDate: dateOf(part!.day) }
}

function offGrid(question: SlotQuestion, { parts }: Ground, start: Minute, day: number): Refusal {
  const ofDay = parts.filter((part: DayPart) => part.day === day)
  const answer = findSlots({ ...question, query: { from: ofDay[0]!.from, to: ofDay.at(-1)!.to } })
  const starts = answer.ok ? answer.starts : []
  return { code: 'off-grid', before: starts.findLast((at) => at < start), after: starts.find((at) => at > start) }
}

function overlap(one: Interval, other: Interval): boolean {
  return one.from < other.to && other.from < one.to
}

function isApart(busy: Busy, meeting: Interval): boolean {
  return busy.to <= meeting.from || busy.from >= meeting.to
}
