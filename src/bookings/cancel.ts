import { type BookingWithOrganizer, bookingInclude, findBooking, isActive } from './find-booking.js'
import { followInCalendar } from './follow-in-calendar.js'
import { followUps, type Side } from './follow-ups.js'
import { lockPerson } from './locks.js'
import { type Locked, lockOn } from './rights.js'
import type { Actor, Rooms } from './rooms.js'
import { freeSingleUseLink } from './single-use-link.js'

export interface CancelRequest {
  organizationId: string
  bookingId: string
  actor: Actor
  reason: string
  /** Whoever is forgotten need not ask whether they may. */
  isErasing?: boolean
}

export type CancelOutcome =
  | { ok: true; booking: BookingWithOrganizer; side: Side; repeated: boolean }
  | { ok: false; reason: 'no-booking' | 'over' }
  | { ok: false; reason: 'locked'; why: Locked }

/** Cancels a booking, from either side, and tells both. Cancelling twice is cancelling once. */
export async function cancel(rooms: Rooms, request: CancelRequest, now: Date): Promise<CancelOutcome> {
  const { db, jobs } = rooms
  const { organizationId, bookingId, actor } = request
  const outcome = await db.$transaction(async (tx): Promise<CancelOutcome> => {
    const seen = await findBooking(tx, organizationId, bookingId, actor)
    if (!seen) return { ok: false, reason: 'no-booking' }
    await lockPerson(tx, organizationId, seen.booking.organizerId)
    const { booking, side } = (await findBooking(tx, organizationId, bookingId, actor))!
    if (!isActive(booking)) return { ok: true, booking, side, repeated: true }
    if (booking.endsAt <= now) return { ok: false, reason: 'over' }
    const why = request.isErasing ? undefined : lockOn('cancel', side, booking.meetingType, booking.startsAt, now)
    if (why) return { ok: false, reason: 'locked', why }
    const by = side === 'organizer' ? booking.organizer.displayName : booking.attendeeName
    const cancelled = await tx.booking.update({
      where: { organizationId_id: { organizationId, id: bookingId } },
      data: { status: 'cancelled', cancelledBy: side, cancelReason: request.reason, sequence: { increment: 1 } },
      include: bookingInclude,
    })
    if (cancelled.meetingType.freesLink) await freeSingleUseLink(tx, cancelled)
    const change = {
      event: 'cancelled' as const,
      sequence: cancelled.sequence,
      startsAt: cancelled.startsAt.toISOString(),
      endsAt: cancelled.endsAt.toISOString(),
      changedAt: now.toISOString(),
      by,
      ...(request.reason && { cancelReason: request.reason }),
    }
    await jobs.enqueue(tx, [...followUps(cancelled, change, side), ...(await followInCalendar(tx, cancelled))])
    return { ok: true, booking: cancelled, side, repeated: false }
  })
  jobs.wake()
  return outcome
}
