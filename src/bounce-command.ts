import { pino } from 'pino'
import { findBooking } from './bookings/find-booking.js'
import { noteBounce } from './bookings/note-bounce.js'
import { openHome } from './home.js'
import { readBounce } from './mail/read-bounce.js'
import { openJobs } from './storage/jobs.js'

/**
 * Takes a mail that came back. Only a mail of ours counts, to one of the two sides of its booking: whoever makes one up marks nobody's
 * address.
 */
export async function takeBounce(
  settings: Parameters<typeof openHome>[0],
  message: string,
): Promise<{ ok: boolean; lines: string[] }> {
  const bounce = await readBounce(message)
  if (!bounce) return { ok: true, lines: ['No mail of ours that failed for good: nothing to note.'] }
  const { db, url, organization, close } = await openHome(settings)
  const jobs = await openJobs(url, db, pino({ level: 'silent' }))
  try {
    const { recipient, bookingId } = bounce
    const found = await findBooking(db, organization.id, bookingId, { managesBookingId: bookingId })
    const sides = [found?.booking.attendeeEmail, found?.booking.organizer.email].map((email) => email?.toLowerCase())
    if (!found || !sides.includes(recipient))
      return { ok: true, lines: ['No mail of ours that failed for good: nothing to note.'] }
    await noteBounce({ db, jobs }, found.booking, recipient, new Date())
    return { ok: true, lines: [`${recipient} gets no reminders from now on.`] }
  } finally {
    await jobs.stop()
    await close()
  }
}
