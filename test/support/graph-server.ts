import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Calendar, Event, ScheduleInformation, Subscription, User } from '@microsoft/microsoft-graph-types'
import express, { type Request, type Response } from 'express'
import { DateTime } from 'luxon'
import type { Mood } from './wayward-proxy.js'

type Stored = Event & { id: string; calendarId: string }

/** Outlook pages calendarView by ten unless it is asked for more; this server never gives more than that. */
const MOST_ON_A_PAGE = 40
const AT_A_TIME = 4

/**
 * Microsoft Graph and Entra, as far as calendars go, on 127.0.0.1. No such server exists to test against: this one keeps to
 * `@microsoft/microsoft-graph-types` and to what Microsoft documents. Events are kept in UTC; whole days at midnight of no zone.
 */
export async function openGraphServer({
  mailbox,
  timeZone,
  consented = new Set(),
}: {
  mailbox: string
  timeZone: string
  /** Access tokens to which the owner of the mailbox has consented: they open `/me`, and nobody else's mailbox. */
  consented?: ReadonlySet<string>
}) {
  const secret = randomUUID()
  const tokens = new Set<string>()
  const events = new Map<string, Stored>()
  const subscriptions = new Map<string, Subscription & { id: string }>()
  const calendars: (Calendar & { id: string })[] = [
    { id: 'AAMkAD-main', name: 'Calendar', isDefaultCalendar: true, canEdit: true },
    { id: 'AAMkAD-other', name: 'Family', isDefaultCalendar: false, canEdit: false },
  ]
  const workingHours: ScheduleInformation['workingHours'] = {
    daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday'],
    startTime: '08:30:00.0000000',
    endTime: '17:00:00.0000000',
    timeZone: { name: 'W. Europe Standard Time' },
  }
  const state = {
    mood: 'well' as Mood,
    mostAtATime: 0,
    workingHours: workingHours as ScheduleInformation['workingHours'] | undefined,
    requests: [] as string[],
    /** The directory. */
    users: [] as User[],
    /** While it is there, nothing is answered before it is. */
    hold: undefined as Promise<void> | undefined,
  }
  let inside = 0

  const app = express().use(express.json()).use(express.urlencoded())
  const fail = (response: Response, status: number, code: string) =>
    void response.status(status).json({ error: { code, message: `about ${mailbox}` } })

  app.post('/:tenant/oauth2/v2.0/token', (request, response) => {
    const { grant_type, client_id, client_secret, scope } = request.body
    const isGood = grant_type === 'client_credentials' && client_id === 'app' && client_secret === secret
    if (!isGood || state.mood === 'revoked') return void response.status(401).json({ error: 'invalid_client' })
    const token = randomUUID()
    tokens.add(token)
    response.json({ token_type: 'Bearer', expires_in: 3599, access_token: token, scope })
  })

  const graph = express.Router()
  graph.use(async (request, response, next) => {
    state.requests.push(`${request.method} ${request.path}`)
    response.on('close', () => inside--)
    state.mostAtATime = Math.max(state.mostAtATime, ++inside)
    const { mood } = state
    if (mood === 'busy once') state.mood = 'well'
    if (mood === 'busy once') return void response.status(429).set('Retry-After', '0').json({})
    if (mood === 'busy for an hour') return void response.status(429).set('Retry-After', '3600').json({})
    if (mood === 'broken') return void response.status(503).json({})
    if (inside > AT_A_TIME) return fail(response, 429, 'ApplicationThrottled')
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    const isOwners = consented.has(token)
    if (mood === 'revoked' || !(isOwners || tokens.has(token))) return fail(response, 401, 'InvalidAuthenticationToken')
    // https://learn.microsoft.com/graph/api/user-get: an app by itself has no "me".
    if (!isOwners && request.url.startsWith('/me/')) return fail(response, 400, 'BadRequest')
    if (isOwners && request.url.startsWith('/users')) return fail(response, 403, 'ErrorAccessDenied')
    if (request.url.startsWith('/me/')) request.url = `/users/${encodeURIComponent(mailbox)}${request.url.slice(3)}`
    await state.hold
    next()
  })
  graph.param('user', (_request, response, next, user: string) =>
    user === mailbox ? next() : fail(response, 404, 'ErrorInvalidUser'),
  )
  graph.param('calendar', (_request, response, next, id: string) =>
    calendars.some((calendar) => calendar.id === id) ? next() : fail(response, 404, 'ErrorItemNotFound'),
  )
  graph.param('event', (_request, response, next, id: string) =>
    events.has(id) ? next() : fail(response, 404, 'ErrorItemNotFound'),
  )

  /** Offset-less times are in the zone of the Prefer header; without one, in UTC. */
  const shown = (event: Stored, request: Request): Event => {
    const zone = /outlook\.timezone="([^"]+)"/.exec(String(request.headers.prefer))?.[1] ?? 'UTC'
    const at = (date: Event['start']) => {
      const moment = DateTime.fromISO(date!.dateTime!, { zone: 'utc' })
      const local = event.isAllDay ? moment : moment.setZone(zone)
      return { dateTime: local.toFormat("yyyy-MM-dd'T'HH:mm:ss.'0000000'"), timeZone: zone }
    }
    const fields = String(request.query.$select ?? '')
      .split(',')
      .filter(Boolean)
    const whole: Event = { ...event, start: at(event.start), end: at(event.end) }
    const kept = Object.entries(whole).filter(
      ([name]) => name !== 'calendarId' && (!fields.length || fields.includes(name)),
    )
    return Object.fromEntries(kept)
  }
  const page = (request: Request, response: Response, items: object[]) => {
    const skip = Number(request.query.$skip ?? 0)
    const top = Math.min(Number(request.query.$top ?? 10), MOST_ON_A_PAGE)
    const more = new URL(request.originalUrl, url)
    more.searchParams.set('$skip', String(skip + top))
    response.json({
      value: items.slice(skip, skip + top),
      ...(skip + top < items.length && { '@odata.nextLink': more.href }),
    })
  }

  graph.get('/users', (request, response) => {
    const [, mails, names] =
      /^mail in \((.+)\) or userPrincipalName in \((.+)\)$/.exec(String(request.query.$filter)) ?? []
    const listed = (list: string | undefined) =>
      [...(list ?? '').matchAll(/'((?:[^']|'')*)'/g)].map(([, text]) => text!.replaceAll("''", "'"))
    const isIn = (value: string | null | undefined, list: string[]) => list.includes((value ?? '').toLowerCase())
    // https://learn.microsoft.com/graph/api/resources/advanced-query: "Too many child clauses specified in search filter expression"
    if (listed(mails).length + listed(names).length > 15) return fail(response, 400, 'Request_UnsupportedQuery')
    const fields = String(request.query.$select).split(',')
    const found = state.users.filter(
      ({ mail, userPrincipalName }) => isIn(mail, listed(mails)) || isIn(userPrincipalName, listed(names)),
    )
    page(
      request,
      response,
      found.map((user) => Object.fromEntries(Object.entries(user).filter(([name]) => fields.includes(name)))),
    )
  })

  graph.get('/users/:user/calendars', (request, response) => page(request, response, calendars))

  graph.get('/users/:user/calendars/:calendar/calendarView', (request, response) => {
    const [from, to] = [request.query.startDateTime, request.query.endDateTime].map((time) => Date.parse(String(time)))
    if (Number.isNaN(from! + to!)) return fail(response, 400, 'ErrorInvalidParameter')
    const found = [...events.values()].filter(
      ({ calendarId, start, end }) =>
        calendarId === request.params.calendar &&
        Date.parse(`${start!.dateTime}Z`) < to! &&
        Date.parse(`${end!.dateTime}Z`) > from!,
    )
    page(
      request,
      response,
      found.map((event) => shown(event, request)),
    )
  })

  graph.get('/users/:user/calendars/:calendar/events', (request, response) => {
    const filter = /ep\/id eq '([^']+)' and ep\/value eq '([^']+)'/.exec(String(request.query.$filter))
    const found = [...events.values()].filter(({ calendarId, singleValueExtendedProperties }) => {
      const has = singleValueExtendedProperties?.some(({ id, value }) => id === filter?.[1] && value === filter?.[2])
      return calendarId === request.params.calendar && (!filter || has)
    })
    page(
      request,
      response,
      found.map((event) => shown(event, request)),
    )
  })

  graph.post('/users/:user/calendars/:calendar/events', (request, response) => {
    const wanted = request.body as Event
    const same = [...events.values()].find(
      ({ transactionId }) => wanted.transactionId && transactionId === wanted.transactionId,
    )
    const event: Stored = same ?? {
      showAs: 'busy',
      isAllDay: false,
      isCancelled: false,
      ...wanted,
      id: `AAMkAD-${randomUUID()}`,
      calendarId: request.params.calendar,
      ...(wanted.isOnlineMeeting &&
        wanted.onlineMeetingProvider === 'teamsForBusiness' && {
          onlineMeeting: { joinUrl: `https://teams.microsoft.com/l/meetup-join/${randomUUID()}` },
        }),
    }
    events.set(event.id, event)
    response.status(201).json(shown(event, request))
  })

  graph
    .route('/users/:user/events/:event')
    .get((request, response) => void response.json(shown(events.get(request.params.event)!, request)))
    .patch((request, response) => {
      // https://learn.microsoft.com/graph/api/event-update: it cannot be changed once it is set.
      if ('transactionId' in request.body) return fail(response, 400, 'ErrorInvalidPropertySet')
      const event = { ...events.get(request.params.event)!, ...request.body }
      events.set(event.id, event)
      response.json(shown(event, request))
    })
    .delete((request, response) => {
      events.delete(request.params.event)
      response.status(204).end()
    })
  graph.post('/users/:user/events/:event/cancel', (request, response) => {
    if (!events.get(request.params.event)!.attendees?.length) return fail(response, 400, 'ErrorInvalidRequest')
    events.delete(request.params.event)
    response.status(202).end()
  })

  graph.post('/users/:user/calendar/getSchedule', (request, response) => {
    const { schedules, startTime, endTime } = request.body
    const days = (Date.parse(`${endTime.dateTime}Z`) - Date.parse(`${startTime.dateTime}Z`)) / 86_400_000
    if (schedules.length > 20 || days >= 62) return fail(response, 400, 'ErrorInvalidParameter')
    const value: ScheduleInformation[] = schedules.map((scheduleId: string) =>
      scheduleId === mailbox
        ? { scheduleId, availabilityView: '', scheduleItems: [], workingHours: state.workingHours }
        : { scheduleId, error: { message: 'not found', responseCode: 'ErrorMailRecipientNotFound' } },
    )
    response.json({ value })
  })

  /** A subscription is made once the receiver has given the validation token back: https://learn.microsoft.com/graph/change-notifications-delivery-webhooks */
  graph.post('/subscriptions', async (request, response) => {
    const wanted = request.body as Subscription
    const validationToken = `Validation: Testing client application reachability for ${randomUUID()}`
    const address = new URL(wanted.notificationUrl!)
    address.searchParams.set('validationToken', validationToken)
    const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'text/plain' } }).catch(
      () => undefined,
    )
    const isValidated = answer?.status === 200 && (await answer.text()) === validationToken
    if (!isValidated) return fail(response, 400, 'ValidationError')
    const made = { ...wanted, id: randomUUID() }
    subscriptions.set(made.id, made)
    response.status(201).json(made)
  })
  graph.patch('/subscriptions/:id', (request, response) => {
    const known = subscriptions.get(request.params.id)
    if (!known) return fail(response, 404, 'ResourceNotFound')
    Object.assign(known, request.body)
    response.json(known)
  })

  app.use('/v1.0', graph)
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return Object.assign(state, {
    url,
    calendarId: calendars[0]!.id,
    registration: { tenantId: 'contoso', clientId: 'app', clientSecret: secret, loginUrl: url },
    events,
    subscriptions,
    timeZone,
    /** Forgets every token that it gave: as when they have ended early. */
    endTokens: () => tokens.clear(),
    /** Tells those who subscribed that an event has changed. */
    async notify(eventId: string, changeType: 'updated' | 'deleted') {
      for (const { id, notificationUrl, clientState } of subscriptions.values())
        await fetch(notificationUrl!, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            value: [
              {
                subscriptionId: id,
                clientState,
                changeType,
                resource: `users/x/events/${eventId}`,
                resourceData: { id: eventId },
              },
            ],
          }),
        })
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  })
}
