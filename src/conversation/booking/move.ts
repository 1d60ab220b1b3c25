import { findBooking, isActive } from '../../bookings/find-booking.js'
import { meetingTypeOf, reschedule } from '../../bookings/reschedule.js'
import type { Actor } from '../../bookings/rooms.js'
import { summarize } from '../../bookings/summary.js'
import type { Action, Wanted } from '../../cards/action.js'
import { isBookable } from '../access/switched-off.js'
import { type Answer, notify, ownerOf, show, type Turn } from '../turn.js'
import { lockedAnswer } from './locked.js'
import { type Offer, offerTimes, otherTimes } from './offer-times.js'
import { anyTime, type Wish } from './wish.js'

/** Who the speaker is to the booking verbs; undefined for a visitor of whom nothing is known. */
export function actorOf({ speaker }: Turn): Actor | undefined {
  if (speaker.kind === 'person') return { personId: speaker.person.id }
  if (speaker.manages) return { managesBookingId: speaker.manages }
  return speaker.known && { knownEmail: speaker.known.email }
}

/** The organizer's page is switched off: no other times are offered, and what was promised stays. */
const bookingStays = (bookingId: string): Answer =>
  notify({ reason: 'booking-stays' }, [{ verb: 'booking.show', bookingId }])

export const bookingGone = (): Answer => notify({ reason: 'booking-gone' }, [{ verb: 'bookings.list' }])

/** The booking that the speaker wants to move, or why it cannot be moved. */
export async function movableBooking(turn: Turn, bookingId: string): Promise<{ offer: Offer } | { answer: Answer }> {
  const { rooms, organization } = turn.desk
  const actor = actorOf(turn)
  const found = actor && (await findBooking(rooms.db, organization.id, bookingId, actor))
  if (!found) return { answer: bookingGone() }
  if (!isActive(found.booking)) return { answer: notify({ reason: 'already-cancelled' }, [{ verb: 'book.start' }]) }
  if (found.booking.endsAt <= turn.now) return { answer: notify({ reason: 'booking-over' }, [{ verb: 'book.start' }]) }
  const locked = lockedAnswer(turn, found, 'reschedule')
  if (locked) return { answer: locked }
  const meetingType = await meetingTypeOf(rooms.db, found.booking)
  if (!meetingType) return { answer: bookingGone() }
  if (!(await isBookable(turn, meetingType.organizer))) return { answer: bookingStays(bookingId) }
  return { offer: { meetingType, moving: found } }
}

/** Other times for a booking. */
export async function offerMove(
  turn: Turn,
  bookingId: string,
  wish: Wish = anyTime,
  otherReadings: Wanted[] = [],
): Promise<Answer> {
  const found = await movableBooking(turn, bookingId)
  return 'answer' in found ? found.answer : offerTimes(turn, found.offer, wish, otherReadings)
}

/** Moves a booking after it was confirmed. */
export async function moveBooking(turn: Turn, action: Extract<Action, { verb: 'booking.move' }>): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const actor = actorOf(turn)
  if (!actor) return bookingGone()
  const start = new Date(action.start)
  const request = {
    organizationId: organization.id,
    bookingId: action.bookingId,
    start,
    actor,
    owner: ownerOf(turn),
    key: `${ownerOf(turn)}:${action.key}`,
  }
  const outcome = await reschedule(rooms, request, turn.now)
  if (outcome.ok) {
    const { booking, side, previousStart, repeated } = outcome
    const summary = summarize(booking, side, turn.timeZone, turn.now)
    return show('booking', {
      ...summary,
      event: 'moved',
      ...(!repeated && { previousStart: previousStart.toISOString() }),
    })
  }
  switch (outcome.reason) {
    case 'no-booking':
    case 'no-meeting-type':
      return bookingGone()
    case 'switched-off':
      return bookingStays(action.bookingId)
    case 'locked':
      return offerMove(turn, action.bookingId)
    case 'cancelled':
      return notify({ reason: 'already-cancelled' }, [{ verb: 'book.start' }])
    case 'over':
      return notify({ reason: 'booking-over' }, [{ verb: 'book.start' }])
    case 'not-free': {
      const { meetingType, booking, side, refusal, alternatives } = outcome
      return otherTimes(turn, { meetingType, moving: { booking, side } }, start, refusal, alternatives)
    }
  }
}
