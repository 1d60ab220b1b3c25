import type { Letter } from '../mail/mailer.js'
import type { JobHandler, JobOutcome } from '../storage/jobs.js'
import { type BookingWithOrganizer, isActive } from './find-booking.js'
import { mayRemind } from './mail-refusals.js'
import type { ReminderPayload } from './reminders.js'
import { letterOf, type Messengers, mailboxOf, sendLetter, tellInChat } from './tell.js'

/** How late a word after a meeting may come (milliseconds): after a day nobody knows what it is about. */
const LATEST_AFTER = 24 * 60 * 60_000

/**
 * The handler of the jobs that remind. A reminder that has come too late is dropped: before a meeting once it has begun, after it a day
 * after its time; so is that of a booking that was moved or cancelled since.
 */
export function reminder(messengers: Messengers): Record<'reminder', JobHandler> {
  return {
    async reminder({ organizationId, bookingId: id, payload }) {
      const booking =
        id &&
        (await messengers.db.booking.findUnique({
          where: { organizationId_id: { organizationId, id } },
          include: { organizer: true, entry: true, meetingType: true },
        }))
      const news = payload as ReminderPayload
      if (!booking || !isActive(booking) || !isAt(booking, news)) return { ok: true }
      if (isTooLate(booking, news, messengers.now())) return { ok: true }
      if (news.medium === 'mail') return mail(messengers, booking, news)
      return tellInChat(messengers, booking, news.side, { event: eventOf(news) })
    },
  }
}

const eventOf = ({ when }: ReminderPayload): 'reminder' | 'follow-up' => (when === 'before' ? 'reminder' : 'follow-up')

const isAt = (booking: BookingWithOrganizer, { startsAt, endsAt }: ReminderPayload): boolean =>
  booking.startsAt.toISOString() === startsAt && booking.endsAt.toISOString() === endsAt

function isTooLate({ startsAt, endsAt }: BookingWithOrganizer, { when, minutes }: ReminderPayload, now: Date): boolean {
  if (when === 'before') return startsAt <= now
  return now.getTime() > endsAt.getTime() + minutes * 60_000 + LATEST_AFTER
}

type Meeting = BookingWithOrganizer & { meetingType: { slug: string; visibility: string; deletedAt: Date | null } }

async function mail(messengers: Messengers, booking: Meeting, news: ReminderPayload): Promise<JobOutcome> {
  const { side, minutes, startsAt, endsAt } = news
  const to = mailboxOf(booking, side)
  if (!to || !(await mayRemind(messengers.db, booking.organizationId, to.address))) return { ok: true }
  const event = eventOf(news)
  const change = {
    event,
    sequence: booking.sequence,
    startsAt,
    endsAt,
    changedAt: booking.updatedAt.toISOString(),
    by: '',
  }
  const { manageUrl, ...letter } = await letterOf(messengers, booking, { side, change }, to)
  const { slug, visibility, deletedAt } = booking.meetingType
  const page = `${messengers.publicUrl}/${booking.organizer.slug}/${slug}`
  const isOnPage = side === 'attendee' && booking.organizer.slug && visibility === 'public' && !deletedAt
  const written: Letter = {
    ...letter,
    messageKey: `${booking.id}.${side}.${event}.${minutes}.${startsAt}`,
    ...(event === 'reminder' && manageUrl && { manageUrl }),
    ...(event === 'follow-up' && isOnPage && { manageUrl: page }),
    // Whoever holds the link to the booking is the one whom it reminds.
    ...(manageUrl && { unsubscribeUrl: `${manageUrl}/reminders` }),
  }
  return sendLetter(messengers, booking, written)
}
