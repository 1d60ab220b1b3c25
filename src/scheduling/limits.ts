import { isActive } from './busy-time.js'
import { monthOf, weekOf } from './calendar-dates.js'
import { type DayPart, partAt } from './host-clock.js'
import type { Busy, Limit, Rules, SlotQuestion } from './question.js'

type Booking = Extract<Busy, { kind: 'booking' }>

/** A limit, and what each day, week or month has used of it. */
export interface Tally {
  limit: Limit
  used: Map<number, Used>
  periodOf: (day: number) => number
}

interface Used {
  count: number
  minutes: number
}

/** Which limit a meeting would break, with what was used of it already. */
export interface ReachedLimit extends Used {
  limit: Limit
}

/** How far the days must be known on either side of a start, so that each limit's whole period is: a month, at most. */
export function reachOfLimits(rules: Rules): number {
  return limitsOf(rules).some(({ per }) => per !== 'day') ? 31 : 0
}

/** Counts the active bookings that start in each period, and their minutes without buffers. One given twice counts once. */
export function tallyLimits({ rules, busy }: SlotQuestion, parts: DayPart[]): Tally[] {
  const limits = limitsOf(rules)
  if (limits.length === 0) return []
  const bookings = startsByDay(busy, parts)
  return limits.map((limit) => {
    const periodOf = periodsOf(limit, rules.weekStart ?? 1)
    const used = new Map<number, Used>()
    for (const { day, booking } of bookings) {
      if (limit.of === 'meeting-type' && booking.meetingType !== rules.meetingType) continue
      const { count, minutes } = used.get(periodOf(day)) ?? { count: 0, minutes: 0 }
      used.set(periodOf(day), { count: count + 1, minutes: minutes + booking.to - booking.from })
    }
    return { limit, used, periodOf }
  })
}

/** The first limit that one more meeting on a day would break. */
export function limitReached(tallies: Tally[], day: number, duration: number): ReachedLimit | undefined {
  for (const { limit, used, periodOf } of tallies) {
    const { count, minutes } = used.get(periodOf(day)) ?? { count: 0, minutes: 0 }
    const tooMany = limit.max !== undefined && count >= limit.max
    const tooLong = limit.minutesMax !== undefined && minutes + duration > limit.minutesMax
    if (tooMany || tooLong) return { limit, count, minutes }
  }
  return undefined
}

function limitsOf({ perDayMax, perDayMinutesMax, limits = [] }: Rules): Limit[] {
  if (perDayMax === undefined && perDayMinutesMax === undefined) return limits
  return [{ per: 'day', max: perDayMax, minutesMax: perDayMinutesMax }, ...limits]
}

function periodsOf({ per }: Limit, weekStart: number): (day: number) => number {
  if (per === 'day') return (day) => day
  return per === 'week' ? (day) => weekOf(day, weekStart) : monthOf
}

function startsByDay(busy: Busy[], parts: DayPart[]): { day: number; booking: Booking }[] {
  const seen = new Set<string>()
  const bookings: { day: number; booking: Booking }[] = []
  for (const booking of busy) {
    if (booking.kind !== 'booking' || !isActive(booking)) continue
    const part = partAt(parts, booking.from)
    const key = `${booking.from} ${booking.to} ${booking.meetingType}`
    if (part === undefined || seen.has(key)) continue
    seen.add(key)
    bookings.push({ day: part.day, booking })
  }
  return bookings
}
