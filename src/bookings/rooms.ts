import type { Licences } from '../access/licences/licences.js'
import type { Database } from '../storage/client.js'
import type { JobQueue } from '../storage/jobs.js'
import type { Calendars } from './busy-times.js'

/** What every verb works with. */
export interface Rooms {
  db: Database
  jobs: JobQueue
  calendars: Calendars
  licences: Licences
}

/** Who acts: a person, a visitor who holds the manage link of one booking, or one whose browser has shown that an address is theirs. */
export type Actor = { personId: string } | { managesBookingId: string } | { knownEmail: string }
