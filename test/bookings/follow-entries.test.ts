import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { entryFollower } from '../../src/bookings/follow-entries.js'
import { reschedule } from '../../src/bookings/reschedule.js'
import { entryWriter } from '../../src/bookings/write-entry.js'
import type { Booking } from '../../src/storage/generated/client.js'
import type { JobHandler, JobOutcome } from '../../src/storage/jobs.js'
import { createMemoryAccounts } from '../support/connect-calendar.js'
import { attendeeOf, later, now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'
import { createMemoryCalendar, type MemoryCalendar } from '../support/memory-calendar.js'
import { expectBooked } from '../support/outcomes.js'

const contoso = useContoso()
let clock: Date
let calendar: MemoryCalendar
let calendarId: string
let handlers: Record<string, JobHandler>

beforeEach(async () => {
  clock = now
  calendar = createMemoryCalendar()
  const { db, jobs } = contoso.rooms
  const { accounts, connect } = createMemoryAccounts(db)
  calendarId = (await connect(contoso.adam, calendar)).id
  const findCalendar = accounts.find
  handlers = {
    ...entryWriter({ db, jobs, findCalendar, publicUrl: 'https://time.example', now: () => clock }),
    ...entryFollower({ rooms: contoso.rooms, findCalendar, now: () => clock }),
  }
})

const jobsOf = (kind: string) =>
  contoso.rooms.db.job.findMany({
    where: { organizationId: contoso.organization.id, kind, state: 'waiting' },
    orderBy: { createdAt: 'asc' },
  })

async function writeEntries(): Promise<void> {
  for (const job of await jobsOf('entry')) {
    expect(await handlers.entry!({ ...job, isLastTry: false })).toEqual({ ok: true })
    await contoso.rooms.db.job.updateMany({ where: { id: job.id }, data: { state: 'done' } })
  }
}

const look = (): Promise<JobOutcome> =>
  handlers['calendar-changed']!({
    organizationId: contoso.organization.id,
    key: 'calendar-changed',
    bookingId: null,
    payload: { calendarId },
    createdAt: now,
    isLastTry: false,
  })

async function booked(clockTime = '10:00'): Promise<Booking> {
  const request = requestOfEve(contoso, { start: tuesday(clockTime), key: clockTime })
  const booking = expectBooked(await book(contoso.rooms, request, now))
  await writeEntries()
  return booking
}

/** As Adam does in his calendar. */
function drag({ id }: Booking, from: Date, to: Date): void {
  const eventId = `event of ${id}`
  calendar.entries.set(eventId, { ...calendar.entries.get(eventId)!, from, to })
}
const remove = ({ id }: Booking) => calendar.entries.delete(`event of ${id}`)
const current = ({ organizationId, id }: Booking) =>
  contoso.rooms.db.booking.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
    include: { entry: true },
  })
const newsOf = async ({ id }: Booking, event: string) =>
  (await jobsOf('mail'))
    .concat(await jobsOf('chat'))
    .filter(({ bookingId, payload }) => bookingId === id && JSON.stringify(payload).includes(`"event":"${event}"`))
    .map(({ kind, payload }) => `${kind} ${(payload as { side: string }).side}`)
    .sort()

