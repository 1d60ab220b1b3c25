import { retryEntry } from '../../bookings/retry-entry.js'
import { type Answer, notify, type PersonTurn } from '../turn.js'
import { showBooking } from './cancel.js'

/** Tries again to write a booking into the speaker's calendar; otherwise the booking, when there is nothing to try again. */
export async function writeEntryAgain(turn: PersonTurn, bookingId: string): Promise<Answer> {
  const { rooms, organization } = turn.desk
  const isRetried = await retryEntry(rooms, { organizationId: organization.id, id: bookingId }, turn.speaker.person.id)
  return isRetried
    ? notify({ reason: 'entry-retried' }, [{ verb: 'booking.show', bookingId }])
    : showBooking(turn, bookingId)
}
