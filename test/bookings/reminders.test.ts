import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BookRequest, book } from '../../src/bookings/book.js'
import { cancel } from '../../src/bookings/cancel.js'
import { changeNotes } from '../../src/bookings/change-notes.js'
import { chooseReminders, noteRefusal } from '../../src/bookings/mail-refusals.js'
import { reminder } from '../../src/bookings/remind.js'
import type { ReminderPayload } from '../../src/bookings/reminders.js'
import { reschedule } from '../../src/bookings/reschedule.js'
import type { Reminder } from '../../src/cards/reminders.js'
import { createFolderMailer } from '../../src/mail/folder.js'
import { readMails } from '../../src/mail/read-mails.js'
import { attendeeOf, later, now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'
import { expectBooked } from '../support/outcomes.js'
import { recordingChannel } from '../support/recording-channel.js'

const contoso = useContoso()
let clock: Date
let folder: string
let told: Parameters<typeof recordingChannel>[1]

beforeEach(async () => {
  clock = now
  told = []
  folder = await mkdtemp(join(tmpdir(), 'timewith-mail-'))
})
afterEach(() => rm(folder, { recursive: true }))

const remind = (...reminders: Partial<Reminder>[]) =>
  contoso.rooms.db.meetingType.updateMany({
    where: { id: contoso.officeHours.id },
    data: { reminders: reminders.map((one) => ({ minutes: 60, when: 'before', by: 'mail', to: 'attendee', ...one })) },
  })
const bookIt = async (change: Partial<BookRequest> = {}) =>
  expectBooked(await book(contoso.rooms, requestOfEve(contoso, change), now))
const waiting = () =>
  contoso.rooms.db.job.findMany({
    where: { organizationId: contoso.organization.id, kind: 'reminder', state: 'waiting' },
    orderBy: [{ runAt: 'asc' }, { key: 'asc' }],
  })
const plan = async () =>
  (await waiting())
    .map(({ runAt, payload }) => {
      const { side, medium } = payload as unknown as ReminderPayload
      return `${runAt!.toISOString()} ${medium} ${side}`
    })
    .sort()

/** Runs what is due at a time, as the queue does. */
async function runAt(time: Date): Promise<void> {
  clock = time
  const { db, jobs } = contoso.rooms
  const mailer = createFolderMailer({ folder, from: 'Timewith <timewith@localhost>', now: () => clock })
  const channels = [recordingChannel('teams', told), recordingChannel('slack', told)]
  const handler = reminder({ db, jobs, mailer, channels, publicUrl: 'https://time.example', now: () => clock })
  for (const job of await waiting()) {
    if (job.runAt! > time) continue
    expect(await handler.reminder({ ...job, isLastTry: false })).toEqual({ ok: true })
    await db.job.updateMany({ where: { id: job.id }, data: { state: 'done' } })
  }
}
const subjects = async () => (await readMails(folder)).map(({ to, subject }) => `${to}: ${subject}`).sort()

describe('A booking', () => {
  test('has its reminders written down with it, each for its time', async () => {
    await remind({ minutes: 60 }, { minutes: 120, when: 'after', by: 'both', to: 'both' })
    await bookIt()
    expect(await plan()).toEqual(
      [
        '2026-11-24T08:00:00.000Z mail attendee',
        '2026-11-24T11:30:00.000Z chat attendee',
        '2026-11-24T11:30:00.000Z mail attendee',
        '2026-11-24T11:30:00.000Z chat organizer',
        '2026-11-24T11:30:00.000Z mail organizer',
      ].sort(),
    )
  })

  test('for this afternoon has none for a time that has passed', async () => {
    await remind({ minutes: 60 * 48 }, { minutes: 30 })
    await bookIt()
    expect(await plan()).toEqual(['2026-11-24T08:30:00.000Z mail attendee'])
  })

  test('keeps those that it was made with when its organizer chooses others', async () => {
    await remind({ minutes: 60 })
    await bookIt()
    await remind()
    expect(await plan()).toHaveLength(1)
  })

  test('of next year has its job kept until then by the queue', async () => {
    await remind({ minutes: 60 })
    await contoso.rooms.db.meetingType.updateMany({ where: { id: contoso.officeHours.id }, data: { horizonDays: 500 } })
    await bookIt({ start: new Date('2027-11-23T09:00:00Z') })
    const [job] = await waiting()
    const [queued] = await contoso.rooms.db.$queryRaw<{ start_after: Date; keep_until: Date }[]>`
      SELECT start_after, keep_until FROM pgboss.job WHERE data->>'id' = ${job!.id}`
    expect(queued!.start_after).toEqual(new Date('2027-11-23T08:00:00Z'))
    expect(queued!.keep_until.getTime()).toBeGreaterThan(queued!.start_after.getTime())
  })
})

describe('A reminder', () => {
  test('says what is coming, in the reader’s words and zone, without a second invitation', async () => {
    await remind({ to: 'both' })
    await bookIt()
    await runAt(later(60 * 23))
    expect(await subjects()).toEqual([
      'adam@contoso.example: Coming up: Office hours with Eve Lim, Tue 24 Nov, 10:00',
      'eve@fabrikam.example: Coming up: Office hours with Adam Novak, Tue, Nov 24, 4:00 AM',
    ])
    expect((await readMails(folder)).every(({ ics }) => ics === undefined)).toBe(true)
  })

  test('comes in the chat, where that is wanted', async () => {
    await remind({ by: 'chat', to: 'both' })
    await bookIt()
    await runAt(later(60 * 23))
    expect(told.map(({ to, reply }) => [to, reply.card.name, (reply.card.data as { event: string }).event])).toEqual([
      ['chat with U-eve', 'booking', 'reminder'],
      ['chat with teams-adam', 'booking', 'reminder'],
    ])
    expect(await subjects()).toEqual([])
  })

  test('follows a booking that moves, and the first time is not spoken of', async () => {
    await remind({})
    const { organizationId, id: bookingId } = await bookIt()
    const actor = { personId: contoso.eve.id }
    await reschedule(contoso.rooms, { organizationId, bookingId, start: tuesday('15:00'), actor, key: 'm' }, now)
    await runAt(tuesday('09:00'))
    expect(await subjects()).toEqual([])
    await runAt(tuesday('14:00'))
    expect(await subjects()).toEqual([expect.stringContaining('Coming up')])
  })

  test('is sent all the same when the attendee changes what they wrote', async () => {
    await remind({}, { when: 'after' })
    const { organizationId, id: bookingId } = await bookIt()
    const actor = { personId: contoso.eve.id }
    await changeNotes(contoso.rooms, { organizationId, bookingId, actor, notes: 'About Mars' }, now)
    await runAt(tuesday('09:00'))
    await runAt(tuesday('11:30'))
    expect(await subjects()).toEqual([
      expect.stringContaining('After your meeting'),
      expect.stringContaining('Coming up'),
    ])
  })

  test('is one where a booking moves away and back', async () => {
    await remind({})
    const { organizationId, id: bookingId } = await bookIt()
    const actor = { personId: contoso.eve.id }
    for (const clockTime of ['15:00', '10:00']) {
      const start = tuesday(clockTime)
      await reschedule(contoso.rooms, { organizationId, bookingId, start, actor, key: clockTime }, now)
    }
    await runAt(tuesday('09:00'))
    await runAt(tuesday('14:30'))
    expect(await subjects()).toHaveLength(1)
  })

  test('of a cancelled booking is never sent', async () => {
    await remind({}, { when: 'after' })
    const { organizationId, id: bookingId } = await bookIt()
    await cancel(contoso.rooms, { organizationId, bookingId, actor: { personId: contoso.eve.id }, reason: '' }, now)
    await runAt(tuesday('12:00'))
    expect(await subjects()).toEqual([])
  })

  test('is late rather than not at all, but never once the meeting has begun', async () => {
    await remind({ minutes: 60 }, { minutes: 61 })
    await bookIt()
    await runAt(tuesday('09:30'))
    expect(await subjects()).toHaveLength(2)
    await bookIt({ key: 'second', start: tuesday('13:00') })
    await runAt(tuesday('13:00'))
    expect(await subjects()).toHaveLength(2)
  })

  test('that runs twice is one mail', async () => {
    await remind({})
    await bookIt()
    const [job] = await waiting()
    await runAt(tuesday('09:00'))
    await contoso.rooms.db.job.updateMany({ where: { id: job!.id }, data: { state: 'waiting' } })
    await runAt(tuesday('09:01'))
    expect(await subjects()).toHaveLength(1)
  })

  test('goes to a visitor who left an address only', async () => {
    await remind({ by: 'both' })
    const attendee = { name: 'Zoë', email: 'zoe@example.nl', timeZone: 'Europe/Amsterdam', locale: 'nl' }
    await bookIt({ attendee, isKnown: true })
    await runAt(tuesday('09:00'))
    expect(await subjects()).toEqual([expect.stringContaining('zoe@example.nl: Binnenkort')])
    expect(told).toEqual([])
  })

  test.each(['unsubscribed', 'bounced'] as const)('is not mailed to an address that is %s', async (reason) => {
    await remind({})
    await bookIt()
    const organizationId = contoso.organization.id
    await noteRefusal(contoso.rooms.db, { organizationId, email: 'Eve@fabrikam.example', reason }, now)
    await runAt(tuesday('09:00'))
    expect(await subjects()).toEqual([])
  })

  test('is mailed again to whoever wants it again', async () => {
    await remind({})
    await bookIt()
    const eve = { organizationId: contoso.organization.id, email: 'eve@fabrikam.example' }
    await chooseReminders(contoso.rooms.db, { ...eve, on: false }, now)
    await chooseReminders(contoso.rooms.db, { ...eve, on: true }, now)
    await runAt(tuesday('09:00'))
    expect(await subjects()).toHaveLength(1)
  })

  test('of others counts for none but its own booking’s sides', async () => {
    await remind({})
    await bookIt()
    await bookIt({ attendee: attendeeOf(contoso.bob), key: 'bob', start: tuesday('11:00') })
    await runAt(tuesday('09:00'))
    expect(await subjects()).toEqual([expect.stringContaining('eve@')])
  })
})

describe('A word afterwards', () => {
  test('thanks the attendee and leads to another booking', async () => {
    await remind({ when: 'after', to: 'both' })
    await bookIt()
    await runAt(tuesday('11:30'))
    const [toAdam, toEve] = (await readMails(folder)).toSorted((a, b) => (a.to < b.to ? -1 : 1))
    expect(toAdam!.text).toContain('You have met Eve Lim.')
    expect(toEve!.text).toContain('https://time.example/adam-novak/office-hours')
  })

  test('that comes more than a day late does not come', async () => {
    await remind({ when: 'after' })
    await bookIt()
    await runAt(new Date(tuesday('11:30').getTime() + 24 * 60 * 60_000 + 1))
    expect(await subjects()).toEqual([])
  })
})