describe('A booking that its organizer moves in their calendar', () => {
  test('moves here, and both sides are told', async () => {
    const booking = await booked()
    drag(booking, tuesday('15:00'), tuesday('15:45'))
    expect(await look()).toEqual({ ok: true })
    expect(await current(booking)).toMatchObject({
      startsAt: tuesday('15:00'),
      endsAt: tuesday('15:45'),
      bookedFrom: tuesday('15:00'),
      sequence: 1,
      entry: { state: 'written', sequence: 1 },
    })
    expect(await newsOf(booking, 'moved')).toEqual(['chat attendee', 'mail attendee', 'mail organizer'])
  })

  test('moves once, however often it is looked at', async () => {
    const booking = await booked()
    drag(booking, tuesday('15:00'), tuesday('15:30'))
    await Promise.all([look(), look(), look()])
    await look()
    expect(await current(booking)).toMatchObject({ sequence: 1 })
    expect(await newsOf(booking, 'moved')).toHaveLength(3)
  })

  test('may be moved outside the rules that attendees book by: it is the organizer’s own time', async () => {
    const booking = await booked()
    drag(booking, tuesday('20:00'), tuesday('20:30'))
    await look()
    expect((await current(booking)).startsAt).toEqual(tuesday('20:00'))
  })

  test('keeps its buffers', async () => {
    const where = { organizationId: contoso.organization.id, id: contoso.officeHours.id }
    await contoso.rooms.db.meetingType.updateMany({ where, data: { bufferBeforeMinutes: 10, bufferAfterMinutes: 5 } })
    const booking = await booked()
    drag(booking, tuesday('15:00'), tuesday('15:30'))
    await look()
    expect(await current(booking)).toMatchObject({ bookedFrom: tuesday('14:50'), bookedTo: tuesday('15:35') })
  })

  test('onto another booking goes back to where it was, and the organizer hears why', async () => {
    const [booking, other] = [await booked('10:00'), await booked('11:00')]
    drag(booking, tuesday('11:00'), tuesday('11:30'))
    expect(await look()).toEqual({ ok: true })
    expect(await current(booking)).toMatchObject({ startsAt: tuesday('10:00'), sequence: 0 })
    expect(await jobsOf('calendar-news')).toMatchObject([
      { payload: { personId: contoso.adam.id, news: { kind: 'clash', bookingId: booking.id } } },
    ])
    await writeEntries()
    expect(calendar.entries.get(`event of ${booking.id}`)).toMatchObject({ from: tuesday('10:00') })
    expect(await current(other)).toMatchObject({ sequence: 0 })
  })

  test('far away is found as well', async () => {
    const booking = await booked()
    drag(booking, later(60 * 24 * 90), later(60 * 24 * 90 + 30))
    await look()
    expect((await current(booking)).startsAt).toEqual(later(60 * 24 * 90))
  })

  test('into the past stays as it is here', async () => {
    const booking = await booked()
    drag(booking, later(-120), later(-90))
    await look()
    expect(await current(booking)).toMatchObject({ startsAt: tuesday('10:00'), sequence: 0 })
  })
})

describe('A booking that its organizer deletes in their calendar', () => {
  test('is cancelled here, and the attendee is told', async () => {
    const booking = await booked()
    remove(booking)
    expect(await look()).toEqual({ ok: true })
    expect(await current(booking)).toMatchObject({ status: 'cancelled', cancelledBy: 'organizer', sequence: 1 })
    expect(await newsOf(booking, 'cancelled')).toEqual(['chat attendee', 'mail attendee', 'mail organizer'])
    await writeEntries()
    expect((await current(booking)).entry).toMatchObject({ state: 'removed' })
  })

  test('frees its time for others', async () => {
    const booking = await booked()
    remove(booking)
    await look()
    const request = requestOfEve(contoso, { attendee: attendeeOf(contoso.bob), key: 'bob' })
    expectBooked(await book(contoso.rooms, request, now))
  })
})

describe('Nothing changes here', () => {
  test('while the entry stands where the booking is', async () => {
    const booking = await booked()
    await look()
    expect(await current(booking)).toMatchObject({ sequence: 0, status: 'accepted' })
  })

  test('while a move from here has not reached the calendar yet', async () => {
    const booking = await booked()
    const { organizationId, id: bookingId } = booking
    const actor = { personId: contoso.eve.id }
    await reschedule(contoso.rooms, { organizationId, bookingId, start: tuesday('13:00'), actor, key: 'move' }, now)
    await look()
    expect(await current(booking)).toMatchObject({ startsAt: tuesday('13:00'), sequence: 1 })
  })

  test('when the calendar does not answer, or has closed: a booking is not cancelled by silence', async () => {
    const booking = await booked()
    remove(booking)
    calendar.failure = { ok: false, code: 'unreachable', message: 'away' }
    expect(await look()).toMatchObject({ ok: false, tryAgain: true })
    for (const code of ['revoked', 'gone', 'refused'] as const) {
      calendar.failure = { ok: false, code, message: 'no' }
      expect(await look()).toEqual({ ok: true })
    }
    expect(await current(booking)).toMatchObject({ status: 'accepted' })
  })

  test('of a booking that is over', async () => {
    const booking = await booked()
    remove(booking)
    clock = later(60 * 24 * 3)
    await look()
    expect(await current(booking)).toMatchObject({ status: 'accepted' })
  })
})
