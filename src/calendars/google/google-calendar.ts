import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { BusyTime, Calendar, CalendarOwner, Meeting, Span, Watch, WrittenMeeting } from '../calendar.js'
import type { GetToken } from '../get-token.js'
import { attempt, HttpFailure } from '../http-failure.js'
import {
  busyFields,
  eventIdOf,
  type GoogleEvent,
  googleEvent,
  isCancelled,
  isPending,
  toBusyTime,
  toChange,
  toEvent,
  toWritten,
} from './event.js'
import { createGoogleApi } from './google-api.js'

/** What an owner must allow: https://developers.google.com/workspace/calendar/api/auth */
export const GOOGLE_SCOPES = [
  'https://www.googleapis.com/auth/calendar.events',
  'https://www.googleapis.com/auth/calendar.calendarlist.readonly',
  'https://www.googleapis.com/auth/calendar.freebusy',
].join(' ')

const PAGE = '250'
/** A booking whose event was deleted so often by hand is not wanted there. */
const MOST_AGAIN = 20
/** Meet usually has its link within a second. */
const LINK_TRIES = 5
const LINK_PAUSE = 300

const listed = z.object({
  id: z.string(),
  summary: z.string().default(''),
  summaryOverride: z.string().optional(),
  primary: z.boolean().optional(),
  accessRole: z.string().optional(),
})
const freeBusy = z.object({
  calendars: z.record(
    z.string(),
    z.object({
      errors: z.array(z.object({ reason: z.string() })).optional(),
      busy: z.array(z.object({ start: z.string(), end: z.string() })).default([]),
    }),
  ),
})
/** A channel is stopped by two ids: https://developers.google.com/workspace/calendar/api/v3/reference/channels/stop */
const channel = z.object({ id: z.string(), resourceId: z.string(), expiration: z.coerce.number() })

interface Options {
  /** https://www.googleapis.com/calendar/v3 */
  url: string
  getToken: GetToken
}

