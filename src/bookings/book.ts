import { mayHavePage } from '../access/may-have-page.js'
import { offers } from '../scheduling/offers.js'
import type { Interval, Minute } from '../scheduling/question.js'
import type { Transaction } from '../storage/client.js'
import { isDuplicate, isOverlap } from '../storage/faults.js'
import type { Booking, SingleUseLink } from '../storage/generated/client.js'
import type { BookableMeetingType } from './bookable-meeting-type.js'
import { findMeetingType, mayBook } from './find-meeting-type.js'
import { followInCalendar } from './follow-in-calendar.js'
import { followUps } from './follow-ups.js'
import { release } from './hold.js'
import { toDate, toMinute } from './instants.js'
import { lasting } from './lengths.js'
import { inTurn, lockPerson, type Taken } from './locks.js'
import { askAbout, lookBeforeWriting, type NotOffered } from './offer.js'
import { askFor } from './question.js'
import type { GivenAnswer } from './questions.js'
import { remindersOf } from './reminders.js'
import type { Rooms } from './rooms.js'
import { sharedRead } from './shared-read.js'
import { claimSingleUseLink } from './single-use-link.js'

export interface BookRequest {
  organizationId: string
  meetingTypeId: string
  start: Date
  /** Which of the meeting type's lengths, in minutes; its usual one unless given. */
  durationMinutes?: number
  /** `id` is absent for a visitor who has only left a name and an address. */
  attendee: { id?: string; name: string; email: string | null; timeZone: string; locale: string }
  /** A visitor who has shown that the address is theirs. */
  isKnown?: boolean
  notes: string
  /** Where the organizer calls them, where the meeting type asks for it. */
  phone?: string
  /** To the organizer's questions. */
  answers?: GivenAnswer[]
  /** The single-use link that the attendee came by: it opens its meeting type, and the booking uses it up. */
  link?: SingleUseLink
  /** Whose hold on the time does not stand in their own way: the attendee's id, or the visitor's. */
  owner?: string
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
      refusal: NotOffered
      meetingType: BookableMeetingType
      alternatives: Date[]
    }

/**
 * Books a meeting: the booking, its claim on a single-use link, its idempotency key and the jobs that tell both sides are written in
 * one transaction or not at all. A time that is not offered is refused, with the free ones nearest to it.
 */
export async function book(rooms: Rooms, request: BookRequest, now: Date): Promise<BookOutcome> {
  const outcome = await tryToBook(rooms, request, now)
  if (outcome.ok) return outcome
  // Perhaps refused because the same click was delivered before, or has won in the meantime in another process.
  const booking = await findByKey(rooms.db, request.organizationId, request.key)
  return booking ? { ok: true, booking, repeated: true } : outcome
}

