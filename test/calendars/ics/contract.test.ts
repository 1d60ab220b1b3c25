import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGuardedFetch } from '../../../src/calendars/guarded-fetch.js'
import { createIcsCalendar } from '../../../src/calendars/ics/ics-calendar.js'
import { type CalendarHarness, testCalendar } from '../../contracts/calendar.js'
import { openWaywardProxy } from '../../support/wayward-proxy.js'
import { titleOf, writeIcs } from '../../support/write-ics.js'

/** A feed on a server of its own, with every entry in one object, as Outlook publishes a calendar. */
async function openFeed(): Promise<CalendarHarness> {
  const objects: string[] = []
  const inner = (object: string) =>
    object.replace(/^BEGIN:VCALENDAR\r\n|END:VCALENDAR\r\n$/g, '').replace(/^(VERSION|PRODID):.*\r\n/gm, '')
  const server = createServer((_request, response) => {
    const body = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//Test//EN\r\n${objects.map(inner).join('')}END:VCALENDAR\r\n`
    response.writeHead(200, { 'content-type': 'text/calendar' }).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const proxy = await openWaywardProxy(() => `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const owner = { timeZone: 'Europe/Amsterdam', email: 'adam@contoso.example' }
  const guarded = createGuardedFetch({ allowedHosts: ['127.0.0.1'] })
  return {
    calendar: createIcsCalendar({ url: `${proxy.url}/calendar.ics` }, owner, guarded),
    calendarId: 'feed',
    put: async (sample) => void objects.push(writeIcs(sample, `entry-${objects.length}`)),
    feel: proxy.feel,
    moveThere: async () => {},
    deleteThere: async () => {},
    titles: async () => objects.map(titleOf),
    async close() {
      proxy.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

testCalendar('an ICS feed', openFeed, ['writes', 'moves'])
