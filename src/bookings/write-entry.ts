import type { Calendar, CalendarFailure, Meeting, Outcome, WrittenMeeting } from '../calendars/calendar.js'
import { madeBy, type Place } from '../cards/places.js'
import { shownName } from '../people/shown-name.js'
import type { Database } from '../storage/client.js'
import type { CalendarEntry } from '../storage/generated/client.js'
import type { JobHandler, JobOutcome, JobQueue } from '../storage/jobs.js'
import { type BookingWithOrganizer, isActive } from './find-booking.js'
import { notesOf } from './questions.js'

export interface EntryWriter {
  db: Database
  jobs: JobQueue
  findCalendar: FindCalendar
  /** The page on which the organizer sees the booking; it stands in the entry. */
  publicUrl: string
  now: () => Date
}

/** A connected calendar, opened; undefined when it is not there any more. */
export type FindCalendar = (
  organizationId: string,
  calendarId: string,
) => Promise<
  { kept: { externalId: string; account: { provider: string } }; provider: Calendar | undefined } | undefined
>

/** Longer than a provider may take, so that a process that was killed is soon succeeded and one that is slow is not (milliseconds). */
const LEASE = 60_000

const disconnected: CalendarFailure = { ok: false, code: 'revoked', message: 'the calendar is not connected any more' }

/**
 * The handler of the jobs that bring the one entry of a booking to where the booking is: written, moved or taken away. It looks at the
 * booking as it is now, holds a lease so that nobody else writes at the same time, and looks again before it is done.
 */
export function entryWriter(writer: EntryWriter): Record<'entry', JobHandler> {
  return {
    async entry({ organizationId, bookingId, key, isLastTry }) {
      const where = { organizationId, bookingId: bookingId! }
      if (!(await lease(writer, where))) return { ok: false, tryAgain: true, message: 'it is being written already' }
      try {
        const failure = await bringUpToDate(writer, where)
        if (!failure) return { ok: true }
        const mayPass = failure.code === 'unreachable' || failure.code === 'throttled'
        if (mayPass && !isLastTry) return { ok: false, tryAgain: true, message: failure.message }
        return await giveUp(writer, where, key, failure)
      } finally {
        await writer.db.calendarEntry.updateMany({ where, data: { leasedUntil: null } })
      }
    },
  }
}

interface Key {
  organizationId: string
  bookingId: string
}

async function lease({ db, now }: EntryWriter, where: Key): Promise<boolean> {
  const free = { OR: [{ leasedUntil: null }, { leasedUntil: { lt: now() } }] }
  const leasedUntil = new Date(now().getTime() + LEASE)
  const { count } = await db.calendarEntry.updateMany({ where: { ...where, ...free }, data: { leasedUntil } })
  return count > 0
}

async function bringUpToDate(writer: EntryWriter, where: Key): Promise<CalendarFailure | undefined> {
  const { db } = writer
  for (;;) {
    const entry = await db.calendarEntry.findUniqueOrThrow({
      where: { organizationId_bookingId: where },
      include: { booking: { include: { organizer: true } } },
    })
    const { booking } = entry
    const isDone = entry.sequence === booking.sequence && (entry.state === 'written' || entry.state === 'removed')
    if (isDone || !entry.calendarId) return undefined
    const found = await writer.findCalendar(where.organizationId, entry.calendarId)
    if (!found?.provider) return disconnected
    const { kept, provider } = found
    if (isActive(booking)) {
      const outcome = await write(
        provider,
        kept.externalId,
        entry,
        meetingOf(booking, kept.account.provider, writer.publicUrl),
      )
      if (!outcome.ok) return outcome
      const { eventId, joinUrl = null } = outcome.value
      const data = { state: 'written', sequence: booking.sequence, eventId, joinUrl }
      await db.calendarEntry.update({ where: { organizationId_bookingId: where }, data })
    } else {
      const outcome = await provider.cancel(kept.externalId, entry)
      if (!outcome.ok && outcome.code !== 'gone') return outcome
      const data = { state: 'removed', sequence: booking.sequence, eventId: null }
      await db.calendarEntry.update({ where: { organizationId_bookingId: where }, data })
    }
  }
}

/** Creates or moves. What was created by a process that did not live to note it may stand at an older time, and is moved at once. */
async function write(
  provider: Calendar,
  calendarId: string,
  { eventId }: CalendarEntry,
  meeting: Meeting,
): Promise<Outcome<WrittenMeeting>> {
  if (eventId) {
    const moved = await provider.move(calendarId, eventId, meeting)
    // Deleted by hand, and then moved here: it is wanted after all.
    if (moved.ok || moved.code !== 'gone') return moved
  }
  const created = await provider.create(calendarId, meeting)
  if (!created.ok) return created
  const { from, to } = created.value
  const isThere = from.getTime() === meeting.from.getTime() && to.getTime() === meeting.to.getTime()
  return isThere ? created : provider.move(calendarId, created.value.eventId, meeting)
}

/** Marks the entry as failed and has the organizer told, with a button to try again. */
async function giveUp(
  { db, jobs }: EntryWriter,
  where: Key,
  key: string,
  failure: CalendarFailure,
): Promise<JobOutcome> {
  await db.$transaction(async (tx) => {
    await tx.calendarEntry.update({ where: { organizationId_bookingId: where }, data: { state: 'failed' } })
    await jobs.enqueue(tx, [{ ...where, kind: 'entry-failed', key: `${key}:failed`, payload: { code: failure.code } }])
  })
  jobs.wake()
  return { ok: false, tryAgain: false, message: failure.message }
}

function meetingOf(booking: BookingWithOrganizer, provider: string, publicUrl: string): Meeting {
  const name = shownName(booking.attendeeName, booking.organizer.locale)
  const who = booking.attendeeEmail ? `${name} (${booking.attendeeEmail})` : name
  return {
    bookingId: booking.id,
    sequence: booking.sequence,
    title: `${booking.title} · ${name}`,
    description: [who, booking.attendeePhone, notesOf(booking), publicUrl].filter(Boolean).join('\n\n'),
    location: booking.location,
    timeZone: booking.organizer.timeZone,
    isOnline: madeBy[booking.place as Place] === provider,
    from: booking.startsAt,
    to: booking.endsAt,
  }
}
