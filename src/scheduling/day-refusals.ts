import { dateOf } from './calendar-dates.js'
import type { Ground } from './ground.js'
import { append, intersect, type MinuteSet } from './intervals.js'
import { limitReached } from './limits.js'
import type { SlotQuestion } from './question.js'
import type { ClosedBecause, Refusal } from './refusal.js'

/** What keeps a whole host-local day from being booked, one rule at a time. */

export function horizonRefusal({ days }: Ground, day: number): Refusal | undefined {
  if (day > days.last) return { code: 'beyond-horizon', lastDate: dateOf(days.last) }
  if (day < days.first) return { code: 'before-horizon', firstDate: dateOf(days.first) }
  return undefined
}

export function closedRefusal(question: SlotQuestion, ground: Ground, day: number): Refusal | undefined {
  if (openOn(ground, day).length > 0) return undefined
  const date = dateOf(day)
  const { because, holiday } = whyClosed(question, date)
  return { code: 'closed-day', date, because, holiday }
}

export function limitRefusal({ tallies }: Ground, day: number, duration: number): Refusal | undefined {
  const reached = limitReached(tallies, day, duration)
  if (reached === undefined) return undefined
  const { limit, count, minutes } = reached
  if (limit.max !== undefined && count >= limit.max) return { code: `${limit.per}-limit`, max: limit.max, count }
  return { code: `${limit.per}-minutes-limit`, max: limit.minutesMax!, minutes }
}

export function tooLongRefusal({ open, parts }: Ground, day: number, duration: number): Refusal | undefined {
  let longest = 0
  for (const part of parts.filter((one) => one.day === day))
    for (let i = 0; i < open.length; i += 2)
      if (open[i]! < part.to && open[i + 1]! > part.from) longest = Math.max(longest, open[i + 1]! - open[i]!)
  return longest < duration ? { code: 'too-long', duration, longest } : undefined
}

/** The open time of one date. */
export function openOn({ open, parts }: Ground, day: number): MinuteSet {
  const date: MinuteSet = []
  for (const part of parts) if (part.day === day) append(date, part.from, part.to)
  return intersect(open, date)
}

function whyClosed({ host, rules }: SlotQuestion, date: string): { because: ClosedBecause; holiday?: string } {
  if ('open' in host) return { because: 'weekly' }
  if (host.away?.includes(date)) return { because: 'away' }
  const overrides = [...(host.overrides ?? []), ...(rules.hours?.overrides ?? [])]
  if (overrides.some((override) => override.date === date)) return { because: 'override' }
  const holiday = host.holidays?.find((one) => one.date === date)
  return holiday === undefined ? { because: 'weekly' } : { because: 'holiday', holiday: holiday.name }
}
