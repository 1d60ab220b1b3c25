import { explain } from '../scheduling/explain.js'
import { nearest } from '../scheduling/nearest.js'
import type { Minute } from '../scheduling/question.js'
import type { Refusal } from '../scheduling/refusal.js'
import { findSlots } from '../scheduling/slots.js'
import type { Database } from '../storage/client.js'
import { askFor, type BookableMeetingType, bookableWindow, toDate } from './question.js'
import { sharedRead } from './shared-read.js'

/** How many other times someone is shown when the one they want is not to be had. */
const ALTERNATIVES = 3

/** Every start that can be booked now. */
export async function offeredStarts(
  db: Database,
  meetingType: BookableMeetingType,
  now: Date,
  except?: string,
): Promise<Date[]> {
  return sharedRead(db, `starts ${meetingType.id} ${except}`, async () => {
    const question = await askFor(db, meetingType, bookableWindow(meetingType, now), now, except)
    const answer = findSlots(question)
    if (!answer.ok)
      throw new Error(`The hours of meeting type ${meetingType.id} cannot be read: ${JSON.stringify(answer.error)}`)
    return answer.starts.map(toDate)
  })
}

/** Why a start is not to be had, undefined when it is, and the free ones nearest to it. */
export async function askAbout(
  db: Database,
  meetingType: BookableMeetingType,
  start: Minute,
  now: Date,
  except?: string,
): Promise<{ refusal: Refusal | undefined; alternatives: Date[] }> {
  return sharedRead(db, `about ${meetingType.id} ${start} ${except}`, async () => {
    const window = bookableWindow(meetingType, now)
    const question = await askFor(db, meetingType, window, now, except)
    const refusal = explain(question, start)
    if (!refusal) return { refusal, alternatives: [] }
    // Nothing is offered outside the window: what is nearest to its edge is nearest to all that lies beyond.
    const answer = nearest(question, Math.min(Math.max(start, window.from), window.to), ALTERNATIVES)
    return { refusal, alternatives: answer.ok ? answer.starts.map(toDate) : [] }
  })
}
