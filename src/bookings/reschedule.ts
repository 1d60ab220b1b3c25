import { mayHavePage } from '../access/may-have-page.js'
import { offers } from '../scheduling/offers.js'
import type { Interval } from '../scheduling/question.js'
import type { Transaction } from '../storage/client.js'
import { isDuplicate, isOverlap } from '../storage/faults.js'
import type { Booking } from '../storage/generated/client.js'
import { type BookableMeetingType, meetingTypeInclude } from './bookable-meeting-type.js'
import { type BookingWithOrganizer, findBooking, isActive } from './find-booking.js'
import { followInCalendar } from './follow-in-calendar.js'
import { followUps, type Side } from './follow-ups.js'
import { release } from './hold.js'
import { toDate, toMinute } from './instants.js'
import { inTurn, lockPerson } from './locks.js'
import { askAbout, lookBeforeWriting, type NotOffered } from './offer.js'
import { askFor } from './question.js'
import { remindersOf } from './reminders.js'
import { type Locked, lockOn } from './rights.js'
import type { Actor, Rooms } from './rooms.js'

export interface RescheduleRequest {
  organizationId: string
  bookingId: string
  start: Date
  actor: Actor
  /** Whose hold on the time does not stand in their own way. */
  owner?: string
  key: string
}

export type RescheduleOutcome =
  | { ok: true; booking: BookingWithOrganizer; side: Side; previousStart: Date; repeated: boolean }
  | { ok: false; reason: 'no-booking' | 'over' | 'cancelled' | 'no-meeting-type' | 'switched-off' }
  | { ok: false; reason: 'locked'; why: Locked }
  | {
      ok: false
      reason: 'not-free'
      refusal: NotOffered
      meetingType: BookableMeetingType
      booking: BookingWithOrganizer
      side: Side
      alternatives: Date[]
    }

/**
 * Moves a booking to another start, by the rules of its meeting type, and tells both sides. Its own present time does not stand in its
 * way; a move to the very time that it has changes nothing, and nobody is told.
 */
export async function reschedule(rooms: Rooms, request: RescheduleRequest, now: Date): Promise<RescheduleOutcome> {
  const { db, jobs } = rooms
  const { organizationId, bookingId, actor } = request
  const found = await findBooking(db, organizationId, bookingId, actor)
  if (!found) return { ok: false, reason: 'no-booking' }
  const { booking, side } = found
  const unchanged = { ok: true, booking, side, previousStart: booking.startsAt, repeated: true } as const
  if (await repeated(db, request)) return unchanged
  if (!isActive(booking)) return { ok: false, reason: 'cancelled' }
  if (booking.endsAt <= now) return { ok: false, reason: 'over' }
  if (booking.startsAt.getTime() === request.start.getTime()) return unchanged
  const why = lockOn('reschedule', side, booking.meetingType, booking.startsAt, now)
  if (why) return { ok: false, reason: 'locked', why }
  const meetingType = await meetingTypeOf(db, booking)
  if (!meetingType) return { ok: false, reason: 'no-meeting-type' }
  if (!(await mayHavePage(rooms, organizationId, meetingType.organizer)).enabled)
    return { ok: false, reason: 'switched-off' }

  const refuse = async (): Promise<RescheduleOutcome> => {
    const { refusal, alternatives } = await askAbout(rooms, meetingType, toMinute(request.start), now, {
      except: bookingId,
      viewer: request.owner,
    })
    return { ok: false, reason: 'not-free', refusal: refusal ?? 'taken', meetingType, booking, side, alternatives }
  }
  const times = await lookBeforeWriting(rooms, meetingType, toMinute(request.start))
  if (!times.isKnown)
    return { ok: false, reason: 'not-free', refusal: 'unknown', meetingType, booking, side, alternatives: [] }
  try {
    const outcome = await inTurn(booking.organizerId, async () => ({
      result: await db.$transaction((tx) => write(tx, rooms, meetingType, request, times.busy, side, now)),
    }))
    if (outcome === 'not-free') return await refuse()
    if (outcome === 'changed') return await reschedule(rooms, request, now)
    jobs.wake()
    return {
      ok: true,
      booking: { ...outcome, organizer: booking.organizer, meetingType: booking.meetingType },
      side,
      previousStart: booking.startsAt,
      repeated: false,
    }
  } catch (error) {
    if (isOverlap(error)) return refuse()
    if (isDuplicate(error)) return reschedule(rooms, request, now)
    throw error
  }
}

/**
 * The rules that a booking is moved by: its meeting type, deleted or not, since what was promised stays. So does the length that it was
 * made with, whatever has become of the meeting type.
 */
export async function meetingTypeOf(db: Rooms['db'], booking: Booking): Promise<BookableMeetingType | null> {
  const { organizationId, meetingTypeId: id } = booking
  const meetingType = await db.meetingType.findUnique({
    where: { organizationId_id: { organizationId, id } },
    include: meetingTypeInclude,
  })
  return meetingType && { ...meetingType, durationMinutes: toMinute(booking.endsAt) - toMinute(booking.startsAt) }
}

/** A move's key counts for its booking alone, so that one that was used elsewhere is not taken for it. */
const keyOf = ({ bookingId, key }: RescheduleRequest): string => `move:${bookingId}:${key}`

async function repeated(db: Transaction, request: RescheduleRequest): Promise<boolean> {
  const { organizationId } = request
  const where = { organizationId_key: { organizationId, key: keyOf(request) } }
  return (await db.idempotencyKey.findUnique({ where })) !== null
}

async function write(
  tx: Transaction,
  { jobs }: Rooms,
  meetingType: BookableMeetingType,
  request: RescheduleRequest,
  busy: Interval[],
  side: Side,
  now: Date,
): Promise<Booking | 'not-free' | 'changed'> {
  const { organizationId, bookingId, start, actor, owner: viewer } = request
  await lockPerson(tx, organizationId, meetingType.organizerId)
  const current = await findBooking(tx, organizationId, bookingId, actor)
  if (!current || !isActive(current.booking) || (await repeated(tx, request))) return 'changed'
  const from = toMinute(start)
  const to = from + meetingType.durationMinutes
  if (!offers(await askFor(tx, meetingType, { from, to }, now, { busy, except: bookingId, viewer }), from))
    return 'not-free'
  const booking = await tx.booking.update({
    where: { organizationId_id: { organizationId, id: bookingId } },
    data: {
      startsAt: toDate(from),
      endsAt: toDate(to),
      bookedFrom: toDate(from - meetingType.bufferBeforeMinutes),
      bookedTo: toDate(to + meetingType.bufferAfterMinutes),
      sequence: { increment: 1 },
    },
  })
  if (viewer) await release(tx, organizationId, viewer)
  await tx.idempotencyKey.create({ data: { organizationId, key: keyOf(request), bookingId } })
  const change = {
    event: 'moved' as const,
    sequence: booking.sequence,
    startsAt: booking.startsAt.toISOString(),
    endsAt: booking.endsAt.toISOString(),
    changedAt: now.toISOString(),
    previousStart: current.booking.startsAt.toISOString(),
    by: side === 'organizer' ? current.booking.organizer.displayName : booking.attendeeName,
  }
  await jobs.enqueue(tx, [
    ...followUps(booking, change, side),
    ...(await followInCalendar(tx, booking)),
    ...remindersOf(booking, meetingType.reminders, now),
  ])
  return booking
}
