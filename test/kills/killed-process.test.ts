import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Booking } from '../../src/storage/generated/client.js'
import { startMailServer } from '../mail/mail-server.js'
import { type AppProcess, startApp } from '../support/app-process.js'
import { buttonsOf } from '../support/buttons.js'
import { connectOutlook, testKey } from '../support/connect-outlook.js'
import { useFreshDatabase } from '../support/fresh-database.js'
import { openGraphServer } from '../support/graph-server.js'
import { knownBrowsers } from '../support/known-browsers.js'
import { readAnswer, visitPage } from '../support/page-visitor.js'

const KILLS = 50
/** Milliseconds after a change at which the process is killed, at most: its jobs are under way by then, or done. */
const LONGEST_LIFE = 1_200
/** Milliseconds until jobs that a killed process has left behind are somebody else's, and are done. */
const PATIENCE = 300_000

const fresh = useFreshDatabase()
const mailbox = 'adam@example.com'
let graph: Awaited<ReturnType<typeof openGraphServer>>
let mail: Awaited<ReturnType<typeof startMailServer>>
let settings: Record<string, string>

beforeAll(async () => {
  graph = await openGraphServer({ mailbox, timeZone: 'UTC' })
  mail = await startMailServer({ disabledCommands: ['STARTTLS'] })
  settings = {
    DATABASE_URL: fresh.url,
    DEFAULT_TIME_ZONE: 'UTC',
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    ENCRYPTION_KEY: testKey.toString('base64'),
    AZURE_TENANT_ID: 'contoso',
    AZURE_CLIENT_ID: 'app',
    AZURE_CLIENT_SECRET: graph.registration.clientSecret,
    AZURE_AUTHORITY_HOST: graph.url,
    GRAPH_URL: `${graph.url}/v1.0`,
    LOG_LEVEL: 'error',
  }
  // The first start makes the people and the meeting types.
  await (await startApp(settings)).stop()
  await connectAdam()
})
afterAll(async () => {
  graph.close()
  await mail[Symbol.asyncDispose]()
})

async function connectAdam(): Promise<void> {
  const person = await fresh.db.person.findFirstOrThrow({ where: { email: mailbox } })
  await connectOutlook(fresh.db, person, { mailbox, calendarId: graph.calendarId })
  await fresh.db.meetingType.updateMany({ data: { place: 'teams', location: 'Microsoft Teams' } })
}

/** Somebody books, moves or cancels. Whether it was acknowledged or not, the database says what has become of it. */
async function change(app: AppProcess, nth: number): Promise<void> {
  const email = `visitor-${nth}@example.com`
  const { id: organizationId } = await fresh.db.organization.findFirstOrThrow()
  const [known] = await knownBrowsers(fresh.db, organizationId, [email])
  const page = `${app.url}/adam-ant/office-hours`
  const visitor = visitPage(page, known)
  const [offered] = await visitor.open('slots.pick')
  const { meetingTypeId, start } = offered!
  const details = { name: `Visitor ${nth}`, email, notes: '' }
  await visitor.press({ verb: 'booking.confirm', meetingTypeId, start, key: `click ${nth}` }, details)
  const booking = await fresh.db.booking.findFirst({ where: { attendeeEmail: email } })
  if (!booking || nth % 3 === 0) return
  if (nth % 3 === 1) {
    await visitor.press({ verb: 'booking.cancel-for-good', bookingId: booking.id }, { reason: '' })
    return
  }
  const { body } = await visitor.press({ verb: 'booking.reschedule', bookingId: booking.id })
  const answer = readAnswer(body)
  const later = answer.kind === 'card' ? buttonsOf(answer.card, 'slots.pick').at(-1) : undefined
  if (later)
    await visitor.press({ verb: 'booking.move', bookingId: booking.id, start: later.start, key: `move ${nth}` })
}

const waiting = () => fresh.db.job.count({ where: { state: 'waiting' } })
const uuids = /^<([0-9a-f-]{36})_2e(\d+)_2e(organizer|attendee)@/

test(`a process that is killed ${KILLS} times in the middle of its work leaves one event and one mail for each booking and change`, async () => {
  for (let nth = 0; nth < KILLS; nth++) {
    const app = await startApp(settings)
    // What a killed process does not answer is nobody's concern here.
    const changing = change(app, nth).catch(() => {})
    await wait(randomInt(LONGEST_LIFE))
    app.kill()
    await changing
  }
  const app = await startApp(settings)
  for (const end = Date.now() + PATIENCE; (await waiting()) > 0 && Date.now() < end; ) await wait(1_000)
  expect(await waiting()).toBe(0)
  expect(await app.stop()).toBe(0)
  expect(await fresh.db.job.count({ where: { state: 'failed' } })).toBe(0)

  const bookings = await fresh.db.booking.findMany({ orderBy: { createdAt: 'asc' } })
  expect(bookings.length).toBeGreaterThan(KILLS / 2)
  console.log(
    `${bookings.length} bookings, ${bookings.filter(({ sequence }) => sequence > 0).length} of them changed; ` +
      `${mail.deliveries.length} mails taken by the server, ${new Set(messageIds()).size} different`,
  )
  const at = (date: Date) => date.toISOString().slice(0, 19)
  const active = bookings.filter(({ status }) => status === 'accepted')
  const standing = [...graph.events.values()].map(
    ({ transactionId, start }) => `${transactionId} ${start!.dateTime!.slice(0, 19)}`,
  )
  expect(standing.sort()).toEqual(active.map(({ id, startsAt }) => `${id} ${at(startsAt)}`).sort())
  expect([...new Set(messageIds())].sort()).toEqual(bookings.flatMap(mailsOf).sort())
})

/** What tells one mail from another, for servers and mail programs too. */
const messageIds = () =>
  mail.deliveries.map(
    ({ mail: { messageId } }) =>
      uuids
        .exec(messageId ?? '')
        ?.slice(1)
        .join(' ') ?? 'another',
  )

/** To both sides, of every change. */
const mailsOf = ({ id, sequence }: Booking) =>
  Array.from({ length: sequence + 1 }, (_, nth) => [`${id} ${nth} organizer`, `${id} ${nth} attendee`]).flat()
