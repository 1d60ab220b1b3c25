import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { cancel } from '../../src/bookings/cancel.js'
import { reschedule } from '../../src/bookings/reschedule.js'
import { retryEntry } from '../../src/bookings/retry-entry.js'
import { entryTeller } from '../../src/bookings/tell-of-entry.js'
import { entryWriter } from '../../src/bookings/write-entry.js'
import { erase } from '../../src/people/privacy/erase.js'
import type { JobHandler, JobOutcome } from '../../src/storage/jobs.js'
import { createMemoryAccounts } from '../support/connect-calendar.js'
import { later, now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'
import { createMemoryCalendar, type MemoryCalendar } from '../support/memory-calendar.js'
import { expectBooked } from '../support/outcomes.js'
import { recordingChannel } from '../support/recording-channel.js'

const contoso = useContoso()
let clock: Date
let calendar: MemoryCalendar
let told: Parameters<typeof recordingChannel>[1]
let handlers: Record<string, JobHandler>

beforeEach(async () => {
  clock = now
  told = []
  calendar = createMemoryCalendar()
  const { db, jobs } = contoso.rooms
  const { accounts, connect } = createMemoryAccounts(db)
  await connect(contoso.adam, calendar)
  const publicUrl = 'https://time.example'
  handlers = {
    ...entryWriter({ db, jobs, findCalendar: accounts.find, publicUrl, now: () => clock }),
    ...entryTeller({ db, channels: [recordingChannel('teams', told)] }),
  }
})

/** Runs every waiting job that has to do with the calendar, as the queue does, and says what came of the last. */
async function runJobs({ isLastTry = false } = {}): Promise<JobOutcome | undefined> {
  const { db } = contoso.rooms
  let outcome: JobOutcome | undefined
  for (;;) {
    const job = await db.job.findFirst({
      where: { organizationId: contoso.organization.id, state: 'waiting', kind: { in: Object.keys(handlers) } },
      orderBy: { createdAt: 'asc' },
    })
    if (!job) return outcome
    outcome = await handlers[job.kind]!({ ...job, isLastTry })
    const isWaiting = !outcome.ok && outcome.tryAgain
    if (isWaiting) return outcome
    const where = { organizationId_id: { organizationId: job.organizationId, id: job.id } }
    await db.job.update({ where, data: { state: outcome.ok ? 'done' : 'failed' } })
  }
}

const bookIt = async () => expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
const eve = () => ({ personId: contoso.eve.id })
const moveIt = (bookingId: string, clockTime: string) =>
  reschedule(
    contoso.rooms,
    { organizationId: contoso.organization.id, bookingId, start: tuesday(clockTime), actor: eve(), key: clockTime },
    now,
  )
const cancelIt = (bookingId: string) =>
  cancel(contoso.rooms, { organizationId: contoso.organization.id, bookingId, actor: eve(), reason: '' }, now)
const entryOf = (bookingId: string) => contoso.rooms.db.calendarEntry.findFirst({ where: { bookingId } })
const standing = () =>
  [...calendar.entries.values()].map(({ title, from }) => `${from.toISOString().slice(11, 16)} ${title}`)

describe('the organizer’s calendar', () => {
  test('gets the booking, follows when it moves, and loses it when it is cancelled', async () => {
    const { id } = await bookIt()
    await runJobs()
    expect(standing()).toEqual(['09:00 Office hours · Eve Lim'])
    await moveIt(id, '15:00')
    await runJobs()
    expect(standing()).toEqual(['14:00 Office hours · Eve Lim'])
    await cancelIt(id)
    await runJobs()
    expect(standing()).toEqual([])
    expect(await entryOf(id)).toMatchObject({ state: 'removed', sequence: 2, eventId: null })
  })

  test('comes to the last of several changes at once, whichever job runs first', async () => {
    const { id } = await bookIt()
    await moveIt(id, '15:00')
    await moveIt(id, '11:00')
    await runJobs()
    expect(standing()).toEqual(['10:00 Office hours · Eve Lim'])
  })

  test('never sees a booking that was cancelled before it was written', async () => {
    const { id } = await bookIt()
    await cancelIt(id)
    await runJobs()
    expect(standing()).toEqual([])
  })

  test('has one entry when a process wrote it and was killed before it could note so', async () => {
    const { id } = await bookIt()
    await runJobs()
    await contoso.rooms.db.calendarEntry.updateMany({
      where: { bookingId: id },
      data: { state: 'waiting', eventId: null, sequence: -1, leasedUntil: later(1) },
    })
    await contoso.rooms.db.job.updateMany({ where: { bookingId: id, kind: 'entry' }, data: { state: 'waiting' } })
    await moveIt(id, '15:00')
    expect(await runJobs()).toMatchObject({ ok: false, tryAgain: true })
    clock = later(2)
    await runJobs()
    expect(standing()).toEqual(['14:00 Office hours · Eve Lim'])
  })

  test('has none of a booking that was cancelled after such a death', async () => {
    const { id } = await bookIt()
    await runJobs()
    await contoso.rooms.db.calendarEntry.updateMany({ where: { bookingId: id }, data: { eventId: null, sequence: -1 } })
    await cancelIt(id)
    await runJobs()
    expect(standing()).toEqual([])
  })

  test('gets a booking from before it was connected when that is moved', async () => {
    const { db } = contoso.rooms
    await db.calendar.updateMany({ data: { getsEvents: false } })
    const { id } = await bookIt()
    expect(await runJobs()).toBeUndefined()
    await db.calendar.updateMany({ where: { personId: contoso.adam.id }, data: { getsEvents: true } })
    await moveIt(id, '15:00')
    await runJobs()
    expect(standing()).toEqual(['14:00 Office hours · Eve Lim'])
  })

  test('gets the entry again when its owner had deleted it before the booking was moved', async () => {
    const { id } = await bookIt()
    await runJobs()
    calendar.entries.clear()
    await moveIt(id, '15:00')
    await runJobs()
    expect(standing()).toEqual(['14:00 Office hours · Eve Lim'])
  })
})

describe('an entry that cannot be written', () => {
  test('is tried again while that may pass', async () => {
    calendar.failure = { ok: false, code: 'unreachable', message: 'no answer' }
    const { id } = await bookIt()
    expect(await runJobs()).toEqual({ ok: false, tryAgain: true, message: 'no answer' })
    calendar.failure = undefined
    await runJobs()
    expect(standing()).toHaveLength(1)
    expect(await entryOf(id)).toMatchObject({ state: 'written', leasedUntil: null })
  })

  test.each([
    ['revoked', false],
    ['refused', false],
    ['unreachable', true],
  ] as const)('for good, since it is %s, is told to the organizer, who can try again', async (code, isLastTry) => {
    calendar.failure = { ok: false, code, message: 'no' }
    const { id } = await bookIt()
    await runJobs({ isLastTry })
    expect(told.map(({ reply }) => reply)).toMatchObject([
      {
        owner: contoso.adam.id,
        card: {
          data: {
            notice: { reason: 'entry-failed', with: 'Eve Lim', why: code },
            next: [{ verb: 'booking.write-entry' }, {}],
          },
        },
      },
    ])
    calendar.failure = undefined
    expect(await retryEntry(contoso.rooms, { organizationId: contoso.organization.id, id }, contoso.adam.id)).toBe(true)
    await runJobs()
    expect(standing()).toHaveLength(1)
    expect(told).toHaveLength(1)
  })

  test('is not tried again by anybody but the organizer', async () => {
    calendar.failure = { ok: false, code: 'refused', message: 'no' }
    const { id } = await bookIt()
    await runJobs()
    expect(await retryEntry(contoso.rooms, { organizationId: contoso.organization.id, id }, contoso.eve.id)).toBe(false)
  })
})

test('keeps a meeting with “someone” once its attendee is erased, and nothing of what they were called or wrote', async () => {
  const notes = 'Bring the blue folder'
  const { id: bookingId } = expectBooked(await book(contoso.rooms, requestOfEve(contoso, { notes }), now))
  await runJobs()
  expect(JSON.stringify([...calendar.entries.values()])).toContain('Eve Lim')
  clock = later(60, tuesday('10:00'))
  const mailer = { forget: async () => {}, forgetBefore: async () => {} }
  const { organizationId, id: personId, email } = contoso.eve
  const asker = { actor: 'command line', source: 'command line' }
  await erase({ rooms: contoso.rooms, mailer, now: () => clock }, { organizationId, personId, email }, asker)
  await runJobs()
  expect(standing()).toEqual(['09:00 Office hours · someone'])
  expect(JSON.stringify([...calendar.entries.values()])).not.toMatch(/Eve|blue folder|fabrikam/)
  expect(await entryOf(bookingId)).toMatchObject({ state: 'written' })
})
