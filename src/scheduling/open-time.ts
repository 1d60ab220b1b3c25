import { dayOf, MINUTES_A_DAY } from './calendar-dates.js'
import type { DayPart } from './host-clock.js'
import { append, intersect, type MinuteSet, unionOf } from './intervals.js'
import { hoursOn, type OpeningHours, openingHours } from './opening-hours.js'
import type { Host, OwnHours, SlotQuestion } from './question.js'

/**
 * Open time over the parts of days given: a minute is open when the host's clock then lies in a block of the date that
 * it shows. So an hour that a change of clocks skips is not there, and one that it repeats is there twice.
 */
export function openTime(question: SlotQuestion, parts: DayPart[]): MinuteSet {
  const { host, rules } = question
  if ('open' in host) return readyMade(host.open)
  const organizer = openAccordingTo(organizerHours(host), parts)
  if (rules.hours === undefined) return organizer
  const own = openAccordingTo(ownHours(rules.hours, host), parts)
  return rules.hours.relation === 'inside' ? intersect(organizer, own) : own
}

/** Weekly hours, the overrides in their place, and the dates on which nothing is open. */
function organizerHours(host: Host): OpeningHours {
  const hours = openingHours(host.weekly, host.overrides)
  for (const { date } of host.holidays ?? []) if (!hours.dated.has(dayOf(date)!)) hours.dated.set(dayOf(date)!, [])
  for (const date of host.away ?? []) hours.dated.set(dayOf(date)!, [])
  return hours
}

function ownHours(own: OwnHours, host: Host): OpeningHours {
  const hours = openingHours(own.weekly, own.overrides)
  if (own.relation === 'instead')
    for (const [day, set] of organizerHours(host).dated) if (set.length === 0) hours.dated.set(day, [])
  return hours
}

function openAccordingTo(hours: OpeningHours, parts: DayPart[]): MinuteSet {
  const open: MinuteSet = []
  for (const { from, to, offset, day } of parts) {
    const midnight = day * MINUTES_A_DAY - offset
    const blocks = hoursOn(hours, day)
    for (let i = 0; i < blocks.length; i += 2)
      append(open, Math.max(midnight + blocks[i]!, from), Math.min(midnight + blocks[i + 1]!, to))
  }
  return open
}

function readyMade(open: { from: number; to: number }[]): MinuteSet {
  const filled = open.filter(({ from, to }) => from < to)
  return unionOf(
    filled.map(({ from }) => from),
    filled.map(({ to }) => to),
  )
}
