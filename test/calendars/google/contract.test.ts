import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { createEmulator } from 'emulate'
import { createGoogleCalendar } from '../../../src/calendars/google/google-calendar.js'
import { createDelegatedSignIn } from '../../../src/calendars/google/service-account.js'
import { type CalendarHarness, type Sample, testCalendar } from '../../contracts/calendar.js'
import { openGoogleServer, type StoredEvent } from '../../support/google-server.js'
import { occurrencesOf } from '../../support/occurrences.js'
import { openWaywardProxy } from '../../support/wayward-proxy.js'

const adam = 'adam@contoso.example'
const owner = { timeZone: 'Europe/Amsterdam', email: adam }
const responses = { accepted: 'accepted', declined: 'declined', tentative: 'tentative' } as const

/** The events of a sample, as Google answers them: each repetition by itself. */
function eventsOf(sample: Sample) {
  return occurrencesOf(sample).map(({ start, end, isAllDay }) => ({
    summary: sample.title,
    status: sample.isCancelled ? ('cancelled' as const) : ('confirmed' as const),
    start: isAllDay ? { date: start.toISODate()! } : { dateTime: start.toISO()! },
    end: isAllDay ? { date: end.toISODate()! } : { dateTime: end.toISO()! },
    ...(sample.showAs === 'free' && { transparency: 'transparent' as const }),
    ...(sample.answer && { attendees: [{ email: adam, self: true, responseStatus: responses[sample.answer] }] }),
  }))
}

const kinds: Partial<Record<NonNullable<Sample['showAs']>, Partial<StoredEvent>>> = {
  // Google has no word for it but an answer of one's own.
  tentative: { attendees: [{ email: adam, self: true, responseStatus: 'tentative' }] },
  'out-of-office': { eventType: 'outOfOffice' },
  'working-elsewhere': { eventType: 'workingLocation' },
}

async function openServer(): Promise<CalendarHarness> {
  const google = await openGoogleServer({ owner: adam, timeZone: owner.timeZone })
  const { calendarId, events } = google
  return {
    calendar: createGoogleCalendar(owner, { url: google.url, getToken: createDelegatedSignIn(google.account, adam) }),
    calendarId,
    async put(sample) {
      for (const event of eventsOf(sample)) {
        const id = randomUUID().replaceAll('-', '')
        const visibility = sample.isPrivate ? 'private' : 'default'
        events.set(id, { ...event, ...kinds[sample.showAs ?? 'busy'], id, calendarId, visibility })
      }
    },
    feel(mood) {
      google.mood = mood
    },
    async moveThere(eventId, from, to) {
      const at = (date: Date) => ({ dateTime: date.toISOString() })
      events.set(eventId, { ...events.get(eventId)!, start: at(from), end: at(to) })
    },
    async deleteThere(eventId) {
      events.set(eventId, { ...events.get(eventId)!, status: 'cancelled' })
    },
    titles: async () =>
      [...events.values()].filter(({ status }) => status !== 'cancelled').map(({ summary }) => summary ?? ''),
    close: async () => google.close(),
  }
}

testCalendar('Google', openServer)

/** A program that others wrote: https://www.npmjs.com/package/emulate */
async function openEmulator(): Promise<CalendarHarness> {
  const emulator = await createEmulator({
    service: 'google',
    port: await freePort(),
    seed: { tokens: { token: { login: adam } }, google: { users: [{ email: adam, name: 'Adam' }] } },
  })
  const proxy = await openWaywardProxy(() => emulator.url)
  const url = `${proxy.url}/calendar/v3`
  const insert = (event: object) =>
    fetch(`${emulator.url}/calendar/v3/calendars/primary/events`, {
      method: 'POST',
      headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
      body: JSON.stringify(event),
    })
  return {
    calendar: createGoogleCalendar(owner, { url, getToken: async () => 'token' }),
    calendarId: 'primary',
    async put(sample) {
      for (const event of eventsOf(sample)) await insert(event)
    },
    feel: proxy.feel,
    moveThere: async () => {},
    deleteThere: async () => {},
    titles: async () => [],
    async close() {
      proxy.close()
      await emulator.close()
    },
  }
}

/** The emulator takes a number and no "any". */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

// It keeps no chosen ids, types of events or private properties, and cannot read or change one event.
testCalendar('Google, emulated', openEmulator, ['writes', 'moves', 'show as'])
