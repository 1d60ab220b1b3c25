import { type MinuteSet, unionOf } from './intervals.js'
import type { Busy, Interval, Rules, SlotQuestion } from './question.js'

type Booking = Extract<Busy, { kind: 'booking' }>

/** Does a booking count at all? Pending ones only where they were said to block. */
export function isActive(booking: Booking): boolean {
  return booking.status === 'accepted' || (booking.status === 'pending' && booking.pendingBlocks === true)
}

/** Does this stand in the way of who asks? A hold does, until its very moment of release, unless it is their own. */
export function blocks(busy: Busy, { now, viewer }: Pick<SlotQuestion, 'now' | 'viewer'>): boolean {
  if (busy.kind === 'calendar') return true
  if (busy.kind === 'booking') return isActive(busy)
  return now < busy.releaseAt && (viewer === undefined || busy.owner !== viewer)
}

/** A busy range with its own buffers; calendar events have none. */
export function bookedRange(busy: Busy): Interval {
  if (busy.kind === 'calendar') return busy
  return { from: busy.from - (busy.bufferBefore ?? 0), to: busy.to + (busy.bufferAfter ?? 0) }
}

/**
 * What the busy ranges take out of the time in which a new meeting may lie: their own booked range and, the other way
 * round, the new meeting's buffers, its `bufferAfter` before them. Ranges that do not reach into `time` are left out.
 */
export function takenTime(question: SlotQuestion, time: Interval): MinuteSet {
  const { bufferBefore = 0, bufferAfter = 0 }: Rules = question.rules
  const froms = new Float64Array(question.busy.length)
  const tos = new Float64Array(question.busy.length)
  let count = 0
  for (const busy of question.busy) {
    if (!blocks(busy, question)) continue
    const booked = bookedRange(busy)
    if (booked.from >= booked.to) continue
    const from = booked.from - bufferAfter
    const to = booked.to + bufferBefore
    if (to <= time.from || from >= time.to) continue
    froms[count] = from
    tos[count++] = to
  }
  return unionOf(froms.subarray(0, count), tos.subarray(0, count))
}
