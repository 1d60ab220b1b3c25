import type { Busy, Interval, Rules, SlotQuestion } from '../scheduling/question.js'
import type { Database, Transaction } from '../storage/client.js'
import type { BookableMeetingType } from './bookable-meeting-type.js'
import { hostOf } from './host.js'
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
  const booked = await bookedAround(db, meetingType, reachOf(window, rules), now, except)
  const question: SlotQuestion = {
    now: now.getTime(),
    host,
    busy: booked,
    rules,
    query: window,
    ...(viewer && { viewer }),
  }
  return withCalendars(question, busy)
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

/**
 * The organizer's bookings, and the times that somebody has in hand. As whole minutes: an organizer may have a thousand bookings, and four
 * times a thousand dates take long to make.
 */
async function bookedAround(
  db: Database | Transaction,
  { organizationId, organizerId }: BookableMeetingType,
  { from, to }: Interval,
  now: Date,
  except: string | undefined,
): Promise<Busy[]> {
  const rows = await db.$queryRaw<BusyRow[]>`
    SELECT
      'booking' AS "kind",
      (extract(epoch FROM "starts_at") / 60)::int AS "from",
      (extract(epoch FROM "ends_at") / 60)::int AS "to",
      (extract(epoch FROM "starts_at" - "booked_from") / 60)::int AS "bufferBefore",
      (extract(epoch FROM "booked_to" - "ends_at") / 60)::int AS "bufferAfter",
      "status",
      "meeting_type_id"::text AS "meetingType",
      NULL AS "owner",
      NULL::float8 AS "releaseAt"
    FROM "booking"
    WHERE "organization_id" = ${organizationId}::uuid
      AND "organizer_id" = ${organizerId}::uuid
      AND "status" IN ('accepted', 'pending')
      AND "booked_to" > to_timestamp(${from * 60}::double precision)
      AND "booked_from" < to_timestamp(${to * 60}::double precision)
      AND "id" IS DISTINCT FROM ${except ?? null}::uuid
    UNION ALL
    SELECT
      'hold',
      (extract(epoch FROM "starts_at") / 60)::int,
      (extract(epoch FROM "ends_at") / 60)::int,
      (extract(epoch FROM "starts_at" - "booked_from") / 60)::int,
      (extract(epoch FROM "booked_to" - "ends_at") / 60)::int,
      NULL,
      NULL,
      "owner",
      (extract(epoch FROM "release_at") * 1000)::float8
    FROM "hold"
    WHERE "organization_id" = ${organizationId}::uuid
      AND "organizer_id" = ${organizerId}::uuid
      AND "release_at" > ${now}::timestamptz`
  return rows.map(({ status, meetingType, owner, releaseAt, kind, ...range }) =>
    kind === 'hold'
      ? { kind, ...range, owner: owner!, releaseAt: releaseAt! }
      : { kind, ...range, status: status!, pendingBlocks: true, meetingType: meetingType! },
  )
}

/** A booking has the first two of what may be null, a hold the last two. */
interface BusyRow {
  kind: 'booking' | 'hold'
  from: number
  to: number
  bufferBefore: number
  bufferAfter: number
  status: 'accepted' | 'pending' | null
  meetingType: string | null
  owner: string | null
  releaseAt: number | null
}
