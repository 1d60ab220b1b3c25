import { offers } from '../scheduling/offers.js'
import type { Interval } from '../scheduling/question.js'
import type { Transaction } from '../storage/client.js'
import { isDuplicate, isOverlap } from '../storage/faults.js'
import type { Booking } from '../storage/generated/client.js'
import { findMeetingType, mayBook } from './find-meeting-type.js'
import { followUps } from './follow-ups.js'
import { lockOrganizer } from './locks.js'
import { askAbout, lookBeforeWriting, type NotOffered } from './offer.js'
import { askFor, type BookableMeetingType, toDate, toMinute } from './question.js'
import type { Rooms } from './rooms.js'

export interface BookRequest {
  organizationId: string
  meetingTypeId: string
  start: Date
  /** `id` is absent for a visitor who has only left a name and an address. */
  attendee: { id?: string; name: string; email: string | null; timeZone: string; locale: string }
  notes: string
  /** The same for a click that is delivered again, so that it is one booking. */
  key: string
}

export type BookOutcome =
  | { ok: true; booking: Booking; repeated: boolean }
  | { ok: false; reason: 'no-meeting-type' | 'yourself' }
  | {
      ok: false
      reason: 'not-free'
      refusal: NotOffered
      meetingType: BookableMeetingType
      alternatives: Date[]
    }

/**
 * Books a meeting: the booking, its idempotency key and the jobs that tell both sides are written in one transaction or not at all.
 * A time that is not offered is refused, with the free ones nearest to it.
 */
export async function book(rooms: Rooms, request: BookRequest, now: Date): Promise<BookOutcome> {
  const { db, jobs } = rooms
  const { organizationId } = request
  const before = await findByKey(db, organizationId, request.key)
  if (before) return { ok: true, booking: before, repeated: true }
  const meetingType = await findMeetingType(db, organizationId, request.meetingTypeId)
  const attendee = request.attendee.id ? { id: request.attendee.id, email: request.attendee.email } : null
  if (!meetingType || !(await mayBook(db, meetingType, attendee))) return { ok: false, reason: 'no-meeting-type' }
  if (meetingType.organizerId === request.attendee.id) return { ok: false, reason: 'yourself' }

  const start = toMinute(request.start)
  const refuse = async (): Promise<BookOutcome> => {
    const { refusal, alternatives } = await askAbout(rooms, meetingType, start, now)
    return { ok: false, reason: 'not-free', refusal: refusal ?? 'taken', meetingType, alternatives }
  }
  const times = await lookBeforeWriting(rooms, meetingType, start)
  if (!times.isKnown) return { ok: false, reason: 'not-free', refusal: 'unknown', meetingType, alternatives: [] }
  try {
    const booking = await db.$transaction((tx) => write(tx, rooms, meetingType, request, times.busy, now))
    if (!booking) return await afterAll(rooms, request, refuse)
    jobs.wake()
    return { ok: true, booking, repeated: false }
  } catch (error) {
    // The lock makes both rare, and the database stays the one who decides.
    if (isDuplicate(error) || isOverlap(error)) return afterAll(rooms, request, refuse)
    throw error
  }
}

/** The same click may have won in the meantime, in another process. */
async function afterAll({ db }: Rooms, request: BookRequest, refuse: () => Promise<BookOutcome>): Promise<BookOutcome> {
  const booking = await findByKey(db, request.organizationId, request.key)
  return booking ? { ok: true, booking, repeated: true } : refuse()
}

async function findByKey(db: Transaction, organizationId: string, key: string): Promise<Booking | undefined> {
  const found = await db.idempotencyKey.findUnique({
    where: { organizationId_key: { organizationId, key } },
    include: { booking: true },
  })
  return found?.booking
}

/** Undefined when the time is not free. */
async function write(
  tx: Transaction,
  { jobs }: Rooms,
  meetingType: BookableMeetingType,
  { attendee, notes, key, start }: BookRequest,
  busy: Interval[],
  now: Date,
): Promise<Booking | undefined> {
  const { organizationId, organizerId } = meetingType
  await lockOrganizer(tx, organizationId, organizerId)
  const from = toMinute(start)
  const to = from + meetingType.durationMinutes
  if (!offers(await askFor(tx, meetingType, { from, to }, now, busy), from)) return undefined
  const booking = await tx.booking.create({
    data: {
      organizationId,
      meetingTypeId: meetingType.id,
      organizerId,
      attendeeId: attendee.id,
      attendeeName: attendee.name,
      attendeeEmail: attendee.email,
      attendeeTimeZone: attendee.timeZone,
      attendeeLocale: attendee.locale,
      status: 'accepted',
      title: meetingType.title,
      location: meetingType.location,
      notes,
      startsAt: toDate(from),
      endsAt: toDate(to),
      bookedFrom: toDate(from - meetingType.bufferBeforeMinutes),
      bookedTo: toDate(to + meetingType.bufferAfterMinutes),
    },
  })
  await tx.idempotencyKey.create({ data: { organizationId, key, bookingId: booking.id } })
  const change = {
    event: 'booked' as const,
    sequence: 0,
    startsAt: booking.startsAt.toISOString(),
    endsAt: booking.endsAt.toISOString(),
    changedAt: now.toISOString(),
    by: attendee.name,
  }
  await jobs.enqueue(tx, followUps(booking, change, 'attendee'))
  return booking
}
