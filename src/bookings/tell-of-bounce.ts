import type { Channel } from '../channels/channel.js'
import { shownName } from '../people/shown-name.js'
import type { Database } from '../storage/client.js'
import type { JobHandler } from '../storage/jobs.js'
import { writeToPerson } from './write-to-person.js'

/** The handler of the jobs that tell an organizer that mail to an attendee does not arrive. */
export function bounceTeller(messengers: { db: Database; channels: Channel[] }): Record<'mail-bounced', JobHandler> {
  return {
    async 'mail-bounced'({ organizationId, bookingId, payload }) {
      const where = { organizationId_id: { organizationId, id: bookingId! } }
      const { title, attendeeName, organizerId: personId } = await messengers.db.booking.findUniqueOrThrow({ where })
      const { email } = payload as { email: string }
      return writeToPerson(messengers, { organizationId, personId }, ({ locale }) => ({
        name: 'notice',
        data: {
          notice: { reason: 'mail-bounced', title, with: shownName(attendeeName, locale), email },
          next: [{ verb: 'booking.show', bookingId: bookingId! }],
        },
      }))
    },
  }
}
