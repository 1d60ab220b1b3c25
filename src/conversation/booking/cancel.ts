import { cancel } from '../../bookings/cancel.js'
import { findBooking } from '../../bookings/find-booking.js'
import { summarize } from '../../bookings/summary.js'
import type { Inputs } from '../../cards/action.js'
import { textLimits } from '../../cards/limits.js'
import { type Answer, notify, show, type Turn } from '../turn.js'
import { lockedAnswer } from './locked.js'
import { actorOf, bookingGone } from './move.js'
import { visitorLinks } from './visitor-links.js'

/** One booking, as it stands now. */
export async function showBooking(turn: Turn, bookingId: string): Promise<Answer> {
  const found = await bookingFor(turn, bookingId)
  if (!found) return bookingGone()
  const { booking, side } = found
  return show('booking', {
    ...summarize(booking, side, turn.timeZone, turn.now),
    ...(side === 'attendee' && { mayChangeNotes: true }),
    ...visitorLinks(turn, booking),
  })
}

/** Asks for a reason before a booking is cancelled. */
export async function askToCancel(turn: Turn, bookingId: string): Promise<Answer> {
  const found = await bookingFor(turn, bookingId)
  if (!found) return bookingGone()
  const summary = summarize(found.booking, found.side, turn.timeZone, turn.now)
  if (summary.status !== 'accepted' && summary.status !== 'pending') return show('booking', summary)
  if (!summary.changeable) return notify({ reason: 'booking-over' }, [{ verb: 'bookings.list' }])
  return lockedAnswer(turn, found, 'cancel') ?? show('cancel-form', { booking: summary, faults: {} })
}

/** Cancels a booking after it was confirmed. */
export async function cancelBooking(turn: Turn, bookingId: string, inputs: Inputs): Promise<Answer> {
  const actor = actorOf(turn)
  if (!actor) return bookingGone()
  const reason = inputs.reason?.trim() ?? ''
  if (reason.length > textLimits.reason) {
    const booking = await summaryFor(turn, bookingId)
    return booking ? show('cancel-form', { booking, faults: { reason: 'too-long' }, reason }) : bookingGone()
  }
  const { rooms, organization } = turn.desk
  const outcome = await cancel(rooms, { organizationId: organization.id, bookingId, actor, reason }, turn.now)
  if (!outcome.ok && outcome.reason === 'locked') return askToCancel(turn, bookingId)
  if (!outcome.ok)
    return outcome.reason === 'over' ? notify({ reason: 'booking-over' }, [{ verb: 'bookings.list' }]) : bookingGone()
  const { booking, side } = outcome
  return show('booking', { ...summarize(booking, side, turn.timeZone, turn.now), event: 'cancelled' })
}

function bookingFor(turn: Turn, bookingId: string) {
  const { rooms, organization } = turn.desk
  const actor = actorOf(turn)
  return actor ? findBooking(rooms.db, organization.id, bookingId, actor) : undefined
}

async function summaryFor(turn: Turn, bookingId: string) {
  const found = await bookingFor(turn, bookingId)
  return found && summarize(found.booking, found.side, turn.timeZone, turn.now)
}
