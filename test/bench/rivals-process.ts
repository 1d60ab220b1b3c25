import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { book } from '../../src/bookings/book.js'
import { now, openRooms } from './home.js'

export interface RivalsTask {
  url: string
  meetingTypeId: string
  attendee: { id: string; displayName: string; email: string | null }
  start: string
  rivals: number
}

export interface RivalsReport {
  booked: number
  refused: number
}

/** One app process among those that a race runs through: told what to want, says it is ready, goes when told. */
const [task] = (await once(process, 'message')) as [RivalsTask]
const { id, displayName: name, email } = task.attendee
const { rooms, organization, close } = await openRooms(task.url)
const connected = Array.from({ length: 10 }, () => rooms.db.$queryRaw`SELECT 1 FROM pg_sleep(0.1)`)
await Promise.all(connected)
process.send!('ready')
await once(process, 'message')
const outcomes = await Promise.all(
  Array.from({ length: task.rivals }, () =>
    book(
      rooms,
      {
        organizationId: organization.id,
        meetingTypeId: task.meetingTypeId,
        start: new Date(task.start),
        attendee: { id, name, email, timeZone: 'UTC', locale: 'en' },
        notes: '',
        key: randomUUID(),
      },
      now,
    ),
  ),
)
const refused = outcomes.filter(
  (outcome) => !outcome.ok && outcome.reason === 'not-free' && outcome.alternatives.length > 0,
)
process.send!({ booked: outcomes.filter(({ ok }) => ok).length, refused: refused.length } satisfies RivalsReport)
await close()
process.disconnect()
