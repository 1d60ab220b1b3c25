import { explain } from '../scheduling/explain.js'
import { nearest } from '../scheduling/nearest.js'
import type { Interval, Minute } from '../scheduling/question.js'
import type { Refusal } from '../scheduling/refusal.js'
import { findSlots } from '../scheduling/slots.js'
import type { BusyTimes } from './busy-times.js'
import { askFor, type BookableMeetingType, bookableWindow, toDate } from './question.js'
import type { Rooms } from './rooms.js'
import { sharedRead } from './shared-read.js'

/** How many other times someone is shown when the one they want is not to be had. */
const ALTERNATIVES = 3

type Asking = Pick<Rooms, 'db' | 'calendars'>

/** Why a start is not to be had: by the rules, or since `unknown` is never free. */
export type NotOffered = Refusal | 'taken' | 'unknown'

/** What can be booked now, as far as the organizer's calendars are known. */
export interface Offered {
  starts: Date[]
  /** The calendars were read then, and do not answer now. */
  asOf?: Date
  /** When they are not, nothing is offered. */
  isKnown: boolean
}

/** Every start that can be booked now. */
export async function offeredStarts(
  { db, calendars }: Asking,
  meetingType: BookableMeetingType,
  now: Date,
  except?: string,
): Promise<Offered> {
  return sharedRead(db, `starts ${meetingType.id} ${except}`, async () => {
    const window = bookableWindow(meetingType, now)
    const times = await calendars.look(organizerOf(meetingType), withBuffers(window, meetingType))
    if (!times.isKnown) return { starts: [], isKnown: false }
    const answer = findSlots(await askFor(db, meetingType, window, now, times.busy, except))
    if (!answer.ok)
      throw new Error(`The hours of meeting type ${meetingType.id} cannot be read: ${JSON.stringify(answer.error)}`)
    return { starts: answer.starts.map(toDate), isKnown: true, ...(times.asOf && { asOf: times.asOf }) }
  })
}

/** Why a start is not to be had, undefined when it is, and the free ones nearest to it. */
export async function askAbout(
  { db, calendars }: Asking,
  meetingType: BookableMeetingType,
  start: Minute,
  now: Date,
  except?: string,
): Promise<{ refusal: NotOffered | undefined; alternatives: Date[] }> {
  return sharedRead(db, `about ${meetingType.id} ${start} ${except}`, async () => {
    const window = bookableWindow(meetingType, now)
    const times = await calendars.look(organizerOf(meetingType), withBuffers(window, meetingType))
    const question = await askFor(db, meetingType, window, now, times.isKnown ? times.busy : [], except)
    const refusal = explain(question, start)
    if (!times.isKnown) return { refusal: refusal ?? 'unknown', alternatives: [] }
    if (!refusal) return { refusal, alternatives: [] }
    // Nothing is offered outside the window: what is nearest to its edge is nearest to all that lies beyond.
    const answer = nearest(question, Math.min(Math.max(start, window.from), window.to), ALTERNATIVES)
    return { refusal, alternatives: answer.ok ? answer.starts.map(toDate) : [] }
  })
}

/**
 * Asks the organizer's calendars themselves about one start: outside any transaction, since they may take their time. Rivals for the
 * same start share the answer.
 */
export function lookBeforeWriting(
  { calendars }: Asking,
  meetingType: BookableMeetingType,
  start: Minute,
): Promise<BusyTimes> {
  const meeting = { from: start, to: start + meetingType.durationMinutes }
  return sharedRead(calendars, `${meetingType.id} ${start} ${meetingType.durationMinutes}`, () =>
    calendars.lookNow(organizerOf(meetingType), withBuffers(meeting, meetingType)),
  )
}

const organizerOf = ({ organizationId, organizerId: id }: BookableMeetingType) => ({ organizationId, id })

const withBuffers = ({ from, to }: Interval, meetingType: BookableMeetingType): Interval => ({
  from: from - meetingType.bufferBeforeMinutes,
  to: to + meetingType.bufferAfterMinutes,
})
