import { mayHavePage } from '../access/may-have-page.js'
import { offers } from '../scheduling/offers.js'
import type { Refusal } from '../scheduling/refusal.js'
import type { Transaction } from '../storage/client.js'
import { isDuplicate, isOverlap } from '../storage/faults.js'
import type { Booking, SingleUseLink } from '../storage/generated/client.js'
import { findMeetingType, mayBook } from './find-meeting-type.js'
import { followUps } from './follow-ups.js'
import { lockOrganizer } from './locks.js'
import { askAbout } from './offer.js'
import { askFor, type BookableMeetingType, toDate, toMinute } from './question.js'
import type { Rooms } from './rooms.js'
import { claimSingleUseLink } from './single-use-link.js'

export interface BookRequest {
  organizationId: string
  meetingTypeId: string
  start: Date
  /** `id` is absent for a visitor who has only left a name and an address. */
  attendee: { id?: string; name: string; email: string | null; timeZone: string; locale: string }
  notes: string
  /** The single-use link that the attendee came by: it opens its meeting type, and the booking uses it up. */
  link?: SingleUseLink
  /** The same for a click that is delivered again, so that it is one booking. */
  key: string
}

export type BookOutcome =
  | { ok: true; booking: Booking; repeated: boolean }
  | { ok: false; reason: 'no-meeting-type' | 'yourself' | 'link-used' }
  | { ok: false; reason: 'switched-off'; organizer: string }
  | {
      ok: false
      reason: 'not-free'
      refusal: Refusal | 'taken'
      meetingType: BookableMeetingType
      alternatives: Date[]
    }

/**
 * Books a meeting: the booking, its claim on a single-use link, its idempotency key and the jobs that tell both sides are written in one transaction or not at all.
 * A time that is not offered is refused, with the free ones nearest to it.
 */
export async function book(rooms: Rooms, request: BookRequest, now: Date): Promise<BookOutcome> {
  const { db, jobs } = rooms
  const { organizationId } = request
  const before = await findByKey(db, organizationId, request.key)
  if (before) return { ok: true, booking: before, repeated: true }
  const meetingType = await findMeetingType(db, organizationId, request.meetingTypeId)
  const attendee = request.attendee.id ? { id: request.attendee.id, email: request.attendee.email } : null
  if (!meetingType || !(await mayBook(db, meetingType, attendee, request.link)))
    return { ok: false, reason: 'no-meeting-type' }
  if (meetingType.organizerId === request.attendee.id) return { ok: false, reason: 'yourself' }
  const switchedOff = { ok: false, reason: 'switched-off', organizer: meetingType.organizer.displayName } as const
  if (!(await mayHavePage(rooms, organizationId, meetingType.organizer)).enabled) return switchedOff

  const start = toMinute(request.start)
  const refuse = async (): Promise<BookOutcome> => {
    const { refusal, alternatives } = await askAbout(db, meetingType, start, now)
    return { ok: false, reason: 'not-free', refusal: refusal ?? 'taken', meetingType, alternatives }
  }
  try {
    const booking = await db.$transaction((tx) => write(tx, rooms, meetingType, request, now))
    if (booking === 'not-free') return await afterAll(rooms, request, refuse)
    if (booking === 'switched-off') return switchedOff
    if (booking === 'link-used') return await afterAll(rooms, request, async () => ({ ok: false, reason: 'link-used' }))
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

async function write(
  tx: Transaction,
  rooms: Rooms,
  meetingType: BookableMeetingType,
  { attendee, notes, key, start, link }: BookRequest,
  now: Date,
): Promise<Booking | 'not-free' | 'switched-off' | 'link-used'> {
  const { organizationId, organizerId } = meetingType
  await lockOrganizer(tx, organizationId, organizerId)
  const from = toMinute(start)
  const to = from + meetingType.durationMinutes
  if (!offers(await askFor(tx, meetingType, { from, to }, now), from)) return 'not-free'
  // It may have been switched off while this waited for the lock.
  const { enabled } = await mayHavePage({ ...rooms, db: tx }, organizationId, meetingType.organizer)
  if (!enabled) return 'switched-off'
  if (link && !(await claimSingleUseLink(tx, link, now))) return 'link-used'
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
  if (link)
    await tx.singleUseLink.updateMany({ where: { organizationId, id: link.id }, data: { bookingId: booking.id } })
  const change = {
    event: 'booked' as const,
    sequence: 0,
    startsAt: booking.startsAt.toISOString(),
    endsAt: booking.endsAt.toISOString(),
    changedAt: now.toISOString(),
    by: attendee.name,
  }
  await rooms.jobs.enqueue(tx, followUps(booking, change, 'attendee'))
  return booking
}
