import type { Busy, Interval, Rules, SlotQuestion } from '../scheduling/question.js'
import type { Database, Transaction } from '../storage/client.js'
import type { BookableMeetingType } from './bookable-meeting-type.js'
import { hostOf } from './host.js'
import { toDate, toMinute } from './instants.js'
import { rulesOf } from './rules.js'

const DAY = 24 * 60
/** Bookings this far outside the window still count: they reach in with their buffers, or lie on the days that it touches. */
const MARGIN = 2 * DAY
/** And this far where the limits are those of weeks or months. */
const MARGIN_OF_MONTHS = 33 * DAY

/** What keeps the organizer from time, beside the rules. */
export interface Around {
  /** When their calendars keep them. */
  busy: Interval[]
  /** A booking that does not count, because it is the one being moved. */
  except?: string
  /** Whose hold does not stand in their own way: a person's id, or a visitor's. */
  viewer?: string
  /** In which public holidays are named ("en", "nl"): the organizer's language unless given. */
  language?: string
}

/**
 * What the scheduling core is asked when this meeting type is offered, or checked before a booking is written.
 * @param window in minutes since the epoch
 */
export async function askFor(
  db: Database | Transaction,
  meetingType: BookableMeetingType,
  window: Interval,
  now: Date,
  { busy, except, viewer, language = meetingType.organizer.locale.slice(0, 2) }: Around,
): Promise<SlotQuestion> {
  const rules = rulesOf(meetingType)
  const host = await hostOf(meetingType, window, language)
  const bookings = await bookingsAround(db, meetingType, reachOf(window, rules), except)
  const holds = await holdsOf(db, meetingType, now)
  return {
    now: now.getTime(),
    host,
    busy: [...busy.map(({ from, to }) => ({ kind: 'calendar' as const, from, to })), ...bookings, ...holds],
    rules,
    query: window,
    ...(viewer && { viewer }),
  }
}

function reachOf({ from, to }: Interval, { limits = [] }: Rules): Interval {
  const margin = limits.some(({ per }) => per !== 'day') ? MARGIN_OF_MONTHS : MARGIN
  return { from: from - margin, to: to + margin }
}

async function bookingsAround(
  db: Database | Transaction,
  { organizationId, organizerId }: BookableMeetingType,
  { from, to }: Interval,
  except: string | undefined,
): Promise<Busy[]> {
  const bookings = await db.booking.findMany({
    where: {
      organizationId,
      organizerId,
      status: { in: ['accepted', 'pending'] },
      bookedTo: { gt: toDate(from) },
      bookedFrom: { lt: toDate(to) },
      ...(except && { id: { not: except } }),
    },
    select: { startsAt: true, endsAt: true, bookedFrom: true, bookedTo: true, status: true, meetingTypeId: true },
  })
  return bookings.map((booking) => ({
    kind: 'booking',
    ...rangeOf(booking),
    status: booking.status as 'accepted' | 'pending',
    pendingBlocks: true,
    meetingType: booking.meetingTypeId,
  }))
}

async function holdsOf(
  db: Database | Transaction,
  { organizationId, organizerId }: BookableMeetingType,
  now: Date,
): Promise<Busy[]> {
  const holds = await db.hold.findMany({ where: { organizationId, organizerId, releaseAt: { gt: now } } })
  return holds.map((hold) => ({
    kind: 'hold',
    ...rangeOf(hold),
    owner: hold.owner,
    releaseAt: hold.releaseAt.getTime(),
  }))
}

function rangeOf({
  startsAt,
  endsAt,
  bookedFrom,
  bookedTo,
}: Record<'startsAt' | 'endsAt' | 'bookedFrom' | 'bookedTo', Date>) {
  const [from, to] = [toMinute(startsAt), toMinute(endsAt)]
  return { from, to, bufferBefore: from - toMinute(bookedFrom), bufferAfter: toMinute(bookedTo) - to }
}
