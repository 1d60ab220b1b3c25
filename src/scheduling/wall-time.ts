import { dateOf, dayOf, MINUTES_A_DAY } from './calendar-dates.js'
import { type FaultCode, fault, type SchedulingFault } from './fault.js'
import type { Minute } from './question.js'
import type { Refusal } from './refusal.js'
import { minutesOf, timeOf } from './time-of-day.js'
import { isTimeZone, stretchesOf } from './zone-offsets.js'

/** No clock was ever further from UTC than this, in minutes (Manila before 1845: 15 hours and 56 minutes). */
const FURTHEST = 16 * 60

export type WallTimeResult =
  | { ok: true; minutes: Minute[] }
  | { ok: false; reason: Extract<Refusal, { code: 'clock-gap' }> | SchedulingFault }

/**
 * The minutes at which a clock in a zone shows "YYYY-MM-DDTHH:MM": one, or two when the clocks were set back over it, the
 * earlier first. A time that the clocks skip is answered with the gap that it lies in.
 */
export function minutesAtWallTime(timeZone: string, wallTime: string): WallTimeResult {
  if (!isTimeZone(timeZone)) return wrong('unknown-zone', 'timeZone')
  const [date = '', time = ''] = wallTime.split('T')
  const day = dayOf(date)
  const minuteOfDay = minutesOf(time)
  if (day === undefined) return wrong('not-a-date', 'wallTime')
  if (minuteOfDay === undefined) return wrong('not-a-time-of-day', 'wallTime')
  const shown = day * MINUTES_A_DAY + minuteOfDay
  const stretches = stretchesOf(timeZone, shown - FURTHEST, shown + FURTHEST)
  const minutes = stretches.flatMap(({ from, to, offset }) => {
    const minute = shown - offset
    return from <= minute && minute < to ? [minute] : []
  })
  if (minutes.length > 0) return { ok: true, minutes }
  const after = stretches.findIndex(({ from, offset }) => shown < from + offset)
  const before = stretches[after - 1]!
  const gapFrom = wallTimeOf(before.to + before.offset)
  const gapTo = wallTimeOf(before.to + stretches[after]!.offset)
  return { ok: false, reason: { code: 'clock-gap', from: gapFrom, to: gapTo, at: before.to } }
}

function wallTimeOf(shown: number): string {
  const day = Math.floor(shown / MINUTES_A_DAY)
  return `${dateOf(day)}T${timeOf(shown - day * MINUTES_A_DAY)}`
}

function wrong(code: FaultCode, field: string): WallTimeResult {
  return { ok: false, reason: fault(code, field) }
}
