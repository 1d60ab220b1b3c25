import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type BookRequest, book } from '../../src/bookings/book.js'
import type { MeetingType, Person } from '../../src/storage/generated/client.js'
import { type Home, knownIds, meet, meetOrganizer, now, officeStarts, openHome } from './home.js'
import { record, renewed, replay, type Statement } from './recording.js'
import { printHeader, printRow, timed } from './report.js'

/** As many as the app's own pool has connections. */
const AT_ONCE = 10
const ROUNDS = 3

const scenarios = [
  { name: 'spread over 50 organizers', organizers: 50, each: 20 },
  { name: 'all with one organizer', organizers: 1, each: 500 },
]

/** Bookings a second by the verb, and by a bare client that sends the same statements over as many connections. */
export async function run(): Promise<void> {
  const home = await openHome()
  try {
    const header = ['bookings', 'statements each', 'by book() a second', 'bare pg a second', 'book() / bare pg']
    printHeader(`Bookings a second, ${AT_ONCE} at a time`, header)
    const eve = await meet(home, 'Eve Nova')
    for (const scenario of scenarios)
      for (let round = 1; round <= ROUNDS; round++) await measure(home, eve, scenario, round)
  } finally {
    await home.close()
  }
}

async function measure(home: Home, eve: Person, { name, organizers, each }: (typeof scenarios)[number], round: number) {
  const starts = officeStarts(2 * each + 1)
  const ours: BookRequest[] = []
  const theirs: Statement[][] = []
  let length = 0
  for (let n = 0; n < organizers; n++) {
    const { meetingType } = await meetOrganizer(home, `Organizer ${name} ${round} ${n}`)
    const first = requestFor(meetingType, eve, starts[0]!)
    const statements = await record(() => mustBook(home, first))
    length = statements.length
    const known = await knownIds(home)
    const shiftOf = (start: Date) => start.getTime() - starts[0]!.getTime()
    for (const start of starts.slice(1, each + 1)) ours.push(requestFor(meetingType, eve, start))
    for (const start of starts.slice(each + 1)) theirs.push(renewed(statements, known, shiftOf(start)))
  }
  const pool = new pg.Pool({ connectionString: home.url, max: AT_ONCE })
  const bare = await perSecond(interleaved(theirs, each), async (statements) => {
    const client = await pool.connect()
    await replay(client, statements)
    client.release()
  })
  await pool.end()
  const verb = await perSecond(interleaved(ours, each), (request) => mustBook(home, request))
  printRow([
    `${organizers * each} ${name}, round ${round}`,
    length,
    Math.round(verb),
    Math.round(bare),
    (verb / bare).toFixed(2),
  ])
}

const requestFor = (meetingType: MeetingType, { id, displayName, email }: Person, start: Date): BookRequest => ({
  organizationId: meetingType.organizationId,
  meetingTypeId: meetingType.id,
  start,
  attendee: { id, name: displayName, email, timeZone: 'UTC', locale: 'en' },
  notes: '',
  key: randomUUID(),
})

async function mustBook({ rooms }: Home, request: BookRequest): Promise<void> {
  const outcome = await book(rooms, request, now)
  if (!outcome.ok) throw new Error(`not booked: ${JSON.stringify(outcome)}`)
}

/** From organizer after organizer to one of each in turn. */
function interleaved<Item>(items: Item[], each: number): Item[] {
  const groups = items.length / each
  return Array.from({ length: items.length }, (_, i) => items[(i % groups) * each + Math.floor(i / groups)]!)
}

async function perSecond<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<number> {
  const left = items.values()
  const worker = async () => {
    for (const item of left) await work(item)
  }
  const ms = await timed(() => Promise.all(Array.from({ length: AT_ONCE }, worker)))
  return (items.length / ms) * 1000
}
