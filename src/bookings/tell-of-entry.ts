import type { CalendarFailure } from '../calendars/calendar.js'
import type { Channel } from '../channels/channel.js'
import type { Database } from '../storage/client.js'
import type { JobHandler } from '../storage/jobs.js'
import { writeToPerson } from './write-to-person.js'

/** The handler of the jobs that tell an organizer why a booking is not in their calendar, with a button to try again. */
export function entryTeller(messengers: { db: Database; channels: Channel[] }): Record<'entry-failed', JobHandler> {
  return {
    async 'entry-failed'({ organizationId, bookingId, payload }) {
      const where = { organizationId_id: { organizationId, id: bookingId! } }
      const { title, attendeeName, organizerId } = await messengers.db.booking.findUniqueOrThrow({ where })
      const { code } = payload as { code: CalendarFailure['code'] }
      const why = whyFailed(code)
      return writeToPerson(messengers, { organizationId, personId: organizerId }, () => ({
        name: 'notice',
        data: {
          notice: { reason: 'entry-failed', title, with: attendeeName, why },
          next: [
            { verb: 'booking.write-entry', bookingId: bookingId! },
            { verb: 'booking.show', bookingId: bookingId! },
          ],
        },
      }))
    },
  }
}

/** As far as its owner can do something about it. */
function whyFailed(code: CalendarFailure['code']) {
  switch (code) {
    case 'revoked':
    case 'gone':
    case 'refused':
      return code
    case 'forbidden':
      return 'refused'
    case 'unreachable':
    case 'throttled':
      return 'unreachable'
  }
}
