import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { fillCard } from '../../src/cards/fill.js'
import type { Inbound, Receive } from '../../src/channels/channel.js'
import { createConversation } from '../../src/conversation/receive.js'
import { callerNamed, fillCalendar, type Home, knownIds, log, meet, meetOrganizer, now, openHome } from './home.js'
import { record, renewed, replay } from './recording.js'
import { inMilliseconds, median, percentile, printHeader, printRow, timed } from './report.js'

const BOOKINGS = 1_000
const PEOPLE = 200
const TURNS = 400

const texts: [speaker: string, text: string][] = [
  ['Eve Nova', 'help'],
  ['Eve Nova', 'my bookings'],
  ['Adam Ant', 'my bookings'],
  ['Eve Nova', 'book time with Adam'],
  ['Eve Nova', 'book time with Adam next Tuesday afternoon'],
  ['Eve Nova', 'book a 30 minute meeting with Adam on 14 July 2027 at 14:00'],
]

/**
 * A turn from text to Adaptive Card, for an organizer with 1,000 bookings in an organization of 200, one turn after another. The floor
 * is the same turn's statements, sent by a bare client to the same server.
 */
export async function run(): Promise<void> {
  const home = await openHome()
  try {
    const { organizer, meetingType } = await meetOrganizer(home, 'Adam Ant')
    const eve = await meet(home, 'Eve Nova')
    for (let n = 0; n < PEOPLE - 2; n++) await meet(home, `Person Number${n}`)
    await fillCalendar(home, { organizer, meetingType, eve }, BOOKINGS)
    const desk = {
      rooms: home.rooms,
      organization: home.organization,
      publicUrl: 'http://localhost',
      log,
      now: () => now,
    }
    const receive = createConversation(desk)
    const header = ['speaker', 'text', 'statements', 'median', '99th percentile', 'floor', 'median / floor']
    printHeader(`A turn from text to card, ${BOOKINGS} bookings`, header)
    for (const [speaker, text] of texts) await measureTurn(home, receive, speaker, text)
  } finally {
    await home.close()
  }
}

async function measureTurn(home: Home, receive: Receive, speaker: string, text: string): Promise<void> {
  const turn = async () => {
    const reply = await receive(saying(speaker, text))
    return reply?.kind === 'card' ? JSON.stringify(fillCard(reply.card, reply)) : reply?.text
  }
  for (let n = 0; n < 50; n++) await turn()
  const statements = await record(turn)
  const known = await knownIds(home)
  const client = new pg.Client(home.url)
  await client.connect()
  const times: number[] = []
  const floors: number[] = []
  for (let n = 0; n < TURNS; n++) {
    times.push(await timed(turn))
    const again = renewed(statements, known)
    floors.push(await timed(() => replay(client, again)))
  }
  await client.end()
  const floor = median(floors)
  printRow([
    speaker,
    text,
    statements.length,
    inMilliseconds(median(times)),
    inMilliseconds(percentile(times, 0.99)),
    inMilliseconds(floor),
    (median(times) / floor).toFixed(1),
  ])
}

const saying = (speaker: string, text: string): Inbound => ({
  caller: callerNamed(speaker),
  said: { kind: 'text', text, mentions: [] },
  deliveryId: randomUUID(),
  setting: 'personal',
})
