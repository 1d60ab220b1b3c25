import type { Calendar, Outcome, Span } from '../calendars/calendar.js'
import { isOverlap } from '../storage/faults.js'
import type { Prisma } from '../storage/generated/client.js'
import type { JobHandler, JobOutcome } from '../storage/jobs.js'
import { cancel } from './cancel.js'
import { followUps } from './follow-ups.js'
import { lockPerson } from './locks.js'
import { putBack } from './put-back.js'
import { remindersOf } from './reminders.js'
import type { Rooms } from './rooms.js'
import type { FindCalendar } from './write-entry.js'

export interface EntryFollower {
  rooms: Rooms
  findCalendar: FindCalendar
  now: () => Date
}

const include = { booking: true } satisfies Prisma.CalendarEntryInclude
type Entry = Prisma.CalendarEntryGetPayload<{ include: typeof include }>

const DAY = 24 * 60 * 60 * 1_000

/**
 * The handler of the jobs that look whether bookings were moved or deleted in their organizer's calendar: then they are moved or cancelled
 * here, and the attendee is told. The jobs come when the provider says that something has changed, and now and then.
 */
export function entryFollower(follower: EntryFollower): Record<'calendar-changed', JobHandler> {
  return {
    async 'calendar-changed'({ organizationId, payload }) {
      const { calendarId } = payload as { calendarId: string }
      const entries = await standing(follower, organizationId, calendarId)
      if (entries.length === 0) return { ok: true }
      const found = await follower.findCalendar(organizationId, calendarId)
      if (!found?.provider) return { ok: true }
      const there = await whereTheyAre(found.provider, found.kept.externalId, entries)
      if (!there.ok) {
        const mayPass = there.code === 'unreachable' || there.code === 'throttled'
        return mayPass ? { ok: false, tryAgain: true, message: there.message } : { ok: true }
      }
      const outcomes: JobOutcome[] = []
      for (const { entry, span } of there.value) outcomes.push(await follow(follower, entry, span))
      return outcomes.find((outcome) => !outcome.ok) ?? { ok: true }
    },
  }
}

/** The entries that stand as this app has written them last, of bookings that are not over. */
function standing({ rooms, now }: EntryFollower, organizationId: string, calendarId: string): Promise<Entry[]> {
  return rooms.db.calendarEntry.findMany({
    where: {
      organizationId,
      calendarId,
      state: 'written',
      eventId: { not: null },
      OR: [{ leasedUntil: null }, { leasedUntil: { lt: now() } }],
      booking: { status: { in: ['accepted', 'pending'] }, endsAt: { gt: now() } },
    },
    include,
  })
}

/**
 * The entries that are elsewhere than their bookings, and where they are; without a span, they were deleted. One question tells most
 * of them; each that is not among its answers is asked for by itself.
 */
async function whereTheyAre(
  calendar: Calendar,
  calendarId: string,
  entries: Entry[],
): Promise<Outcome<{ entry: Entry; span?: Span }[]>> {
  const times = entries.flatMap(({ booking }) => [booking.startsAt.getTime(), booking.endsAt.getTime()])
  const window = { from: new Date(Math.min(...times) - DAY), to: new Date(Math.max(...times) + DAY) }
  const busy = await calendar.busy(calendarId, window)
  if (!busy.ok) return busy
  const known = new Map(busy.value.flatMap((time) => (time.bookingId ? [[time.bookingId, time] as const] : [])))
  const elsewhere: { entry: Entry; span?: Span }[] = []
  for (const entry of entries) {
    const seen = known.get(entry.bookingId)
    const read = seen ? ({ ok: true, value: seen } as const) : await calendar.read(calendarId, entry.eventId!)
    if (!read.ok && read.code !== 'gone') return read
    const span = read.ok ? { from: read.value.from, to: read.value.to } : undefined
    if (!span || !isThere(entry, span)) elsewhere.push({ entry, ...(span && { span }) })
  }
  return { ok: true, value: elsewhere }
}

const isThere = ({ booking }: Entry, { from, to }: Span) =>
  from.getTime() === booking.startsAt.getTime() && to.getTime() === booking.endsAt.getTime()

async function follow({ rooms, now }: EntryFollower, entry: Entry, span: Span | undefined): Promise<JobOutcome> {
  const { organizationId, bookingId, booking } = entry
  if (!span) {
    if (!(await isStill(rooms.db, entry))) return { ok: true }
    const actor = { personId: booking.organizerId }
    await cancel(rooms, { organizationId, bookingId, actor, reason: '' }, now())
    return { ok: true }
  }
  // Over already: whoever tidies up their past moves no meeting.
  if (span.to <= now() || span.from >= span.to) return { ok: true }
  try {
    await moveAlong(rooms, entry, span, now())
  } catch (error) {
    if (!isOverlap(error)) throw error
    await putBack(rooms, entry)
  }
  rooms.jobs.wake()
  return { ok: true }
}

/** Has nobody changed the booking, or its entry, since it was looked at? */
async function isStill(db: Pick<Prisma.TransactionClient, 'calendarEntry'>, entry: Entry): Promise<boolean> {
  const { organizationId, bookingId, eventId, sequence, booking } = entry
  const where = { organizationId, bookingId, eventId, sequence, state: 'written' }
  const same = { sequence: booking.sequence, status: booking.status }
  return (await db.calendarEntry.count({ where: { ...where, booking: same } })) > 0
}

/** Moves a booking to where its organizer has put it: free or not by the rules, as long as no other booking is there. */
async function moveAlong({ db, jobs }: Rooms, entry: Entry, { from, to }: Span, now: Date): Promise<void> {
  const { organizationId, bookingId: id, booking: before } = entry
  await db.$transaction(async (tx) => {
    await lockPerson(tx, organizationId, before.organizerId)
    if (!(await isStill(tx, entry))) return
    const buffers = {
      before: before.startsAt.getTime() - before.bookedFrom.getTime(),
      after: before.bookedTo.getTime() - before.endsAt.getTime(),
    }
    const booking = await tx.booking.update({
      where: { organizationId_id: { organizationId, id } },
      data: {
        startsAt: from,
        endsAt: to,
        bookedFrom: new Date(from.getTime() - buffers.before),
        bookedTo: new Date(to.getTime() + buffers.after),
        sequence: { increment: 1 },
      },
      include: { organizer: true, meetingType: { select: { reminders: true } } },
    })
    await tx.calendarEntry.update({
      where: { organizationId_bookingId: { organizationId, bookingId: id } },
      data: { sequence: booking.sequence },
    })
    const change = {
      event: 'moved' as const,
      sequence: booking.sequence,
      startsAt: from.toISOString(),
      endsAt: to.toISOString(),
      changedAt: now.toISOString(),
      previousStart: before.startsAt.toISOString(),
      by: booking.organizer.displayName,
    }
    const reminders = remindersOf(booking, booking.meetingType.reminders, now)
    await jobs.enqueue(tx, [...followUps(booking, change, 'organizer'), ...reminders])
  })
}
