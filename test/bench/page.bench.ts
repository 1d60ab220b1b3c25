import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createWebChannel } from '../../src/channels/web/web-channel.js'
import { createConversation } from '../../src/conversation/receive.js'
import { fillCalendar, type Home, log, meet, meetOrganizer, now, openHome } from './home.js'
import { inMilliseconds, median, percentile, printHeader, printRow, timed } from './report.js'

const BOOKINGS = 1_000
const REQUESTS = 400

/**
 * A booking page over HTTP, for an organizer with 1,000 bookings, one request after another; the floor is a file of the same server. And
 * whether a page that may not be seen takes as long as one that never was: asked in turn, so that whatever else the machine does is in both.
 */
export async function run(): Promise<void> {
  const home = await openHome()
  try {
    const { organizer, meetingType } = await meetOrganizer(home, 'Adam Ant')
    await fillCalendar(home, { organizer, meetingType, eve: await meet(home, 'Eve Nova') }, BOOKINGS)
    await home.rooms.db.meetingType.create({
      data: {
        ...meetingType,
        id: undefined,
        limits: [],
        questions: [],
        reminders: [],
        slug: 'secret',
        title: 'Secret',
        visibility: 'private',
        creationKey: 'secret',
      },
    })
    const site = await openSite(home)
    await measurePages(site.url)
    await compareNothings(site.url)
    site.close()
  } finally {
    await home.close()
  }
}

async function openSite({ rooms, organization }: Home) {
  const app = express()
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const receive = createConversation({ rooms, organization, publicUrl: url, log, now: () => now })
  const messages = { append: async () => '', after: async () => [], onAppend: () => () => {} }
  createWebChannel({ app, receive, log, publicUrl: url, messages })
  return { url, close: () => server.close() }
}

const get = async (url: string) => {
  const response = await fetch(url, { headers: { cookie: 'zone=Europe/Amsterdam' } })
  await response.arrayBuffer()
  return response.status
}

async function measurePages(url: string): Promise<void> {
  printHeader(`Pages, ${BOOKINGS} bookings`, ['page', 'status', 'median', '99th percentile', 'median / floor'])
  let floor = 0
  for (const path of ['/favicon.svg', '/adam-ant', '/adam-ant/office-hours']) {
    const status = await get(url + path)
    const times = []
    for (let n = 0; n < REQUESTS; n++) times.push(await timed(() => get(url + path)))
    floor ||= median(times)
    const cells = [median(times), percentile(times, 0.99)].map(inMilliseconds)
    printRow([path, status, ...cells, (median(times) / floor).toFixed(1)])
  }
}

async function compareNothings(url: string): Promise<void> {
  const pairs: [string, string][] = [
    ['/adam-ant/secret', '/adam-ant/never-was'],
    ['/link/0123456789abcdef0123456789abcdef', '/link/fedcba9876543210fedcba9876543210'],
  ]
  printHeader('What may not be seen, and what never was', ['page', 'never was', 'medians', 'ratio'])
  for (const [hidden, never] of pairs) {
    const times: [number[], number[]] = [[], []]
    for (let n = 0; n < REQUESTS; n++) {
      times[0].push(await timed(() => get(url + hidden)))
      times[1].push(await timed(() => get(url + never)))
    }
    const [one, other] = times.map(median) as [number, number]
    printRow([hidden, never, `${inMilliseconds(one)}, ${inMilliseconds(other)}`, (one / other).toFixed(2)])
  }
}
