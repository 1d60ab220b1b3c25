import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { createCalendarObject, deleteObject, fetchCalendarObjects, makeCalendar, updateObject } from 'tsdav'
import { afterAll, beforeAll, describe } from 'vitest'
import { createCaldavCalendar } from '../../../src/calendars/caldav/caldav-calendar.js'
import { createGuardedFetch } from '../../../src/calendars/guarded-fetch.js'
import { type CalendarHarness, testCalendar } from '../../contracts/calendar.js'
import { hasRadicale, startRadicale } from '../../support/radicale.js'
import { openWaywardProxy } from '../../support/wayward-proxy.js'
import { titleOf, writeIcs } from '../../support/write-ics.js'

const headers = { authorization: `Basic ${Buffer.from('adam:secret').toString('base64')}` }
let radicale: Awaited<ReturnType<typeof startRadicale>>

/** A calendar of its own for each test, on one Radicale. */
async function openRadicale(): Promise<CalendarHarness> {
  const proxy = await openWaywardProxy(() => radicale.url)
  const path = `/adam/${randomUUID()}/`
  const direct = { url: `${radicale.url}${path}` }
  await makeCalendar({ ...direct, props: { 'd:displayname': 'Work' }, headers })
  const credentials = { url: proxy.url, username: 'adam', password: 'secret' }
  const owner = { timeZone: 'Europe/Amsterdam', email: 'adam@contoso.example' }
  const object = (eventId: string) => `${radicale.url}${new URL(eventId).pathname}`
  return {
    calendar: createCaldavCalendar(credentials, owner, createGuardedFetch({ allowedHosts: ['127.0.0.1'] })),
    calendarId: `${proxy.url}${path}`,
    async put(sample) {
      const uid = randomUUID()
      await createCalendarObject({
        calendar: direct,
        filename: `${uid}.ics`,
        iCalString: writeIcs(sample, uid),
        headers,
      })
    },
    feel: proxy.feel,
    async moveThere(eventId, from, to) {
      const data = await (await fetch(object(eventId), { headers })).text()
      const calendar = new ICAL.Component(ICAL.parse(data) as never)
      const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
      event.startDate = ICAL.Time.fromJSDate(from, true)
      event.endDate = ICAL.Time.fromJSDate(to, true)
      await updateObject({ url: object(eventId), data: calendar.toString(), headers })
    },
    async deleteThere(eventId) {
      await deleteObject({ url: object(eventId), headers })
    },
    async titles() {
      const objects = await fetchCalendarObjects({ calendar: direct, headers })
      return objects.map(({ data }) => titleOf(data))
    },
    async close() {
      proxy.close()
    },
  }
}

// Whoever has no Radicale does without these; where everything must hold, they must run.
describe.skipIf(!hasRadicale && !process.env.CI)('with Radicale', () => {
  beforeAll(async () => {
    radicale = await startRadicale(['adam'])
  })
  afterAll(() => radicale.stop())

  // CalDAV answers everything at once.
  testCalendar('CalDAV', openRadicale, ['paging'])
})
