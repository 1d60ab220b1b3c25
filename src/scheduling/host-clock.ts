import { MINUTES_A_DAY } from './calendar-dates.js'
import type { Interval, Minute, SlotQuestion, TravelSpan } from './question.js'
import { appendStretch, type Stretch, stretchesOf } from './zone-offsets.js'

/** A part of one host-local date in which the host's clock runs evenly: at minute m it shows m + offset. */
export interface DayPart {
  from: Minute
  to: Minute
  offset: number
  /** The date on the host's wall, in days since 1970-01-01. */
  day: number
}

/**
 * The longest that one local date can last, in minutes: clocks on earth are never more than 31 hours apart (Manila and
 * Alaska before 1845), so that even someone who travels with the date sees it for at most 55.
 */
export const LONGEST_DATE = 3 * MINUTES_A_DAY

/** How the host's clock runs over a time: that of the host's zone or, inside a travel span, of the span's. */
export function clockOf(host: SlotQuestion['host'], time: Interval): Stretch[] {
  const travel = 'weekly' in host ? (host.travel ?? []) : []
  if (travel.length === 0) return stretchesOf(host.timeZone, time.from, time.to)
  const clock: Stretch[] = []
  const edges = edgesWithin(travel, time)
  for (let i = 0; i + 1 < edges.length; i++) {
    const timeZone = travel.find((span) => covers(span, edges[i]!))?.timeZone ?? host.timeZone
    for (const stretch of stretchesOf(timeZone, edges[i]!, edges[i + 1]!)) appendStretch(clock, stretch)
  }
  return clock
}

/** Cuts a clock at the midnights that it shows. */
export function dayPartsOf(clock: Stretch[]): DayPart[] {
  const parts: DayPart[] = []
  for (const { from, to, offset } of clock) {
    let day = Math.floor((from + offset) / MINUTES_A_DAY)
    let begin = from
    while (begin < to) {
      const end = Math.min((day + 1) * MINUTES_A_DAY - offset, to)
      parts.push({ from: begin, to: end, offset, day })
      begin = end
      day++
    }
  }
  return parts
}

/** The part that a minute is in; it must be within the time that the parts cover. */
export function partAt(parts: DayPart[], minute: Minute): DayPart | undefined {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (parts[middle]!.to <= minute) low = middle + 1
    else high = middle
  }
  const part = parts[low]
  return part !== undefined && part.from <= minute ? part : undefined
}

/** The date on the host's wall at a minute. */
export function hostDayAt(host: SlotQuestion['host'], minute: Minute): number {
  const [stretch] = clockOf(host, { from: minute, to: minute + 1 })
  return Math.floor((minute + stretch!.offset) / MINUTES_A_DAY)
}

function covers(span: TravelSpan, minute: Minute): boolean {
  return span.from <= minute && (span.to === undefined || minute < span.to)
}

function edgesWithin(travel: TravelSpan[], { from, to }: Interval): Minute[] {
  const edges = new Set([from, to])
  for (const span of travel)
    for (const edge of [span.from, span.to]) if (edge !== undefined && from < edge && edge < to) edges.add(edge)
  return [...edges].sort((a, b) => a - b)
}
