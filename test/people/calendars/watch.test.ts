import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAccounts } from '../../../src/calendars/accounts.js'
import { createAvailability } from '../../../src/calendars/availability.js'
import { createMicrosoftCalendar } from '../../../src/calendars/microsoft/microsoft-calendar.js'
import { createAppSignIn } from '../../../src/calendars/microsoft/sign-in.js'
import { mountNotifications } from '../../../src/calendars/notifications.js'
import { lookAtCalendars, noticeChange, renewWatches } from '../../../src/people/calendars/watch.js'
import { connectOutlook, testBox } from '../../support/connect-outlook.js'
import { later, now, tuesday, useContoso } from '../../support/contoso.js'
import { openGraphServer } from '../../support/graph-server.js'

const contoso = useContoso()
const log = pino({ level: 'silent' })
const mailbox = 'adam@contoso.example'
let graph: Awaited<ReturnType<typeof openGraphServer>>
let server: Server
let publicUrl: string
let accounts: ReturnType<typeof createAccounts>
let calendarId: string
let clock: Date

beforeEach(async () => {
  clock = now
  graph = await openGraphServer({ mailbox, timeZone: 'Europe/Amsterdam' })
  const { db } = contoso.rooms
  const options = {
    url: `${graph.url}/v1.0`,
    getToken: createAppSignIn(graph.registration),
    now: () => clock.getTime(),
  }
  const open = (credentials: unknown, owner: Parameters<typeof createMicrosoftCalendar>[1]) =>
    createMicrosoftCalendar(credentials, owner, options)
  accounts = createAccounts({ db, box: testBox, providers: { microsoft: open } })
  const { organizationId } = contoso.adam
  calendarId = (await connectOutlook(db, contoso.adam, { mailbox, calendarId: graph.calendarId })).id
  const app = express()
  mountNotifications(app, (told) => noticeChange(contoso.rooms, organizationId, told, clock))
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  graph.close()
  server.close()
  server.closeAllConnections()
})

const renew = () => renewWatches({ db: contoso.rooms.db, findCalendar: accounts.find, publicUrl, log }, clock)
const calendar = () => contoso.rooms.db.calendar.findFirstOrThrow({ where: { id: calendarId } })
const looks = () =>
  contoso.rooms.db.job.count({ where: { organizationId: contoso.organization.id, kind: 'calendar-changed' } })
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${publicUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

describe('A calendar in use', () => {
  test('is watched for as long as the provider does, and asked for again before that ends', async () => {
    await renew()
    expect(graph.subscriptions.size).toBe(1)
    const first = await calendar()
    expect(first.watchUntil!.getTime()).toBeGreaterThan(later(60 * 24 * 6).getTime())
    clock = later(60)
    await renew()
    expect(await calendar()).toEqual(first)
    clock = new Date(first.watchUntil!.getTime() - 60 * 60_000)
    await renew()
    expect(graph.subscriptions.size).toBe(1)
    expect((await calendar()).watchUntil!.getTime()).toBeGreaterThan(first.watchUntil!.getTime())
    expect((await calendar()).watchHash).toBe(first.watchHash)
  })

  test('that cannot be watched now is asked for again soon', async () => {
    graph.mood = 'broken'
    await renew()
    expect((await calendar()).watchId).toBeNull()
    graph.mood = 'well'
    clock = later(11)
    await renew()
    expect((await calendar()).watchId).not.toBeNull()
  })

  test('is watched once, whichever process comes first', async () => {
    await Promise.all([renew(), renew(), renew()])
    expect(graph.subscriptions.size).toBe(1)
  })

  test('is not asked for again while somebody asks for it', async () => {
    let answer = () => {}
    graph.hold = new Promise((resolve) => {
      answer = resolve
    })
    const first = renew()
    await vi.waitFor(async () => expect((await calendar()).watchUntil).not.toBeNull())
    await renew()
    answer()
    await first
    expect(graph.subscriptions.size).toBe(1)
  })

  test('makes its provider’s word count at once: what was known of it is read anew, and its entries are looked at', async () => {
    await renew()
    const calendars = createAvailability({ db: contoso.rooms.db, accounts, log, now: () => clock })
    const minutes = { from: tuesday('09:00').getTime() / 60_000, to: tuesday('17:00').getTime() / 60_000 }
    const person = { organizationId: contoso.adam.organizationId, id: contoso.adam.id }
    expect(await calendars.look(person, minutes)).toMatchObject({ busy: [] })
    const at = (date: Date) => ({ dateTime: date.toISOString().slice(0, 19), timeZone: 'UTC' })
    graph.events.set('new', {
      id: 'new',
      calendarId: graph.calendarId,
      subject: 'Dentist',
      start: at(tuesday('10:00')),
      end: at(tuesday('11:00')),
      showAs: 'busy',
      isAllDay: false,
    })
    clock = later(0.25)
    expect(await calendars.look(person, minutes)).toMatchObject({ busy: [] })
    await graph.notify('new', 'updated')
    clock = later(0.5)
    expect(await calendars.look(person, minutes)).toMatchObject({
      busy: [{ from: tuesday('10:00').getTime() / 60_000 }],
    })
    expect(await looks()).toBe(1)
  })
})

describe('A notification', () => {
  test('that does not know the secret is nobody’s', async () => {
    await renew()
    const answers = await Promise.all([
      post(`/notifications/${calendarId}`, { value: [{ clientState: 'guessed' }] }),
      post(`/notifications/${calendarId}`, {}),
      post(`/notifications/${calendarId}`, {}, { 'x-goog-channel-token': 'guessed' }),
      post(`/notifications/${crypto.randomUUID()}`, { value: [{ clientState: 'guessed' }] }),
      post('/notifications/main', { value: [{ clientState: 'guessed' }] }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect(await looks()).toBe(0)
  })

  test('of a calendar that is not watched is nobody’s', async () => {
    expect((await post(`/notifications/${calendarId}`, { value: [{ clientState: '' }] })).status).toBe(404)
  })

  test('with a token to be given back gets it as plain text, whatever it holds', async () => {
    const token = '<script>alert(1)</script>'
    const answer = await post(`/notifications/${calendarId}?validationToken=${encodeURIComponent(token)}`, {})
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).toBe(token)
  })
})

test('calendars with bookings ahead are looked at by themselves, once for all processes', async () => {
  const { db } = contoso.rooms
  const look = () => lookAtCalendars(contoso.rooms, clock)
  await look()
  expect(await looks()).toBe(0)
  const { organizationId, id: organizerId } = contoso.adam
  const booking = await db.booking.create({
    data: {
      organizationId,
      organizerId,
      meetingTypeId: contoso.officeHours.id,
      attendeeName: 'Eve',
      attendeeTimeZone: 'UTC',
      attendeeLocale: 'en',
      status: 'accepted',
      title: 'Office hours',
      startsAt: tuesday('10:00'),
      endsAt: tuesday('10:30'),
      bookedFrom: tuesday('10:00'),
      bookedTo: tuesday('10:30'),
    },
  })
  await db.calendarEntry.create({
    data: { organizationId, bookingId: booking.id, calendarId, state: 'written', eventId: 'x', sequence: 0 },
  })
  await Promise.all([look(), look()])
  expect(await looks()).toBe(1)
  clock = later(5)
  await look()
  expect(await looks()).toBe(2)
})