async function tryToBook(rooms: Rooms, request: BookRequest, now: Date): Promise<BookOutcome> {
  const { db, jobs } = rooms
  const { meetingTypeId, organizationId } = request
  const found = await sharedRead(db, `type ${meetingTypeId}`, () => findMeetingType(db, organizationId, meetingTypeId))
  const meetingType = found && lasting(found, request.durationMinutes)
  const { id, email } = request.attendee
  // What a visitor says of themself is believed only once they have shown it.
  const booker = id ? { id, email } : request.isKnown ? { email } : null
  if (!meetingType || !(await mayBook(db, meetingType, booker, request.link)))
    return { ok: false, reason: 'no-meeting-type' }
  if (meetingType.organizerId === request.attendee.id) return { ok: false, reason: 'yourself' }
  const switchedOff = { ok: false, reason: 'switched-off', organizer: meetingType.organizer.displayName } as const
  const { organizer } = meetingType
  const page = await sharedRead(db, `page ${organizer.id}`, () => mayHavePage(rooms, organizationId, organizer))
  if (!page.enabled) return switchedOff

  const times = await lookBeforeWriting(rooms, meetingType, toMinute(request.start))
  if (!times.isKnown) return { ok: false, reason: 'not-free', refusal: 'unknown', meetingType, alternatives: [] }
  const { busy } = times
  const wanted = bookedRange(meetingType, toMinute(request.start))
  const booking = await inTurn(meetingType.organizerId, async (waited, taken) => {
    // Whoever has waited may well come too late, and to know that costs less than a transaction.
    if (taken && taken.from < wanted.to && wanted.from < taken.to) return { result: 'not-free' as const, taken }
    if (waited && !(await isOffered(db, meetingType, request, busy, now))) return { result: 'not-free' as const }
    const result = await db.$transaction((tx) => write(tx, rooms, meetingType, request, busy, now))
    return { result, ...(typeof result === 'object' && { taken: wanted }) }
  }).catch((error) => {
    // The lock makes both rare, and the database stays the one who decides.
    if (isDuplicate(error) || isOverlap(error)) return 'not-free' as const
    throw error
  })
  if (booking === 'switched-off') return switchedOff
  if (booking === 'link-used') return { ok: false, reason: booking }
  if (booking !== 'not-free') {
    jobs.wake()
    return { ok: true, booking, repeated: false }
  }
  const { refusal = 'taken', alternatives } = await askAbout(rooms, meetingType, toMinute(request.start), now, {
    viewer: request.owner,
  })
  return { ok: false, reason: 'not-free', refusal, meetingType, alternatives }
}

async function findByKey(db: Transaction, organizationId: string, key: string): Promise<Booking | undefined> {
  const found = await db.idempotencyKey.findUnique({
    where: { organizationId_key: { organizationId, key } },
    include: { booking: true },
  })
  return found?.booking
}

/** The meeting with its buffers. */
function bookedRange(meetingType: BookableMeetingType, start: Minute): Taken {
  const { durationMinutes, bufferBeforeMinutes, bufferAfterMinutes } = meetingType
  return { from: toDate(start - bufferBeforeMinutes), to: toDate(start + durationMinutes + bufferAfterMinutes) }
}

async function isOffered(
  db: Transaction,
  meetingType: BookableMeetingType,
  { start, owner: viewer }: BookRequest,
  busy: Interval[],
  now: Date,
): Promise<boolean> {
  const from = toMinute(start)
  const window = { from, to: from + meetingType.durationMinutes }
  return offers(await askFor(db, meetingType, window, now, { busy, viewer }), from)
}

async function write(
  tx: Transaction,
  rooms: Rooms,
  meetingType: BookableMeetingType,
  request: BookRequest,
  busy: Interval[],
  now: Date,
): Promise<Booking | 'not-free' | 'switched-off' | 'link-used'> {
  const { attendee, notes, phone, answers = [], key, start, link, owner } = request
  const { organizationId, organizerId } = meetingType
  await lockPerson(tx, organizationId, organizerId)
  if (!(await isOffered(tx, meetingType, request, busy, now))) return 'not-free'
  // It may have been switched off while this waited for the lock.
  const { enabled } = await mayHavePage({ ...rooms, db: tx }, organizationId, meetingType.organizer)
  if (!enabled) return 'switched-off'
  if (link && !(await claimSingleUseLink(tx, link, now))) return 'link-used'
  const from = toMinute(start)
  const to = from + meetingType.durationMinutes
  const booked = bookedRange(meetingType, from)
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
      place: meetingType.place,
      attendeePhone: meetingType.place === 'organizer-calls' ? (phone ?? '') : '',
      notes,
      answers: answers.map((given) => ({ ...given })),
      startsAt: toDate(from),
      endsAt: toDate(to),
      bookedFrom: booked.from,
      bookedTo: booked.to,
    },
  })
  if (owner) await release(tx, organizationId, owner)
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
  await rooms.jobs.enqueue(tx, [
    ...followUps(booking, change, 'attendee'),
    ...(await followInCalendar(tx, booking)),
    ...remindersOf(booking, meetingType.reminders, now),
  ])
  return booking
}
