import { randomUUID } from 'node:crypto'
import type { Event } from '@microsoft/microsoft-graph-types'
import { createMicrosoftCalendar } from '../../../src/calendars/microsoft/microsoft-calendar.js'
import { createAppSignIn } from '../../../src/calendars/microsoft/sign-in.js'
import { type CalendarHarness, type Sample, testCalendar } from '../../contracts/calendar.js'
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

async function openMailbox(): Promise<CalendarHarness> {
  const graph = await openGraphServer({ mailbox: 'adam@contoso.example', timeZone: 'Europe/Amsterdam' })
  const owner = { timeZone: graph.timeZone, email: 'adam@contoso.example' }
  const getToken = createAppSignIn(graph.registration)
  const { calendarId, events } = graph
  const at = (date: Date) => ({ dateTime: date.toISOString().slice(0, 19), timeZone: 'UTC' })
  return {
    calendar: createMicrosoftCalendar({ mailbox: 'adam@contoso.example' }, owner, {
      url: `${graph.url}/v1.0`,
      getToken,
    }),
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
    close: async () => graph.close(),
  }
}

testCalendar('Microsoft 365', openMailbox)
