import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../src/bookings/book.js'
import { reschedule } from '../../src/bookings/reschedule.js'
import { tellers } from '../../src/bookings/tell.js'
import { entryWriter } from '../../src/bookings/write-entry.js'
import { createAccounts } from '../../src/calendars/accounts.js'
import { createMicrosoftCalendar } from '../../src/calendars/microsoft/microsoft-calendar.js'
import { createAppSignIn } from '../../src/calendars/microsoft/sign-in.js'
import { createFolderMailer } from '../../src/mail/folder.js'
import { readMails } from '../../src/mail/read-mails.js'
import type { Booking } from '../../src/storage/generated/client.js'
import type { JobHandler, JobOutcome } from '../../src/storage/jobs.js'
import { connectOutlook, testBox } from '../support/connect-outlook.js'
import { later, now, requestOfEve, tuesday, useContoso } from '../support/contoso.js'
import { openGraphServer } from '../support/graph-server.js'
import { expectBooked } from '../support/outcomes.js'
import { recordingChannel } from '../support/recording-channel.js'

const contoso = useContoso()
const mailbox = 'adam@contoso.example'
let graph: Awaited<ReturnType<typeof openGraphServer>>
let folder: string
let clock: Date
let told: Parameters<typeof recordingChannel>[1]
let handlers: Record<string, JobHandler>

beforeEach(async () => {
  clock = now
  told = []
  folder = await mkdtemp(join(tmpdir(), 'timewith-mail-'))
  graph = await openGraphServer({ mailbox, timeZone: 'Europe/Amsterdam' })
  const { db, jobs } = contoso.rooms
  const options = { url: `${graph.url}/v1.0`, getToken: createAppSignIn(graph.registration) }
  const accounts = createAccounts({
    db,
    box: testBox,
    providers: { microsoft: (given, owner) => createMicrosoftCalendar(given, owner, options) },
  })
  await connectOutlook(db, contoso.adam, { mailbox, calendarId: graph.calendarId })
  await onPlace('teams', 'Microsoft Teams')
  const publicUrl = 'https://time.example'
  const mailer = createFolderMailer({ folder, from: 'Timewith <timewith@localhost>', now: () => clock })
  handlers = {
    ...tellers({ db, jobs, mailer, channels: [recordingChannel('teams', told)], publicUrl, now: () => clock }),
    ...entryWriter({ db, jobs, findCalendar: accounts.find, publicUrl, now: () => clock }),
  }
})
afterEach(async () => {
  graph.close()
  await rm(folder, { recursive: true })
})

const onPlace = (place: string, location: string) =>
  contoso.rooms.db.meetingType.updateMany({ where: { id: contoso.officeHours.id }, data: { place, location } })
const bookIt = async () => {
  const booking = expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
  // As the database would have written it down at this test's own time.
  await contoso.rooms.db.job.updateMany({ where: { bookingId: booking.id }, data: { createdAt: now } })
  return booking
}

async function run(kind: string): Promise<JobOutcome[]> {
  const { db } = contoso.rooms
  const where = { organizationId: contoso.organization.id, kind, state: 'waiting' }
  const outcomes = []
  for (const job of await db.job.findMany({ where, orderBy: { key: 'asc' } })) {
    const outcome = await handlers[kind]!({ ...job, isLastTry: false })
    if (outcome.ok) await db.job.updateMany({ where: { id: job.id }, data: { state: 'done' } })
    outcomes.push(outcome)
  }
  return outcomes
}
const linkOf = async ({ id }: Booking) =>
  (await contoso.rooms.db.calendarEntry.findFirstOrThrow({ where: { bookingId: id } })).joinUrl

describe('The mails about a meeting in Teams', () => {
  test('wait for its link, and have it in words, as a button and in the invitation', async () => {
    const booking = await bookIt()
    expect(await run('mail')).toMatchObject([{ tryAgain: true }, { tryAgain: true }])
    expect(await run('entry')).toEqual([{ ok: true }])
    expect(await run('mail')).toEqual([{ ok: true }, { ok: true }])
    const link = await linkOf(booking)
    expect(link).toMatch(/^https:\/\/teams\.microsoft\.com\//)
    const mails = await readMails(folder)
    expect(mails).toHaveLength(2)
    for (const { text, html } of mails) {
      expect(text).toContain(link)
      expect(html).toContain(`href="${link}"`)
    }
    const ics = mails.find(({ to }) => to === 'eve@fabrikam.example')!.ics!.replace(/\r\n /g, '')
    expect(ics).toContain(`LOCATION:${link}`)
    expect(graph.events.size).toBe(1)
  })

  test('go out without one when there is none after ten minutes, and say who sends it', async () => {
    await bookIt()
    graph.mood = 'broken'
    await run('entry')
    clock = later(11)
    expect(await run('mail')).toEqual([{ ok: true }, { ok: true }])
    const mails = await readMails(folder)
    expect(mails.find(({ to }) => to === 'eve@fabrikam.example')!.text).toContain(
      'Adam Novak sends you the link to join.',
    )
    expect(mails.find(({ to }) => to === mailbox)!.text).toContain('Please send Eve Lim one.')
  })

  test('go out at once when the entry has failed for good', async () => {
    await bookIt()
    graph.mood = 'revoked'
    await run('entry')
    expect(await run('mail')).toEqual([{ ok: true }, { ok: true }])
  })

  test('keep the link when the meeting moves, and do not wait for it again', async () => {
    const booking = await bookIt()
    await run('entry')
    const link = await linkOf(booking)
    const { organizationId, id: bookingId } = booking
    const actor = { personId: contoso.eve.id }
    await reschedule(contoso.rooms, { organizationId, bookingId, start: tuesday('15:00'), actor, key: 'm' }, now)
    expect(await run('mail')).toEqual(Array.from({ length: 4 }, () => ({ ok: true })))
    await run('entry')
    expect(await linkOf(booking)).toBe(link)
    expect(graph.events.size).toBe(1)
  })
})

test('the organizer’s card in the chat has the link to join', async () => {
  const booking = await bookIt()
  await run('entry')
  await run('chat')
  const link = await linkOf(booking)
  expect(told[0]!.reply.card).toMatchObject({ name: 'booking', data: { place: 'teams', joinUrl: link } })
})

test.each([
  ['google-meet', 'Google Meet'],
  ['text', 'Room 4'],
])('a meeting in %s gets no Teams meeting', async (place, location) => {
  await onPlace(place, location)
  const booking = await bookIt()
  await run('entry')
  expect(await linkOf(booking)).toBeNull()
})
