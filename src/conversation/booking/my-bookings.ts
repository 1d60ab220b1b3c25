import { type BookingWithOrganizer, upcomingBookings } from '../../bookings/find-booking.js'
import { summarize } from '../../bookings/summary.js'
import type { Request } from '../../language/request.js'
import { type Entry, fitting } from '../../people/directory.js'
import { askToDelete } from '../meeting-types/meeting-types.js'
import { ownNamedIn } from '../meeting-types/own-named-in.js'
import { type Answer, notify, type PersonTurn, show } from '../turn.js'
import { askToCancel } from './cancel.js'
import { offerMove } from './move.js'
import { dayIn } from './offer-times.js'
import { anyTime, otherReadingsOf, wishFrom } from './wish.js'

/** What lies ahead for the speaker, on either side. */
export async function myBookings(turn: PersonTurn, request?: Request): Promise<Answer> {
  const bookings = await upcoming(turn)
  const wish = wishFrom(request?.when, turn.timeZone)
  const meant = bookings.filter((booking) => wish.allows(booking.startsAt, lengthOf(booking)))
  return list(turn, wish.isLimited && meant.length > 0 ? meant : bookings)
}

/** "Am I free tomorrow?": what the speaker has then, or that there is nothing. */
export async function myTime(turn: PersonTurn, request: Request): Promise<Answer> {
  const wish = wishFrom(request.when, turn.timeZone)
  const { exact } = wish
  const then = (await upcoming(turn)).filter((booking) =>
    exact ? booking.startsAt <= exact && exact < booking.endsAt : wish.touches(booking.startsAt, booking.endsAt),
  )
  return then.length > 0
    ? list(turn, then)
    : notify({ reason: 'nothing-then' }, [{ verb: 'bookings.list' }, { verb: 'book.start' }])
}

/** "Cancel my meeting with Adam": the one that is meant, or a choice of those that may be. */
export async function cancelByText(turn: PersonTurn, request: Request, said: string, shown?: string): Promise<Answer> {
  const meant = await meantBy(turn, request, request.from ?? request.when, shown)
  // "Delete interviews" is of the meeting type, where no booking is called so.
  const type = request.people || request.when ? undefined : await ownNamedIn(turn, said)
  if (type && !meant.some((booking) => booking.meetingTypeId === type)) return askToDelete(turn, type)
  return meant.length === 1 ? askToCancel(turn, meant[0]!.id) : list(turn, meant)
}

/**
 * "Move my meeting with Adam to Friday at 3": the same, with the new time where the text says one. A time alone is on the booking's day.
 * @param onDay what the text means where it is about a day that it need not name
 */
export async function rescheduleByText(
  turn: PersonTurn,
  request: Request,
  onDay: (date: string) => Request,
  shown?: string,
): Promise<Answer> {
  const meant = await meantBy(turn, request, request.from, shown)
  if (meant.length !== 1) return list(turn, meant)
  const [booking] = meant
  const shifted = request.shiftMinutes && new Date(booking!.startsAt.getTime() + request.shiftMinutes * 60_000)
  const onItsDay = onDay(dayIn(booking!.startsAt, turn.timeZone))
  const when = onItsDay.intent === 'reschedule' && onItsDay.when ? onItsDay.when : request.when
  const said = wishFrom(when, turn.timeZone)
  // "Move it", after its card was shown, names no time but the one that it has.
  const wish = said.exact?.getTime() === booking!.startsAt.getTime() ? anyTime : said
  return offerMove(
    turn,
    booking!.id,
    shifted ? { ...wish, exact: shifted } : wish,
    otherReadingsOf(request, turn.timeZone),
  )
}

const upcoming = ({ desk, speaker, now }: PersonTurn) => upcomingBookings(desk.rooms.db, speaker.person, now)

const lengthOf = (booking: BookingWithOrganizer) => (booking.endsAt.getTime() - booking.startsAt.getTime()) / 60_000

/** Bookings that fit the names and the time in a text, of several the one last shown; all of them when none does. */
async function meantBy(
  turn: PersonTurn,
  request: Request,
  when: Request['when'],
  shown?: string,
): Promise<BookingWithOrganizer[]> {
  const bookings = await upcoming(turn)
  const wish = wishFrom(when, turn.timeZone)
  const meant = bookings.filter(
    (booking) =>
      (request.people ?? []).every((name) => isWith(turn, booking, name)) &&
      (wish.exact
        ? wish.exact.getTime() === booking.startsAt.getTime()
        : wish.allows(booking.startsAt, lengthOf(booking))),
  )
  const last = meant.filter(({ id }) => id === shown)
  if (last.length > 0) return last
  return meant.length > 0 ? meant : bookings
}

function isWith({ speaker }: PersonTurn, booking: BookingWithOrganizer, name: string): boolean {
  const { organizer } = booking
  const attendee: Entry = {
    id: booking.attendeeId ?? '',
    displayName: booking.attendeeName,
    email: booking.attendeeEmail,
    slug: null,
  }
  const other: Entry = speaker.person.id === organizer.id ? attendee : organizer
  const mention = speaker.mentions.find((mentioned) => mentioned.name === name)
  return mention ? mention.personId === other.id : fitting([other], name).length > 0
}

function list(turn: PersonTurn, bookings: BookingWithOrganizer[]): Answer {
  const { speaker, timeZone, now } = turn
  if (bookings.length === 0) return notify({ reason: 'no-bookings' }, [{ verb: 'book.start' }])
  const summaries = bookings.map((booking) =>
    summarize(booking, booking.organizerId === speaker.person.id ? 'organizer' : 'attendee', timeZone, now),
  )
  return show('bookings', { bookings: summaries, timeZone })
}
