import { z } from 'zod'
import type { Calendar, CalendarOwner, Meeting, WrittenMeeting } from '../calendar.js'
import type { GetToken } from '../get-token.js'
import { attempt, HttpFailure } from '../http-failure.js'
import {
  bookingProperty,
  busyFields,
  graphEvent,
  meetingFields,
  toBusyTime,
  toChange,
  toEvent,
  toWritten,
} from './event.js'
import { createGraph } from './graph.js'
import { readWorkingHours } from './working-hours.js'

/** What opens a mailbox: whose it is, for an app that may open every mailbox, or the consent of its owner. */
const mailboxCredentials = z.union([
  z.object({ mailbox: z.email() }),
  z.object({ refreshToken: z.string(), address: z.string() }),
])

/** What an owner must allow: https://learn.microsoft.com/graph/permissions-reference */
export const MICROSOFT_SCOPES = 'openid email offline_access https://graph.microsoft.com/Calendars.ReadWrite'

const DAY = 24 * 60 * 60 * 1_000
/** The longest that Outlook keeps a subscription: https://learn.microsoft.com/graph/api/resources/subscription */
const LONGEST_WATCH = 7 * DAY - 60_000
const PAGE = 500

const listed = z.object({
  id: z.string(),
  name: z.string(),
  isDefaultCalendar: z.boolean().nullish(),
  canEdit: z.boolean().nullish(),
})
const subscription = z.object({ id: z.string(), expirationDateTime: z.string() })

interface Options {
  /** https://graph.microsoft.com/v1.0 */
  url: string
  getToken: GetToken
  now?: () => number
}

/** A mailbox of Microsoft 365, by Microsoft Graph: by the app itself or its owner's consent (docs/calendars/microsoft.md). */
export function createMicrosoftCalendar(
  credentials: unknown,
  { timeZone }: CalendarOwner,
  { url, getToken, now = Date.now }: Options,
): Calendar {
  const opens = mailboxCredentials.parse(credentials)
  const mailbox = 'mailbox' in opens ? opens.mailbox : opens.address
  const user = 'mailbox' in opens ? `/users/${encodeURIComponent(mailbox)}` : '/me'
  const graph = createGraph(url, getToken)
  const calendarOf = (calendarId: string) => `${user}/calendars/${encodeURIComponent(calendarId)}`
  const eventOf = (eventId: string) => `${user}/events/${encodeURIComponent(eventId)}`

  /** The event of a booking, whoever has noted its id. */
  async function find(calendarId: string, bookingId: string): Promise<WrittenMeeting | undefined> {
    const query = new URLSearchParams({
      $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${bookingProperty}' and ep/value eq '${bookingId}')`,
      $select: meetingFields,
    })
    const found = await graph.all(`${calendarOf(calendarId)}/events?${query}`, graphEvent)
    const event = found.find(({ isCancelled }) => !isCancelled)
    return event && toWritten(event, timeZone)
  }

  async function create(calendarId: string, meeting: Meeting): Promise<WrittenMeeting> {
    const known = await find(calendarId, meeting.bookingId)
    if (known) return known
    // With its transactionId, Graph takes a second of these for the first.
    const created = await graph.call(`${calendarOf(calendarId)}/events`, { method: 'POST', body: toEvent(meeting) })
    return toWritten(graphEvent.parse(created), timeZone)
  }

  /** Tells those whom the owner has invited since; Outlook cancels only what has attendees, and the rest is deleted. */
  async function remove(eventId: string): Promise<void> {
    const isGone = { allowed: [404] }
    await graph.call(`${eventOf(eventId)}/cancel`, { method: 'POST', body: {}, allowed: [400, 403, 404] })
    await graph.call(eventOf(eventId), { method: 'DELETE', ...isGone })
  }

  return {
    list: () =>
      attempt(async () => {
        const calendars = await graph.all(
          `${user}/calendars?$select=id,name,isDefaultCalendar,canEdit&$top=100`,
          listed,
        )
        return calendars.map(({ id, name, isDefaultCalendar, canEdit }) => ({
          id,
          name,
          isPrimary: isDefaultCalendar === true,
          isWritable: canEdit !== false,
        }))
      }),

    busy: (calendarId, window) =>
      attempt(async () => {
        // Whole days are placed in UTC by the server: up to a day away from where the owner's are.
        const query = new URLSearchParams({
          startDateTime: new Date(window.from.getTime() - DAY).toISOString(),
          endDateTime: new Date(window.to.getTime() + DAY).toISOString(),
          $select: busyFields,
          $top: String(PAGE),
        })
        const events = await graph.all(`${calendarOf(calendarId)}/calendarView?${query}`, graphEvent)
        return events
          .flatMap((event) => toBusyTime(event, timeZone) ?? [])
          .filter(({ from, to }) => from < window.to && to > window.from)
      }),

    create: (calendarId, meeting) => attempt(() => create(calendarId, meeting)),

    move: (_calendarId, eventId, meeting) =>
      attempt(async () => {
        const moved = await graph.call(eventOf(eventId), { method: 'PATCH', body: toChange(meeting) })
        return toWritten(graphEvent.parse(moved), timeZone)
      }),

    cancel: (calendarId, { bookingId, eventId }) =>
      attempt(async () => {
        const found = eventId ?? (await find(calendarId, bookingId))?.eventId
        if (found) await remove(found)
      }),

    read: (_calendarId, eventId) =>
      attempt(async () => {
        const event = graphEvent.parse(await graph.call(`${eventOf(eventId)}?$select=${meetingFields}`))
        if (event.isCancelled) throw new HttpFailure(410, 'the event was cancelled')
        return toWritten(event, timeZone)
      }),

    hours: () =>
      attempt(async () => {
        const today = new Date(now()).toISOString().slice(0, 10)
        const body = {
          schedules: [mailbox],
          startTime: { dateTime: `${today}T00:00:00`, timeZone: 'UTC' },
          endTime: { dateTime: `${today}T01:00:00`, timeZone: 'UTC' },
        }
        return readWorkingHours(await graph.call(`${user}/calendar/getSchedule`, { method: 'POST', body }))
      }),

    watch: (_calendarId, call) =>
      attempt(async () => {
        const expirationDateTime = new Date(now() + LONGEST_WATCH).toISOString()
        const renewed =
          call.watch &&
          (await graph.call(`/subscriptions/${encodeURIComponent(call.watch.id)}`, {
            method: 'PATCH',
            body: { expirationDateTime },
            allowed: [404],
          }))
        const made =
          renewed ??
          (await graph.call('/subscriptions', {
            method: 'POST',
            body: {
              changeType: 'created,updated,deleted',
              notificationUrl: call.url,
              resource: `${user}/events`,
              expirationDateTime,
              clientState: call.secret,
            },
          }))
        const { id, expirationDateTime: until } = subscription.parse(made)
        return { id, until: new Date(until) }
      }),
  }
}
