import { createPublicKey, generateKeyPairSync, randomUUID, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Response } from 'express'
import { DateTime } from 'luxon'
import type { Mood } from './wayward-proxy.js'

interface Moment {
  date?: string
  dateTime?: string
  timeZone?: string
}
export interface StoredEvent {
  id: string
  calendarId: string
  status: 'confirmed' | 'tentative' | 'cancelled'
  summary?: string
  start: Moment
  end: Moment
  transparency?: 'opaque' | 'transparent'
  eventType?: string
  visibility?: string
  attendees?: { email: string; self?: boolean; responseStatus?: string }[]
  extendedProperties?: { private?: Record<string, string> }
  conferenceData?: { createRequest?: { status?: { statusCode: string } }; entryPoints?: object[] }
  hangoutLink?: string
}

/** Google gives at most 2,500 events a page; this server never gives more than that. */
const MOST_ON_A_PAGE = 40

/**
 * Google Calendar's API and token endpoint on 127.0.0.1, as Google documents them
 * (https://developers.google.com/workspace/calendar/api/v3/reference), where `emulate` does less: chosen ids and their conflicts, get,
 * patch, Meet, push channels, limits.
 */
export async function openGoogleServer({ owner, timeZone }: { owner: string; timeZone: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const account = {
    type: 'service_account' as const,
    client_email: 'timewith@project.iam.gserviceaccount.com',
    private_key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    token_uri: '',
  }
  const tokens = new Set<string>()
  const events = new Map<string, StoredEvent>()
  const channels = new Map<string, { address: string; token: string; resourceId: string }>()
  const state = {
    mood: 'well' as Mood,
    /** Its calendars answer 403 to a list of events, as those do of which only free and busy is shared. */
    isFreeBusyOnly: false,
    freeBusyError: undefined as string | undefined,
    /** A 403 in place of the next answer, for this reason. */
    forbids: undefined as string | undefined,
    /** How often a Meet link is still being made when it is asked for. */
    pendingLinks: 0,
    assertions: [] as Record<string, unknown>[],
    requests: [] as string[],
  }
  const calendars = [
    { id: owner, summary: owner, primary: true, accessRole: 'owner' },
    {
      id: 'holidays@group.v.calendar.google.com',
      summary: 'Holidays',
      summaryOverride: 'Feestdagen',
      accessRole: 'reader',
    },
  ]
  const fail = (response: Response, code: number, reason: string) =>
    void response
      .status(code)
      .json({ error: { code, message: `about ${owner}`, errors: [{ reason, domain: 'global' }] } })

  const app = express().use(express.json()).use(express.urlencoded())
  app.post('/token', (request, response) => {
    const [head = '', body = '', signature = ''] = String(request.body.assertion).split('.')
    const isSigned = verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${body}`),
      createPublicKey(publicKey.export({ format: 'pem', type: 'spki' })),
      Buffer.from(signature, 'base64url'),
    )
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString() || '{}')
    state.assertions.push(claims)
    if (state.mood === 'revoked' || !isSigned || claims.aud !== account.token_uri || claims.sub !== owner)
      return void response.status(401).json({ error: 'unauthorized_client' })
    const token = randomUUID()
    tokens.add(token)
    response.json({ access_token: token, token_type: 'Bearer', expires_in: 3_599 })
  })

  const api = express.Router()
  api.use((request, response, next) => {
    state.requests.push(`${request.method} ${request.path}`)
    const { mood, forbids } = state
    if (mood === 'busy once') state.mood = 'well'
    if (mood === 'busy once') return void response.status(429).set('Retry-After', '0').json({})
    if (mood === 'busy for an hour') return void response.status(429).set('Retry-After', '3600').json({})
    if (mood === 'broken') return void response.status(503).json({})
    state.forbids = undefined
    if (forbids) return fail(response, 403, forbids)
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    if (mood === 'revoked' || !tokens.has(token)) return fail(response, 401, 'authError')
    next()
  })
  api.param('calendar', (_request, response, next, id: string) =>
    calendars.some((calendar) => calendar.id === id) ? next() : fail(response, 404, 'notFound'),
  )

  const at = ({ date, dateTime }: Moment) => DateTime.fromISO(dateTime ?? date!, { zone: timeZone }).toMillis()
  const inside = (calendarId: unknown, from: unknown, to: unknown) =>
    [...events.values()].filter(
      (event) =>
        event.calendarId === calendarId &&
        event.status !== 'cancelled' &&
        at(event.start) < Date.parse(String(to)) &&
        at(event.end) > Date.parse(String(from)),
    )
  const shown = ({ calendarId: _, ...event }: StoredEvent) => event

  api.get('/users/me/calendarList', (_request, response) => void response.json({ items: calendars }))
  api.get('/calendars/:calendar/events', (request, response) => {
    if (state.isFreeBusyOnly) return fail(response, 403, 'forbidden')
    const { timeMin, timeMax, pageToken, maxResults = 250, singleEvents } = request.query
    // https://developers.google.com/workspace/calendar/api/v3/reference/events/list: otherwise a repetition is one event with a rule.
    if (singleEvents !== 'true') return fail(response, 400, 'badRequest')
    const found = inside(request.params.calendar, timeMin, timeMax)
    const [skip, top] = [Number(pageToken ?? 0), Math.min(Number(maxResults), MOST_ON_A_PAGE)]
    response.json({
      items: found.slice(skip, skip + top).map(shown),
      ...(skip + top < found.length && { nextPageToken: String(skip + top) }),
    })
  })
  api.post('/freeBusy', (request, response) => {
    const { timeMin, timeMax, items } = request.body
    const answers = items.map(({ id }: { id: string }) => [
      id,
      state.freeBusyError
        ? { errors: [{ domain: 'global', reason: state.freeBusyError }], busy: [] }
        : {
            busy: inside(id, timeMin, timeMax)
              .filter(({ transparency }) => transparency !== 'transparent')
              .map(({ start, end }) => ({
                start: new Date(at(start)).toISOString(),
                end: new Date(at(end)).toISOString(),
              })),
          },
    ])
    response.json({ calendars: Object.fromEntries(answers) })
  })
  api.post('/calendars/:calendar/events', (request, response) => {
    const id: string = request.body.id ?? randomUUID().replaceAll('-', '')
    if (!/^[a-v0-9]{5,1024}$/.test(id)) return fail(response, 400, 'invalid')
    // "An ID must be unique per calendar", whether the event was deleted or not.
    if (events.has(id)) return fail(response, 409, 'duplicate')
    const wantsLink = request.body.conferenceData?.createRequest && request.query.conferenceDataVersion === '1'
    const event: StoredEvent = { status: 'confirmed', ...request.body, id, calendarId: request.params.calendar }
    delete event.conferenceData
    if (wantsLink)
      event.conferenceData = {
        createRequest: { status: { statusCode: state.pendingLinks > 0 ? 'pending' : 'success' } },
      }
    if (wantsLink && state.pendingLinks === 0) event.hangoutLink = `https://meet.google.com/${id.slice(1, 11)}`
    events.set(id, event)
    response.json(shown(event))
  })
  api.get('/calendars/:calendar/events/:event', (request, response) => {
    const event = events.get(request.params.event)
    if (!event) return fail(response, 404, 'notFound')
    if (event.conferenceData?.createRequest && !event.hangoutLink && --state.pendingLinks <= 0) {
      event.hangoutLink = `https://meet.google.com/${event.id.slice(1, 11)}`
      event.conferenceData = { createRequest: { status: { statusCode: 'success' } } }
    }
    response.json(shown(event))
  })
  api.patch('/calendars/:calendar/events/:event', (request, response) => {
    const event = events.get(request.params.event)
    if (!event) return fail(response, 404, 'notFound')
    const changed = { ...event, ...request.body, status: 'confirmed' as const }
    events.set(event.id, changed)
    response.json(shown(changed))
  })
  api.delete('/calendars/:calendar/events/:event', (request, response) => {
    const event = events.get(request.params.event)
    if (!event) return fail(response, 404, 'notFound')
    if (event.status === 'cancelled') return fail(response, 410, 'deleted')
    events.set(event.id, { ...event, status: 'cancelled' })
    response.status(204).end()
  })
  api.post('/calendars/:calendar/events/watch', (request, response) => {
    const { id, address, token } = request.body
    if (channels.has(id)) return fail(response, 400, 'channelIdNotUnique')
    const resourceId = randomUUID()
    channels.set(id, { address, token, resourceId })
    response.json({ kind: 'api#channel', id, resourceId, expiration: String(Date.now() + 7 * 86_400_000) })
  })
  api.post('/channels/stop', (request, response) => {
    const { id, resourceId } = request.body
    if (channels.get(id)?.resourceId !== resourceId) return fail(response, 404, 'notFound')
    channels.delete(id)
    response.status(204).end()
  })
  app.use('/calendar/v3', api)

  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  account.token_uri = `${url}/token`
  return Object.assign(state, {
    url: `${url}/calendar/v3`,
    calendarId: owner,
    account,
    events,
    channels,
    tokens,
    /** Tells those who watch that something has changed: https://developers.google.com/workspace/calendar/api/guides/push */
    async notify() {
      for (const [id, { address, token }] of channels)
        await fetch(address, {
          method: 'POST',
          headers: { 'x-goog-channel-id': id, 'x-goog-channel-token': token, 'x-goog-resource-state': 'exists' },
        })
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  })
}
