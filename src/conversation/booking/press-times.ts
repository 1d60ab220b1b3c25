import { findMeetingType, mayBook } from '../../bookings/find-meeting-type.js'
import { toMinute } from '../../bookings/instants.js'
import { lasting } from '../../bookings/lengths.js'
import { askAbout } from '../../bookings/offer.js'
import type { Action } from '../../cards/action.js'
import { isBookable, switchedOff } from '../access/switched-off.js'
import { type Answer, bookerOf, linkOf, notify, type Turn } from '../turn.js'
import { movableBooking } from './move.js'
import { askerOf, confirm, holdAndConfirm, type Offer, offerTimes, otherTimes, pickTime } from './offer-times.js'
import { wishOf } from './wish.js'

type Wanted = { meetingTypeId: string; bookingId?: string; durationMinutes?: number }

/** A day or page of the slot picker. */
export async function showSlots(turn: Turn, action: Extract<Action, { verb: 'slots.show' }>): Promise<Answer> {
  const found = await offerFor(turn, action)
  if ('answer' in found) return found.answer
  const { start, day, page, from, month } = action
  // With a start or a span, someone has said when before they were asked what: the span counts, or else says why it cannot.
  if (start || (from && page === undefined)) return offerTimes(turn, found.offer, wishOf(action))
  return pickTime(turn, found.offer, { day, page, month, wish: wishOf(action) })
}

/** A start: to confirm, or with the reason why it is no longer free. */
export async function pickSlot(turn: Turn, action: Extract<Action, { verb: 'slots.pick' }>): Promise<Answer> {
  const found = await offerFor(turn, action)
  return 'answer' in found ? found.answer : ifFree(turn, found.offer, new Date(action.start), holdAndConfirm)
}

/** A time that was proposed in a mail: to book by one press, or with the reason why it is gone. Nothing is kept for whoever only looks. */
export const proposedTime = (turn: Turn, offer: Offer, start: Date): Promise<Answer> =>
  ifFree(turn, offer, start, confirm)

/** Goes on with a start that can be had; else says why it cannot, with the nearest that can. */
async function ifFree(
  turn: Turn,
  offer: Offer,
  start: Date,
  goOn: (turn: Turn, offer: Offer, start: Date) => Answer | Promise<Answer>,
): Promise<Answer> {
  const asker = askerOf(turn, offer)
  const asked = await askAbout(turn.desk.rooms, offer.meetingType, toMinute(start), turn.now, asker)
  return asked.refusal ? otherTimes(turn, offer, start, asked.refusal, asked.alternatives) : goOn(turn, offer, start)
}

/** What a card's button is about, if it is still there and the speaker may have it. */
export async function offerFor(
  turn: Turn,
  { meetingTypeId, bookingId, durationMinutes }: Wanted,
): Promise<{ offer: Offer } | { answer: Answer }> {
  if (bookingId) return movableBooking(turn, bookingId)
  const { rooms, organization } = turn.desk
  const found = await findMeetingType(rooms.db, organization.id, meetingTypeId)
  const meetingType = found && lasting(found, durationMinutes)
  const allowed = meetingType && (await mayBook(rooms.db, meetingType, bookerOf(turn), linkOf(turn)))
  if (!allowed) return { answer: notify({ reason: 'meeting-type-gone' }, [{ verb: 'book.start' }]) }
  const { organizer } = meetingType
  return (await isBookable(turn, organizer))
    ? { offer: { meetingType } }
    : { answer: switchedOff(organizer.displayName) }
}
