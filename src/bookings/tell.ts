import type { BookingSummary } from '../cards/catalogue.js'
import type { Address, Channel, Reply } from '../channels/channel.js'
import type { Letter, Mailbox, Mailer } from '../mail/mailer.js'
import type { Database } from '../storage/client.js'
import type { JobHandler, JobOutcome } from '../storage/jobs.js'
import { type BookingWithOrganizer, isActive } from './find-booking.js'
import type { NewsPayload, Side } from './follow-ups.js'
import { createManageLink } from './manage-link.js'
import { summarize } from './summary.js'

export interface Messengers {
  db: Database
  mailer: Mailer
  channels: Channel[]
  publicUrl: string
  now: () => Date
}

/** The handlers of the jobs that tell both sides of a change. */
export function tellers(messengers: Messengers): Record<'mail' | 'chat', JobHandler> {
  return {
    mail: ({ organizationId, bookingId, payload }) =>
      withBooking(messengers.db, organizationId, bookingId, (booking) =>
        mail(messengers, booking, payload as NewsPayload),
      ),
    chat: ({ organizationId, bookingId, payload }) =>
      withBooking(messengers.db, organizationId, bookingId, (booking) =>
        chat(messengers, booking, payload as NewsPayload),
      ),
  }
}

async function withBooking(
  db: Database,
  organizationId: string,
  id: string | null,
  tell: (booking: BookingWithOrganizer) => Promise<JobOutcome>,
): Promise<JobOutcome> {
  const booking =
    id &&
    (await db.booking.findUnique({
      where: { organizationId_id: { organizationId, id } },
      include: { organizer: true },
    }))
  return booking ? tell(booking) : { ok: false, tryAgain: false, message: 'the booking is gone' }
}

async function mail(
  { db, mailer, publicUrl }: Messengers,
  booking: BookingWithOrganizer,
  news: NewsPayload,
): Promise<JobOutcome> {
  const to = mailboxOf(booking, news.side)
  if (!to) return { ok: true } // nobody has an address to write to: the chat has told them
  const sent = await mailer.send(await letterOf(db, booking, news, to, publicUrl))
  return sent.ok ? sent : { ok: false, tryAgain: sent.code === 'unreachable', message: sent.message }
}

async function letterOf(
  db: Database,
  booking: BookingWithOrganizer,
  { side, change }: NewsPayload,
  to: Mailbox,
  publicUrl: string,
): Promise<Letter> {
  const reader = readerOf(booking, side)
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
      notes: booking.notes,
      organizer: mailboxOf(booking, 'organizer') ?? { name: booking.organizer.displayName, address: '' },
      attendee: mailboxOf(booking, 'attendee') ?? { name: booking.attendeeName, address: '' },
      changedAt: change.changedAt,
      previousStart: change.previousStart,
      cancelReason: change.cancelReason,
      cancelledBy: change.event === 'cancelled' ? change.by : undefined,
    },
    ...(mayManage && { manageUrl: `${publicUrl}/manage/${await createManageLink(db, booking)}` }),
  }
}

function mailboxOf(booking: BookingWithOrganizer, side: Side): Mailbox | undefined {
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

/** Writes to the chat where the person was last seen. Someone who has none gets the mail alone. */
async function chat(
  { db, channels, now }: Messengers,
  booking: BookingWithOrganizer,
  { side, change }: NewsPayload,
): Promise<JobOutcome> {
  const { organizationId } = booking
  const { id: personId } = readerOf(booking, side)
  if (!personId) return { ok: true }
  const identities = await db.identity.findMany({
    where: { organizationId, personId },
    orderBy: { lastSeenAt: 'desc' },
    include: { person: true },
  })
  const identity = identities.find(
    ({ address, channel }) => address !== null && channels.some(({ name }) => name === channel),
  )
  if (!identity) return { ok: true }
  const channel = channels.find(({ name }) => name === identity.channel)!
  const { timeZone, locale } = identity.person
  const summary: BookingSummary = {
    ...summarize(booking, side, timeZone, now()),
    start: change.startsAt,
  }
  const reply: Reply = {
    kind: 'card',
    locale,
    owner: personId,
    card: {
      name: 'booking',
      data: { ...summary, event: change.event, by: change.by, previousStart: change.previousStart },
    },
  }
  const sent = await channel.deliver(identity.address as unknown as Address, reply)
  return sent.ok ? sent : { ok: false, tryAgain: sent.code === 'unreachable', message: sent.message }
}
