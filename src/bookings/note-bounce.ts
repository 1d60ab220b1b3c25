import type { Database } from '../storage/client.js'
import type { Booking } from '../storage/generated/client.js'
import type { JobQueue } from '../storage/jobs.js'
import { noteRefusal } from './mail-refusals.js'

/** Notes that mail to an address does not arrive; of an attendee's, the organizer hears once for each booking. */
export async function noteBounce(
  { db, jobs }: { db: Database; jobs: JobQueue },
  { organizationId, id: bookingId, attendeeEmail }: Booking,
  address: string,
  now: Date,
): Promise<void> {
  const email = address.toLowerCase()
  await noteRefusal(db, { organizationId, email, reason: 'bounced' }, now)
  if (attendeeEmail?.toLowerCase() !== email) return
  await db.$transaction((tx) =>
    jobs.enqueue(tx, [
      {
        organizationId,
        bookingId,
        kind: 'mail-bounced',
        key: `mail-bounced:${bookingId}:${email}`,
        payload: { email },
      },
    ]),
  )
  jobs.wake()
}
