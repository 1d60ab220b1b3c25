import { randomUUID } from 'node:crypto'
import type { Event } from '@microsoft/microsoft-graph-types'
import { createConsent } from '../../../src/calendars/consent.js'
import type { GetToken } from '../../../src/calendars/get-token.js'
import { createMicrosoftCalendar, MICROSOFT_SCOPES } from '../../../src/calendars/microsoft/microsoft-calendar.js'
import { createAppSignIn } from '../../../src/calendars/microsoft/sign-in.js'
import { type CalendarHarness, type Sample, testCalendar } from '../../contracts/calendar.js'
import { startConsentServer } from '../../support/consent-server.js'
import { openGraphServer } from '../../support/graph-server.js'
import { occurrencesOf } from '../../support/occurrences.js'

const showAs: Record<NonNullable<Sample['showAs']>, Event['showAs']> = {
  free: 'free',
  busy: 'busy',
  tentative: 'tentative',
  'out-of-office': 'oof',
  'working-elsewhere': 'workingElsewhere',
}
const responses = { accepted: 'accepted', declined: 'declined', tentative: 'tentativelyAccepted' } as const

const mailbox = 'adam@contoso.example'

/** By the app itself, which may open every mailbox. */
async function openByApp(): Promise<CalendarHarness> {
  const graph = await openGraphServer({ mailbox, timeZone: 'Europe/Amsterdam' })
  return harnessOf(graph, { mailbox }, createAppSignIn(graph.registration), () => graph.close())
}

/** By the consent of its owner. */
async function openByConsent(): Promise<CalendarHarness> {
  const server = await startConsentServer({ address: mailbox })
  const graph = await openGraphServer({ mailbox, timeZone: 'Europe/Amsterdam', consented: server.accessTokens })
  const consent = createConsent({ ...server.settings, scope: MICROSOFT_SCOPES })
  const begun = await consent.begin('https://time.example/calendars/callback')
  if (!begun.ok) throw new Error(begun.message)
  const granted = await consent.finish(await server.visit(begun.value.url), begun.value)
  if (!granted.ok) throw new Error(granted.message)
  const { credentials } = granted.value
  return harnessOf(
    graph,
    credentials,
    consent.signIn(credentials, async () => {}),
    () => {
      graph.close()
      server.stop()
    },
  )
}

function harnessOf(
  graph: Awaited<ReturnType<typeof openGraphServer>>,
  credentials: unknown,
  getToken: GetToken,
  close: () => void,
): CalendarHarness {
  const owner = { timeZone: graph.timeZone, email: mailbox }
  const { calendarId, events } = graph
  const at = (date: Date) => ({ dateTime: date.toISOString().slice(0, 19), timeZone: 'UTC' })
  return {
    calendar: createMicrosoftCalendar(credentials, owner, { url: `${graph.url}/v1.0`, getToken }),
    calendarId,
    async put(sample) {
      for (const { start, end, isAllDay } of occurrencesOf(sample)) {
        const id = randomUUID()
        const wall = (time: typeof start) => ({
          dateTime: (isAllDay ? time : time.toUTC()).toFormat("yyyy-MM-dd'T'HH:mm:ss"),
        })
        events.set(id, {
          id,
          calendarId,
          subject: sample.title,
          start: { ...wall(start), timeZone: 'UTC' },
          end: { ...wall(end), timeZone: 'UTC' },
          isAllDay,
          isCancelled: sample.isCancelled ?? false,
          sensitivity: sample.isPrivate ? 'private' : 'normal',
          showAs: sample.answer === 'tentative' ? 'tentative' : showAs[sample.showAs ?? 'busy'],
          responseStatus: { response: sample.answer ? responses[sample.answer] : 'organizer' },
        })
      }
    },
    feel(mood) {
      graph.mood = mood
    },
    async moveThere(eventId, from, to) {
      events.set(eventId, { ...events.get(eventId)!, start: at(from), end: at(to) })
    },
    deleteThere: async (eventId) => void events.delete(eventId),
    titles: async () => [...events.values()].map(({ subject }) => subject ?? ''),
    close: async () => close(),
  }
}

testCalendar('Microsoft 365', openByApp)
testCalendar('Microsoft 365 by consent', openByConsent)
