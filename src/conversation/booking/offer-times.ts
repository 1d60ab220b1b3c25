import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import type { BookingWithOrganizer } from '../../bookings/find-booking.js'
import type { Side } from '../../bookings/follow-ups.js'
import { askAbout, type Offered, offeredStarts } from '../../bookings/offer.js'
import { type BookableMeetingType, toMinute } from '../../bookings/question.js'
import type { Wanted } from '../../cards/action.js'
import type { CardData, Refusal } from '../../cards/catalogue.js'
import { type Answer, isPersonTurn, show, type Turn } from '../turn.js'
import { monthOfStarts } from './month-of-starts.js'
import { refusalToShow } from './refusal-to-show.js'
import { layOutStarts, type PickerView } from './slot-picker.js'
import { anyTime, type Wish } from './wish.js'

/** What times are offered for: a new booking, or another time for one that there is. */
export interface Offer {
  meetingType: BookableMeetingType
  moving?: { booking: BookingWithOrganizer; side: Side }
}

/** Answers a wish: the time that was asked for to confirm, or a choice of those that come closest. */
export async function offerTimes(
  turn: Turn,
  offer: Offer,
  wish: Wish = anyTime,
  otherReadings: Wanted[] = [],
): Promise<Answer> {
  const { rooms } = turn.desk
  const { meetingType, moving } = offer
  const except = moving?.booking.id
  if (wish.exact) {
    const { refusal, alternatives } = await askAbout(rooms, meetingType, toMinute(wish.exact), turn.now, except)
    if (!refusal) return confirm(turn, offer, wish.exact, otherReadings)
    return pickTime(turn, offer, {
      day: dayIn(wish.exact, turn.timeZone),
      refusal: refusalToShow(refusal, wish.exact, meetingType),
      alternatives,
      otherReadings,
    })
  }
  const { starts, asOf, isKnown } = await otherStarts(turn, offer)
  const within = (start: Date) => wish.allows(start, meetingType.durationMinutes)
  const fitting = starts.filter(within)
  if (wish.order && fitting.length > 0)
    return confirm(turn, offer, wish.order === 'first' ? fitting[0]! : fitting.at(-1)!, otherReadings)
  const none: Refusal | undefined = !isKnown
    ? { reason: 'calendar-unknown' }
    : wish.isLimited && fitting.length === 0 && starts.length > 0
      ? { reason: 'nothing-in-window' }
      : undefined
  // Where nothing fits, the days around what was said come closest.
  const day = none && wish.span ? dayIn(new Date(wish.span.from), turn.timeZone) : undefined
  const view = { within, day, span: wish.span, refusal: none, otherReadings }
  return show('slots', picker(turn, offer, { starts, asOf }, view))
}

/** A choice of times around a day. */
export async function pickTime(
  turn: Turn,
  offer: Offer,
  { wish, ...view }: Omit<PickerView, 'timeZone' | 'within' | 'span'> & { wish?: Wish; month?: string },
): Promise<Answer> {
  const { starts, asOf, isKnown } = await otherStarts(turn, offer)
  const refusal = view.refusal ?? (isKnown ? undefined : { reason: 'calendar-unknown' as const })
  const within = wish && ((start: Date) => wish.allows(start, offer.meetingType.durationMinutes))
  return show('slots', picker(turn, offer, { starts, asOf }, { ...view, refusal, within, span: wish?.span }))
}

/** What can be chosen: a booking is not moved to where it is. */
async function otherStarts({ desk, now }: Turn, { meetingType, moving }: Offer): Promise<Offered> {
  const offered = await offeredStarts(desk.rooms, meetingType, now, moving?.booking.id)
  const present = moving?.booking.startsAt.getTime()
  return { ...offered, starts: offered.starts.filter((start) => start.getTime() !== present) }
}

/** What would be booked, before anything is written. */
export function confirm(
  turn: Turn,
  offer: Offer,
  start: Date,
  otherReadings: Wanted[] = [],
  typed: Partial<Pick<CardData['confirm-booking'], 'values' | 'faults' | 'key'>> = {},
): Answer {
  const { meetingType } = offer
  return show('confirm-booking', {
    organizer: meetingType.organizer.displayName,
    meetingTypeId: meetingType.id,
    title: meetingType.title,
    start: start.toISOString(),
    durationMinutes: meetingType.durationMinutes,
    location: meetingType.location,
    description: meetingType.description,
    timeZone: turn.timeZone,
    key: randomUUID(),
    ...movingOf(offer),
    asksWho: turn.speaker.kind === 'visitor' && !offer.moving,
    values: { name: '', email: '', notes: '' },
    faults: {},
    ...(otherReadings.length > 0 && { otherReadings }),
    ...typed,
  })
}

function picker(
  turn: Turn,
  offer: Offer,
  { starts, asOf }: { starts: Date[]; asOf?: Date },
  { month, ...view }: Omit<PickerView, 'timeZone'> & { month?: string },
): CardData['slots'] {
  const { meetingType } = offer
  const { timeZone } = turn
  // Only a page has visitors, and room for a month.
  const calendar = isPersonTurn(turn) ? undefined : monthOfStarts(starts, timeZone, { month, day: view.day })
  return {
    organizer: meetingType.organizer.displayName,
    meetingTypeId: meetingType.id,
    title: meetingType.title,
    durationMinutes: meetingType.durationMinutes,
    location: meetingType.location,
    description: meetingType.description,
    timeZone,
    ...movingOf(offer),
    ...layOutStarts(starts, { ...view, timeZone }),
    ...(calendar && { calendar }),
    ...(asOf && { asOf: asOf.toISOString() }),
  }
}

function movingOf({ moving }: Offer): Pick<CardData['slots'], 'moving'> {
  if (!moving) return {}
  const { booking, side } = moving
  const other = side === 'organizer' ? booking.attendeeName : booking.organizer.displayName
  return { moving: { bookingId: booking.id, start: booking.startsAt.toISOString(), with: other } }
}

export const dayIn = (instant: Date, zone: string): string => DateTime.fromJSDate(instant, { zone }).toISODate()!
