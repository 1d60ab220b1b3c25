import type { Busy, Interval, Rules, SlotQuestion } from '../scheduling/question.js'
import type { Database, Transaction } from '../storage/client.js'
import type { BookableMeetingType } from './bookable-meeting-type.js'
import { hostOf } from './host.js'
import { toMinute } from './instants.js'
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
  const [bookings, holds] = await oneByOneOrTogether(db, [
    () => bookingsAround(db, meetingType, reachOf(window, rules), except),
    () => holdsOf(db, meetingType, now),
  ])
  const question: SlotQuestion = {
    now: now.getTime(),
    host,
    busy: [...bookings!, ...holds!],
    rules,
    query: window,
    ...(viewer && { viewer }),
  }
  return withCalendars(question, busy)
}

/** A transaction has one connection, which takes one question at a time. */
async function oneByOneOrTogether(db: Database | Transaction, reads: (() => Promise<Busy[]>)[]): Promise<Busy[][]> {
  if ('$transaction' in db) return Promise.all(reads.map((read) => read()))
  const answers: Busy[][] = []
  for (const read of reads) answers.push(await read())
  return answers
}

/** The same question with what the organizer's calendars say. */
export const withCalendars = (question: SlotQuestion, busy: Interval[]): SlotQuestion => ({
  ...question,
  busy: [...question.busy, ...busy.map(({ from, to }) => ({ kind: 'calendar' as const, from, to }))],
})

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
  // As whole minutes: an organizer may have a thousand bookings, and four times a thousand dates take long to make.
  const bookings = await db.$queryRaw<BookingRow[]>`
    SELECT
      (extract(epoch FROM "starts_at") / 60)::int AS "from",
      (extract(epoch FROM "ends_at") / 60)::int AS "to",
      (extract(epoch FROM "starts_at" - "booked_from") / 60)::int AS "bufferBefore",
      (extract(epoch FROM "booked_to" - "ends_at") / 60)::int AS "bufferAfter",
      "status",
      "meeting_type_id"::text AS "meetingType"
    FROM "booking"
    WHERE "organization_id" = ${organizationId}::uuid
      AND "organizer_id" = ${organizerId}::uuid
      AND "status" IN ('accepted', 'pending')
      AND "booked_to" > to_timestamp(${from * 60}::double precision)
      AND "booked_from" < to_timestamp(${to * 60}::double precision)
      AND "id" IS DISTINCT FROM ${except ?? null}::uuid`
  return bookings.map((booking) => ({ kind: 'booking', pendingBlocks: true, ...booking }))
}

interface BookingRow {
  from: number
  to: number
  bufferBefore: number
  bufferAfter: number
  status: 'accepted' | 'pending'
  meetingType: string
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
