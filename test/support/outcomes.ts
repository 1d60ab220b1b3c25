import type { BookOutcome } from '../../src/bookings/book.js'
import type { RescheduleOutcome } from '../../src/bookings/reschedule.js'

/** The booking of an outcome that must be one. */
export function expectBooked(outcome: BookOutcome) {
  if (!outcome.ok) throw new Error(`Not booked: ${JSON.stringify(outcome)}`)
  return outcome.booking
}

/** The refusal of an outcome that must be one for want of free time. */
export function expectNotFree<Outcome extends BookOutcome | RescheduleOutcome>(outcome: Outcome) {
  if (outcome.ok || outcome.reason !== 'not-free') throw new Error(`Not refused: ${JSON.stringify(outcome)}`)
  return outcome as Extract<Outcome, { reason: 'not-free' }>
}