/** An account of Google Calendar, by its owner's consent or by delegation (docs/calendars/google.md). */
export function createGoogleCalendar({ timeZone }: CalendarOwner, { url, getToken }: Options): Calendar {
  const api = createGoogleApi(url, getToken)
  const eventsOf = (calendarId: string) => `/calendars/${encodeURIComponent(calendarId)}/events`
  const eventOf = (calendarId: string, eventId: string) => `${eventsOf(calendarId)}/${encodeURIComponent(eventId)}`
  const quietly = 'sendUpdates=none&conferenceDataVersion=1'

  async function get(calendarId: string, eventId: string): Promise<GoogleEvent> {
    return googleEvent.parse(await api.call(eventOf(calendarId, eventId)))
  }

  async function create(calendarId: string, meeting: Meeting): Promise<WrittenMeeting> {
    for (let again = 0; again <= MOST_AGAIN; again++) {
      const id = eventIdOf(meeting.bookingId, again)
      const made = await api.call(`${eventsOf(calendarId)}?${quietly}`, {
        method: 'POST',
        body: toEvent(meeting, id),
        allowed: [409],
      })
      // It was made before. One that its owner has deleted since keeps its id, and the meeting takes the next.
      const event = made ? googleEvent.parse(made) : await get(calendarId, id)
      if (!isCancelled(event)) return toWritten(await withLink(calendarId, event), timeZone)
    }
    throw new HttpFailure(410, 'the event was deleted again and again')
  }

  /** The event of a booking that stands, whoever has noted its id. */
  async function find(calendarId: string, bookingId: string): Promise<string | undefined> {
    for (let again = 0; again <= MOST_AGAIN; again++) {
      const found = await api.call(eventOf(calendarId, eventIdOf(bookingId, again)), { allowed: [404, 410] })
      if (!found) return undefined
      const event = googleEvent.parse(found)
      if (!isCancelled(event)) return event.id
    }
    return undefined
  }

  async function withLink(calendarId: string, made: GoogleEvent): Promise<GoogleEvent> {
    let event = made
    for (let tries = 0; isPending(event) && tries < LINK_TRIES; tries++) {
      await wait(LINK_PAUSE)
      event = await get(calendarId, made.id)
    }
    return event
  }

  /** Of a calendar whose events its owner does not share in full; one that answers with an error is not free. */
  async function busyOnly(calendarId: string, window: Span): Promise<BusyTime[]> {
    const body = {
      timeMin: window.from.toISOString(),
      timeMax: window.to.toISOString(),
      items: [{ id: calendarId }],
    }
    const answer = freeBusy.parse(await api.call('/freeBusy', { method: 'POST', body })).calendars[calendarId]
    const reason = answer ? answer.errors?.[0]?.reason : 'notFound'
    if (!answer || reason) throw new HttpFailure(reason === 'notFound' ? 404 : 503, `freeBusy: ${reason}`)
    return answer.busy.map(({ start, end }) => ({ from: new Date(start), to: new Date(end), status: 'busy' }))
  }

  async function events(calendarId: string, window: Span): Promise<BusyTime[]> {
    const query = {
      timeMin: window.from.toISOString(),
      timeMax: window.to.toISOString(),
      singleEvents: 'true',
      maxResults: PAGE,
      fields: `items(${busyFields}),nextPageToken`,
    }
    const found = await api.all(eventsOf(calendarId), query, googleEvent)
    return found.flatMap((event) => toBusyTime(event, timeZone) ?? [])
  }

  return {
    list: () =>
      attempt(async () => {
        const calendars = await api.all('/users/me/calendarList', { maxResults: PAGE }, listed)
        return calendars.map(({ id, summary, summaryOverride, primary, accessRole }) => ({
          id,
          name: summaryOverride ?? summary,
          isPrimary: primary === true,
          isWritable: accessRole === 'owner' || accessRole === 'writer',
        }))
      }),

    busy: (calendarId, window) =>
      attempt(async () => {
        // Whole days are placed in the calendar's own zone by the server: up to a day away from where the owner's are.
        const DAY = 24 * 60 * 60 * 1_000
        const around = { from: new Date(window.from.getTime() - DAY), to: new Date(window.to.getTime() + DAY) }
        const times = await events(calendarId, around).catch((error) => {
          if (error instanceof HttpFailure && error.status === 403) return busyOnly(calendarId, around)
          throw error
        })
        return times.filter(({ from, to }) => from < to && from < window.to && to > window.from)
      }),

    create: (calendarId, meeting) => attempt(() => create(calendarId, meeting)),

    move: (calendarId, eventId, meeting) =>
      attempt(async () => {
        // A change would bring back what was deleted: that is for whoever creates it to decide.
        if (isCancelled(await get(calendarId, eventId))) throw new HttpFailure(410, 'the event was deleted')
        const path = `${eventOf(calendarId, eventId)}?${quietly}`
        const moved = await api.call(path, { method: 'PATCH', body: toChange(meeting) })
        return toWritten(googleEvent.parse(moved), timeZone)
      }),

    cancel: (calendarId, { bookingId, eventId }) =>
      attempt(async () => {
        const known = eventId ?? (await find(calendarId, bookingId))
        if (known)
          await api.call(`${eventOf(calendarId, known)}?sendUpdates=none`, { method: 'DELETE', allowed: [404, 410] })
      }),

    read: (calendarId, eventId) =>
      attempt(async () => {
        const event = await get(calendarId, eventId)
        if (isCancelled(event)) throw new HttpFailure(410, 'the event was deleted')
        return toWritten(event, timeZone)
      }),

    watch: (calendarId, { url: address, secret, watch }) =>
      attempt(async () => {
        const body = { id: randomUUID(), type: 'web_hook', address, token: secret }
        const made = channel.parse(await api.call(`${eventsOf(calendarId)}/watch`, { method: 'POST', body }))
        // A channel cannot be made longer: the new one takes the place of the old.
        if (watch) await stop(watch)
        return { id: `${made.id}/${made.resourceId}`, until: new Date(made.expiration) }
      }),
  }

  async function stop({ id: both }: Watch): Promise<void> {
    const [id, resourceId] = both.split('/')
    await api.call('/channels/stop', { method: 'POST', body: { id, resourceId }, allowed: [404] })
  }
}
