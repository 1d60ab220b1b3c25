import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Calendar, Meeting } from '../../../src/calendars/calendar.js'
import { createMicrosoftCalendar } from '../../../src/calendars/microsoft/microsoft-calendar.js'
import { createAppSignIn } from '../../../src/calendars/microsoft/sign-in.js'
import { openGraphServer } from '../../support/graph-server.js'

let graph: Awaited<ReturnType<typeof openGraphServer>>
let calendar: Calendar
const owner = { timeZone: 'Europe/Amsterdam', email: 'adam@contoso.example' }
const open = (mailbox: string) =>
  createMicrosoftCalendar({ mailbox }, owner, {
    url: `${graph.url}/v1.0`,
    getToken: createAppSignIn(graph.registration),
  })

beforeEach(async () => {
  graph = await openGraphServer({ mailbox: 'adam@contoso.example', timeZone: 'Europe/Amsterdam' })
  calendar = open('adam@contoso.example')
})
afterEach(() => graph.close())

const meeting = (change: Partial<Meeting> = {}): Meeting => ({
  bookingId: randomUUID(),
  sequence: 0,
  title: 'Office hours',
  description: '',
  location: '',
  timeZone: 'Europe/Amsterdam',
  isOnline: false,
  from: new Date('2026-11-24T09:00:00Z'),
  to: new Date('2026-11-24T09:30:00Z'),
  ...change,
})

test('a meeting in Teams has an address to join at, and keeps it when it moves', async () => {
  const online = meeting({ isOnline: true })
  const created = await calendar.create(graph.calendarId, online)
  if (!created.ok) throw new Error(created.message)
  expect(created.value.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\//)
  const moved = await calendar.move(graph.calendarId, created.value.eventId, {
    ...online,
    to: new Date('2026-11-24T10:00:00Z'),
  })
  expect(moved).toMatchObject({ ok: true, value: { joinUrl: created.value.joinUrl } })
})

test('two processes that create the same meeting at once make one event', async () => {
  const booked = meeting()
  await Promise.all([calendar.create(graph.calendarId, booked), open(owner.email).create(graph.calendarId, booked)])
  expect(graph.events.size).toBe(1)
})

test('a mailbox is asked four things at a time, and no more', async () => {
  const window = { from: new Date('2026-11-23T00:00:00Z'), to: new Date('2026-11-30T00:00:00Z') }
  let answer = () => {}
  graph.hold = new Promise((resolve) => {
    answer = resolve
  })
  const asked = Promise.all(Array.from({ length: 20 }, () => calendar.busy(graph.calendarId, window)))
  await vi.waitFor(() => expect(graph.mostAtATime).toBe(4))
  answer()
  expect((await asked).every(({ ok }) => ok)).toBe(true)
  expect(graph.mostAtATime).toBe(4)
})

test('a token that has ended early is replaced by a new one', async () => {
  expect((await calendar.list()).ok).toBe(true)
  graph.endTokens()
  expect((await calendar.list()).ok).toBe(true)
})

test('a secret that is wrong is a calendar that is closed to us, and the secret is not told', async () => {
  const registration = { ...graph.registration, clientSecret: 'not the secret' }
  const closed = createMicrosoftCalendar({ mailbox: owner.email }, owner, {
    url: `${graph.url}/v1.0`,
    getToken: createAppSignIn(registration),
  })
  const outcome = await closed.list()
  expect(outcome).toMatchObject({ ok: false, code: 'revoked' })
  expect(JSON.stringify(outcome)).not.toContain('not the secret')
})

test('a mailbox that is not there is gone, and getSchedule’s error for one address is no empty schedule', async () => {
  const nobody = open('nobody@contoso.example')
  expect(await nobody.list()).toMatchObject({ ok: false, code: 'gone' })
})

test('the hours of the mailbox are read in its own zone', async () => {
  expect(await calendar.hours!()).toEqual({
    ok: true,
    value: { timeZone: 'Europe/Berlin', weekly: [{ days: [1, 2, 3, 4], from: '08:30', to: '17:00' }] },
  })
  graph.workingHours = undefined
  expect(await calendar.hours!()).toEqual({ ok: true, value: undefined })
})

test('changes are told to the address that was given, once it has shown that it listens, for as long as is asked again', async () => {
  const heard: unknown[] = []
  const receiver = createServer(async (request, response) => {
    const token = new URL(request.url ?? '', 'http://here').searchParams.get('validationToken')
    let body = ''
    for await (const chunk of request) body += chunk
    if (body) heard.push(JSON.parse(body))
    response.writeHead(token ? 200 : 202, { 'content-type': 'text/plain' }).end(token ?? '')
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
  const watched = await calendar.watch!(graph.calendarId, { url, secret: 's3cret' })
  if (!watched.ok) throw new Error(watched.message)
  const again = await calendar.watch!(graph.calendarId, { url, secret: 's3cret', watch: watched.value })
  expect(again).toMatchObject({ ok: true, value: { id: watched.value.id } })
  graph.subscriptions.clear()
  expect(await calendar.watch!(graph.calendarId, { url, secret: 's3cret', watch: watched.value })).toMatchObject({
    ok: true,
  })
  await graph.notify('event', 'deleted')
  expect(heard).toMatchObject([{ value: [{ clientState: 's3cret', changeType: 'deleted' }] }])
  receiver.close()
  receiver.closeAllConnections()
})
