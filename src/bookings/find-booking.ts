import type { Database, Transaction } from '../storage/client.js'
import type { Booking, CalendarEntry, Person } from '../storage/generated/client.js'
import type { Side } from './follow-ups.js'
import type { Rights } from './rights.js'
import type { Actor } from './rooms.js'

/** `meetingType`: what its attendee may do with it; `entry`: where it stands in the organizer's calendar. */
export type BookingWithOrganizer = Booking & {
  organizer: Person
  meetingType?: Rights
  entry?: Pick<CalendarEntry, 'calendarId' | 'state' | 'joinUrl'> | null
}

const rights = { mayReschedule: true, mayCancel: true, deadlineMinutes: true, freesLink: true } as const
/** What is read with a booking. */
export const bookingInclude = {
  organizer: true,
  meetingType: { select: rights },
  entry: { select: { calendarId: true, state: true, joinUrl: true } },
} as const

/** A booking and the side that this actor is on; undefined for everybody else, as if it were not there. */
export async function findBooking(
  db: Database | Transaction,
  organizationId: string,
  id: string,
  actor: Actor,
): Promise<{ booking: BookingWithOrganizer & { meetingType: Rights }; side: Side } | undefined> {
  const booking = await db.booking.findUnique({
    where: { organizationId_id: { organizationId, id } },
    include: bookingInclude,
  })
  const side = booking && sideOf(booking, actor)
  return side ? { booking, side } : undefined
}

function sideOf(booking: Booking, actor: Actor): Side | undefined {
  if ('managesBookingId' in actor) return actor.managesBookingId === booking.id ? 'attendee' : undefined
  if ('knownEmail' in actor) return actor.knownEmail === booking.attendeeEmail ? 'attendee' : undefined
  if (actor.personId === booking.organizerId) return 'organizer'
  return actor.personId === booking.attendeeId ? 'attendee' : undefined
}

export const isActive = (booking: Booking): boolean => booking.status === 'accepted' || booking.status === 'pending'

/** The person's bookings on either side that are not over yet, soonest first. */
export function upcomingBookings(
  db: Database,
  person: { organizationId: string; id: string },
  now: Date,
  most = 50,
): Promise<BookingWithOrganizer[]> {
  return db.booking.findMany({
    where: {
      organizationId: person.organizationId,
      OR: [{ organizerId: person.id }, { attendeeId: person.id }],
      status: { in: ['accepted', 'pending'] },
      endsAt: { gt: now },
    },
    include: bookingInclude,
    orderBy: { startsAt: 'asc' },
    take: most,
  })
}
