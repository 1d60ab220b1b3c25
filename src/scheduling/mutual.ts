import { takenTime } from './busy-time.js'
import type { SchedulingFault } from './fault.js'
import { findFault } from './find-fault.js'
import { clockOf, dayPartsOf } from './host-clock.js'
import { type MinuteSet, rangeAround, subtract } from './intervals.js'
import { openTime } from './open-time.js'
import type { Busy, Host, Interval, Minute, SlotQuestion } from './question.js'
import { findSlots } from './slots.js'

/** What is known of the time of the person who books: their busy ranges and, if they have any here, their hours. */
export interface AttendeeTime {
  busy: Busy[]
  hours?: Host
}

interface MutualStart {
  start: Minute
  /** Is the attendee free for the whole of it too? */
  suitsBoth: boolean
}

export type MutualResult = { ok: true; starts: MutualStart[] } | { ok: false; error: SchedulingFault }

/**
 * The starts that the organizer offers, marked where they suit the attendee as well. Nothing is left out: an attendee may
 * know better than their calendar. The meeting's buffers are the organizer's and ask nothing of the attendee.
 */
export function findMutualSlots(question: SlotQuestion, attendee: AttendeeTime): MutualResult {
  const answer = findSlots(question)
  if (!answer.ok) return answer
  const { duration } = question.rules
  const theirs = { ...question, host: attendee.hours ?? question.host, busy: attendee.busy, rules: { duration } }
  const error = findFault(theirs)
  if (error !== undefined) return { ok: false, error: { ...error, field: `attendee.${error.field}` } }
  const free = freeTime(theirs, attendee.hours !== undefined)
  const suits = (start: Minute): boolean => (rangeAround(free, start)?.to ?? start) >= start + duration
  return { ok: true, starts: answer.starts.map((start) => ({ start, suitsBoth: suits(start) })) }
}

function freeTime(theirs: SlotQuestion, hasHours: boolean): MinuteSet {
  const time: Interval = { from: theirs.query.from, to: theirs.query.to + theirs.rules.duration }
  const open = hasHours ? openTime(theirs, dayPartsOf(clockOf(theirs.host, time))) : [time.from, time.to]
  return subtract(open, takenTime(theirs, time))
}
