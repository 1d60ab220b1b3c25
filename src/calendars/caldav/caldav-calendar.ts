import { calendarQuery, createAccount, createObject, deleteObject, fetchCalendars, updateObject } from 'tsdav'
import { z } from 'zod'
import type { Calendar, CalendarOwner, Meeting, Outcome, Span, WrittenMeeting } from '../calendar.js'
import { expandEvents, readTimes } from '../expand-events.js'
import { failureOf, HttpFailure } from '../http-failure.js'
import { createPatientFetch } from '../patient-fetch.js'
import { writeMeeting } from './meeting-object.js'

/** What opens an account: the server's address, or that of one calendar, and what the person signs in with. */
export const davCredentials = z.object({ url: z.string(), username: z.string(), password: z.string() })

const DAY = 24 * 60 * 60 * 1_000
const refusals = [401, 403, 429]

/**
 * An account on a CalDAV server (RFC 4791): Nextcloud, iCloud, Fastmail, Radicale. A booking is the object `BOOKING.ics`, so that it
 * cannot be there twice. Calendars and entries are known by their addresses.
 * @param guarded a `fetch` that is safe to give a person's address to
 */
export function createCaldavCalendar(credentials: unknown, owner: CalendarOwner, guarded: typeof fetch): Calendar {
  const { url: serverUrl, username, password } = davCredentials.parse(credentials)
  const headers = { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` }
  // tsdav goes on after a refusal and loses its reason; this keeps it.
  const strict: typeof fetch = async (input, init) => {
    const response = await createPatientFetch(guarded)(input, init)
    if (refusals.includes(response.status) || response.status >= 500)
      throw new HttpFailure(response.status, `${new URL(response.url).host} refuses`)
    return response
  }
  const dav = { headers, fetch: strict }
  const reader = { ...owner, email: owner.email ?? username }

  async function get(eventId: string): Promise<{ data: string; etag: string }> {
    const response = await strict(eventId, { headers })
    if (!response.ok) throw new HttpFailure(response.status, 'the entry cannot be read')
    return { data: await response.text(), etag: response.headers.get('etag') ?? '' }
  }

  async function query(calendarId: string, window: Span): Promise<string[]> {
    // Whole days belong to no zone: a server may place them up to a day away from where the owner's are.
    const stamp = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
    const range = { start: stamp(window.from.getTime() - DAY), end: stamp(window.to.getTime() + DAY) }
    const events = { _attributes: { name: 'VEVENT' }, 'time-range': { _attributes: range } }
    const found = await calendarQuery({
      url: calendarId,
      props: { 'd:getetag': {}, 'c:calendar-data': {} },
      filters: [{ 'comp-filter': { _attributes: { name: 'VCALENDAR' }, 'comp-filter': events } }],
      depth: '1',
      ...dav,
    })
    return found.map(({ status, ok, props }) => {
      const data = props?.calendarData?._cdata ?? props?.calendarData
      if (!ok || typeof data !== 'string') throw new HttpFailure(status, 'an entry cannot be read')
      return data
    })
  }

  return {
    list: () =>
      attempt(async () => {
        const account = await createAccount({ account: { serverUrl, accountType: 'caldav' }, ...dav })
        const calendars = await fetchCalendars({
          account,
          props: {
            'd:displayname': {},
            'd:resourcetype': {},
            'c:supported-calendar-component-set': {},
            'd:current-user-privilege-set': {},
          },
          projectedProps: { currentUserPrivilegeSet: true },
          ...dav,
        })
        return calendars
          .filter(({ components }) => !components?.length || components.includes('VEVENT'))
          .map(({ url, displayName, projectedProps }, index) => ({
            id: url,
            name: typeof displayName === 'string' && displayName ? displayName : nameIn(url),
            isPrimary: index === 0,
            isWritable: mayWrite(projectedProps?.currentUserPrivilegeSet),
          }))
      }),

    busy: (calendarId, window) => attempt(async () => expandEvents(await query(calendarId, window), window, reader)),

    create: (calendarId, meeting) =>
      attempt(async () => {
        const eventId = new URL(`${meeting.bookingId}.ics`, calendarId).href
        const response = await createObject({
          url: eventId,
          data: writeMeeting(meeting),
          ...dav,
          headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8', 'if-none-match': '*' },
        })
        // It is there already: it was written before.
        if (response.status === 412) return write(eventId, meeting)
        if (!response.ok) throw new HttpFailure(response.status, 'the entry cannot be written')
        return { eventId, from: meeting.from, to: meeting.to }
      }),

    move: (_calendarId, eventId, meeting) => attempt(() => write(eventId, meeting)),

    cancel: (_calendarId, eventId) =>
      attempt(async () => {
        const response = await deleteObject({ url: eventId, ...dav })
        if (!response.ok && ![404, 410].includes(response.status))
          throw new HttpFailure(response.status, 'the entry cannot be removed')
      }),

    read: (_calendarId, eventId) =>
      attempt(async () => {
        const span = readTimes((await get(eventId)).data, reader)
        if (!span) throw new HttpFailure(410, 'the entry was cancelled')
        return { eventId, ...span }
      }),
  }

  /** Changes the entry and leaves what its owner has added to it. Somebody else's change in between is read again, once. */
  async function write(eventId: string, meeting: Meeting, isAgain = false): Promise<WrittenMeeting> {
    const { data, etag } = await get(eventId)
    const response = await updateObject({
      url: eventId,
      data: writeMeeting(meeting, data),
      ...dav,
      headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8', ...(etag && { 'if-match': etag }) },
    })
    if (response.status === 412 && !isAgain) return write(eventId, meeting, true)
    if (!response.ok) throw new HttpFailure(response.status, 'the entry cannot be changed')
    return { eventId, from: meeting.from, to: meeting.to }
  }
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return failureOf(error)
  }
}

const nameIn = (url: string): string => decodeURIComponent(url.replace(/\/+$/, '').split('/').at(-1) ?? url)

/** RFC 3744, 5.5: a server that tells no privileges is taken at its word when the time comes. */
function mayWrite(privileges: unknown): boolean {
  return !privileges || /"(write|writeContent|write-content|all|bind)"/.test(JSON.stringify(privileges))
}
