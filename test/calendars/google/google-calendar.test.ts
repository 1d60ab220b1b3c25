import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Calendar, Meeting } from '../../../src/calendars/calendar.js'
import { eventIdOf } from '../../../src/calendars/google/event.js'
import { createGoogleCalendar, GOOGLE_SCOPES } from '../../../src/calendars/google/google-calendar.js'
import { createDelegatedSignIn, readServiceAccount } from '../../../src/calendars/google/service-account.js'
import { openGoogleServer } from '../../support/google-server.js'

const adam = 'adam@contoso.example'
let google: Awaited<ReturnType<typeof openGoogleServer>>
let calendar: Calendar
let clock: number

beforeEach(async () => {
  clock = Date.UTC(2026, 10, 23, 9)
  google = await openGoogleServer({ owner: adam, timeZone: 'Europe/Amsterdam' })
  calendar = open(adam)
})
afterEach(() => google.close())

const open = (subject: string) =>
  createGoogleCalendar(
    { timeZone: 'Europe/Amsterdam', email: adam },
    { url: google.url, getToken: createDelegatedSignIn(google.account, subject, () => clock) },
  )
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
const window = { from: new Date('2026-11-23T00:00:00Z'), to: new Date('2026-11-30T00:00:00Z') }

describe('A meeting in Google Meet', () => {
  test('has an address to join at, and keeps it when it moves', async () => {
    const online = meeting({ isOnline: true })
    const created = await calendar.create(google.calendarId, online)
    if (!created.ok) throw new Error(created.message)
    expect(created.value.joinUrl).toMatch(/^https:\/\/meet\.google\.com\//)
    const to = new Date('2026-11-24T10:00:00Z')
    expect(await calendar.move(google.calendarId, created.value.eventId, { ...online, to })).toMatchObject({
      ok: true,
      value: { joinUrl: created.value.joinUrl, to },
    })
  })

  test('is asked for again while its address is still being made', async () => {
    google.pendingLinks = 2
    const created = await calendar.create(google.calendarId, meeting({ isOnline: true }))
    expect(created).toMatchObject({ ok: true, value: { joinUrl: expect.stringContaining('meet.google.com') } })
  })
})

describe('The event of a booking', () => {
  test('is one, whichever process makes it', async () => {
    const booked = meeting()
    await Promise.all([calendar.create(google.calendarId, booked), open(adam).create(google.calendarId, booked)])
    expect(google.events.size).toBe(1)
  })

  test('is made anew where its owner has deleted it, and taken away by its booking alone', async () => {
    const booked = meeting()
    const first = await calendar.create(google.calendarId, booked)
    await calendar.cancel(google.calendarId, { ...booked, eventId: null })
    const second = await calendar.create(google.calendarId, booked)
    expect(second.ok && second.value.eventId).not.toBe(first.ok && first.value.eventId)
    await calendar.cancel(google.calendarId, { ...booked, eventId: null })
    expect([...google.events.values()].map(({ status }) => status)).toEqual(['cancelled', 'cancelled'])
  })

  test('has an id that Google takes, and no other booking has', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 2 }), fc.nat(20), ([one, other], again) => {
        expect(eventIdOf(one!, again)).toMatch(/^[a-v0-9]{5,1024}$/)
        expect(eventIdOf(one!, again)).not.toBe(eventIdOf(other!, again))
        expect(eventIdOf(one!, again)).not.toBe(eventIdOf(one!, again + 1))
      }),
    )
  })
})

describe('Google', () => {
  test.each(['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded'])(
    'that has been asked too often (403, %s) is not closed to us',
    async (reason) => {
      google.forbids = reason
      expect(await calendar.list()).toMatchObject({ ok: false, code: 'throttled' })
    },
  )

  test('that forbids it is closed to us', async () => {
    google.forbids = 'insufficientPermissions'
    expect(await calendar.list()).toMatchObject({ ok: false, code: 'revoked' })
  })

  test('tells free and busy of a calendar whose events it does not show; an error for that calendar is not free', async () => {
    await calendar.create(google.calendarId, meeting())
    google.isFreeBusyOnly = true
    const { from, to } = meeting()
    expect(await calendar.busy(google.calendarId, window)).toEqual({ ok: true, value: [{ from, to, status: 'busy' }] })
    google.freeBusyError = 'backendError'
    expect(await calendar.busy(google.calendarId, window)).toMatchObject({ ok: false, code: 'unreachable' })
    google.freeBusyError = 'notFound'
    expect(await calendar.busy(google.calendarId, window)).toMatchObject({ ok: false, code: 'gone' })
  })

  test('calls when something changes, by one channel at a time', async () => {
    const call = { url: 'https://time.example/notifications/x', secret: 's3cret' }
    const first = await calendar.watch!(google.calendarId, call)
    if (!first.ok) throw new Error(first.message)
    const second = await calendar.watch!(google.calendarId, { ...call, watch: first.value })
    expect(second.ok && second.value.id).not.toBe(first.value.id)
    expect([...google.channels.values()]).toMatchObject([{ address: call.url, token: 's3cret' }])
  })
})

describe('A service account', () => {
  test('signs in for the one person that it is asked for, for what is needed', async () => {
    expect((await calendar.list()).ok).toBe(true)
    expect(google.assertions).toMatchObject([
      { iss: google.account.client_email, sub: adam, aud: google.account.token_uri, scope: GOOGLE_SCOPES },
    ])
    expect(await open('somebody@else.example').list()).toMatchObject({ ok: false, code: 'revoked' })
  })

  test('keeps its token until it ends, or is refused', async () => {
    await calendar.list()
    await calendar.list()
    expect(google.assertions).toHaveLength(1)
    clock += 3_600_000
    await calendar.list()
    expect(google.assertions).toHaveLength(2)
    google.tokens.clear()
    expect((await calendar.list()).ok).toBe(true)
    expect(google.assertions).toHaveLength(3)
  })

  test('whose key is not taken is closed to us, and the key is not told', async () => {
    google.mood = 'revoked'
    const outcome = await calendar.list()
    expect(outcome).toMatchObject({ ok: false, code: 'revoked' })
    expect(JSON.stringify(outcome)).not.toContain('PRIVATE KEY')
  })

  test('is read from its key file; what is no key file is said', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'timewith-key-'))
    const [good, bad] = [join(folder, 'key.json'), join(folder, 'other.json')]
    await writeFile(good, JSON.stringify(google.account))
    await writeFile(bad, JSON.stringify({ type: 'authorized_user' }))
    expect(readServiceAccount(good)).toEqual(google.account)
    expect(() => readServiceAccount(bad)).toThrow('it is no key of a service account')
    expect(() => readServiceAccount(join(folder, 'none.json'))).toThrow('there is no such file')
    await rm(folder, { recursive: true })
  })
})
