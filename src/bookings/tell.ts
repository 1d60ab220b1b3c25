import type { CardData } from '../cards/catalogue.js'
import { madeBy, type Place } from '../cards/places.js'
import type { Channel } from '../channels/channel.js'
import type { Letter, LetterEvent, Mailbox, Mailer } from '../mail/mailer.js'
import type { Database } from '../storage/client.js'
import type { JobHandler, JobOutcome, JobQueue } from '../storage/jobs.js'
import { type BookingWithOrganizer, isActive } from './find-booking.js'
import type { Change, NewsPayload, Side } from './follow-ups.js'
import { createManageLink } from './manage-link.js'
import { noteBounce } from './note-bounce.js'
import { notesOf } from './questions.js'
import { summarize } from './summary.js'
import { writeToPerson } from './write-to-person.js'

export interface Messengers {
  db: Database
  jobs: JobQueue
  mailer: Mailer
  channels: Channel[]
  publicUrl: string
  now: () => Date
}

/** The handlers of the jobs that tell both sides of a change. */
export function tellers(messengers: Messengers): Record<'mail' | 'chat', JobHandler> {
  return {
    mail: (job) => tellOf(messengers, job, mail),
    chat: (job) => tellOf(messengers, job, chat),
  }
}

/** How long the news of an online meeting waits for its address (milliseconds): then it goes without. */
const PATIENCE = 10 * 60_000

async function tellOf(
  messengers: Messengers,
  { organizationId, bookingId: id, payload, createdAt }: Parameters<JobHandler>[0],
  tell: (messengers: Messengers, booking: BookingWithOrganizer, news: NewsPayload) => Promise<JobOutcome>,
): Promise<JobOutcome> {
  const booking =
    id &&
    (await messengers.db.booking.findUnique({
      where: { organizationId_id: { organizationId, id } },
      include: { organizer: true, entry: true },
    }))
  if (!booking) return { ok: false, tryAgain: false, message: 'the booking is gone' }
  const isOnline = madeBy[booking.place as Place] !== undefined && isActive(booking)
  const isComing = isOnline && booking.entry?.state === 'waiting' && !booking.entry.joinUrl
  if (isComing && messengers.now().getTime() - createdAt.getTime() < PATIENCE)
    return { ok: false, tryAgain: true, message: 'the address to join at is still being made' }
  return tell(messengers, booking, payload as NewsPayload)
}

async function mail(messengers: Messengers, booking: BookingWithOrganizer, news: NewsPayload): Promise<JobOutcome> {
  const to = mailboxOf(booking, news.side)
  if (!to) return { ok: true } // nobody has an address to write to: the chat has told them
  return sendLetter(messengers, booking, await letterOf(messengers, booking, news, to))
}

/** Sends a mail about a booking. That there is no such mailbox is noted, and the organizer hears of an attendee's. */
export async function sendLetter(
  { db, jobs, mailer, now }: Messengers,
  booking: BookingWithOrganizer,
  letter: Letter,
): Promise<JobOutcome> {
  const sent = await mailer.send(letter)
  if (sent.ok) return sent
  if (sent.isRecipient) await noteBounce({ db, jobs }, booking, letter.to.address, now())
  return { ok: false, tryAgain: sent.code === 'unreachable', message: sent.message }
}

/** A mail about a booking to one of its sides. */
export async function letterOf(
  { db, publicUrl }: Messengers,
  booking: BookingWithOrganizer,
  { side, change }: { side: Side; change: Omit<Change, 'event'> & { event: LetterEvent } },
  to: Mailbox,
): Promise<Letter> {
  const reader = readerOf(booking, side)
  const { entry } = booking
  // The organizer's calendar has an entry of its own, or will: an invitation would make a second.
  const isInCalendar = side === 'organizer' && !!entry?.calendarId && entry.state !== 'failed'
  const mayManage = side === 'attendee' && isActive(booking)
  return {
    event: change.event,
    role: side,
    to,
    locale: reader.locale,
    timeZone: reader.timeZone,
    messageKey: `${booking.id}.${change.sequence}.${side}`,
    booking: {
      uid: `${booking.id}@timewith`,
      sequence: change.sequence,
      title: booking.title,
      start: change.startsAt,
      end: change.endsAt,
      location: booking.location,
      place: booking.place as Place,
      ...(entry?.joinUrl && { joinUrl: entry.joinUrl }),
      ...(booking.attendeePhone && { phone: booking.attendeePhone }),
      notes: notesOf(booking),
      organizer: mailboxOf(booking, 'organizer') ?? { name: booking.organizer.displayName, address: '' },
      attendee: mailboxOf(booking, 'attendee') ?? { name: booking.attendeeName, address: '' },
      changedAt: change.changedAt,
      previousStart: change.previousStart,
      cancelReason: change.cancelReason,
      cancelledBy: change.event === 'cancelled' ? change.by : undefined,
    },
    isInCalendar,
    ...(mayManage && { manageUrl: `${publicUrl}/manage/${await createManageLink(db, booking)}` }),
  }
}

export function mailboxOf(booking: BookingWithOrganizer, side: Side): Mailbox | undefined {
  const [name, address] =
    side === 'organizer'
      ? [booking.organizer.displayName, booking.organizer.email]
      : [booking.attendeeName, booking.attendeeEmail]
  return address ? { name, address } : undefined
}

const readerOf = (booking: BookingWithOrganizer, side: Side) =>
  side === 'organizer'
    ? { id: booking.organizerId, locale: booking.organizer.locale, timeZone: booking.organizer.timeZone }
    : { id: booking.attendeeId, locale: booking.attendeeLocale, timeZone: booking.attendeeTimeZone }

const chat = (
  messengers: Messengers,
  booking: BookingWithOrganizer,
  { side, change: { startsAt: start, event, by, previousStart } }: NewsPayload,
): Promise<JobOutcome> => tellInChat(messengers, booking, side, { start, event, by, previousStart })

/** A booking's card, with what has become of it, in the chat of one of its sides. Someone who has none gets the mail alone. */
export async function tellInChat(
  messengers: Messengers,
  booking: BookingWithOrganizer,
  side: Side,
  news: Partial<CardData['booking']>,
): Promise<JobOutcome> {
  const { organizationId } = booking
  const { id: personId } = readerOf(booking, side)
  if (!personId) return { ok: true }
  return writeToPerson(messengers, { organizationId, personId }, ({ timeZone }) => ({
    name: 'booking',
    data: { ...summarize(booking, side, timeZone, messengers.now()), ...news },
  }))
}
