import type { BookingEvent } from '../cards/catalogue.js'
import type { Booking } from '../storage/generated/client.js'
import type { JobRequest } from '../storage/jobs.js'

export type Side = 'organizer' | 'attendee'

/** What a job that tells someone of a change knows: the change as it was then, whatever has happened to the booking since. */
export interface Change {
  event: BookingEvent
  sequence: number
  startsAt: string
  endsAt: string
  changedAt: string
  previousStart?: string
  /** The name of whoever made the change. */
  by: string
  cancelReason?: string
}

export type NewsPayload = { side: Side; change: Change }

/**
 * The jobs that follow from a change: a mail to both sides, and a chat message to each side that did not make it. Their keys name the
 * booking, its sequence and the side, so that whatever is retried tells each side once.
 */
export function followUps(booking: Booking, change: Change, madeBy: Side): JobRequest<'mail' | 'chat'>[] {
  const { organizationId, id: bookingId } = booking
  const job = (kind: 'mail' | 'chat', side: Side): JobRequest<'mail' | 'chat'> => ({
    organizationId,
    kind,
    key: `${kind}:${bookingId}:${change.sequence}:${side}`,
    bookingId,
    payload: { side, change: { ...change } },
  })
  const sides: Side[] = ['organizer', 'attendee']
  return [
    ...sides.map((side) => job('mail', side)),
    ...sides.filter((side) => side !== madeBy).map((side) => job('chat', side)),
  ]
}
