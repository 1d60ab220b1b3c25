import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import type { BookableMeetingType } from '../../bookings/bookable-meeting-type.js'
import type { BookingWithOrganizer } from '../../bookings/find-booking.js'
import type { Side } from '../../bookings/follow-ups.js'
import { toMinute } from '../../bookings/instants.js'
import { lengthsOf } from '../../bookings/lengths.js'
import {
  type Asker,
  askAbout,
  askAboutDay,
  holdStart,
  type NotOffered,
  type Offered,
  offeredStarts,
} from '../../bookings/offer.js'
import { readQuestions } from '../../bookings/questions.js'
import type { Wanted } from '../../cards/action.js'
import type { Card, CardData, Refusal } from '../../cards/catalogue.js'
import type { SingleUseLink } from '../../storage/generated/client.js'
import { type Answer, isPersonTurn, ownerOf, show, type Turn } from '../turn.js'
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
  const { meetingType } = offer
  const asker = askerOf(turn, offer)
  if (wish.exact) {
    const { refusal, alternatives } = await askAbout(rooms, meetingType, toMinute(wish.exact), turn.now, asker)
    if (!refusal && !wish.gap) return holdAndConfirm(turn, offer, wish.exact, otherReadings)
    const { gap } = wish
    return pickTime(turn, offer, {
      day: dayIn(wish.exact, turn.timeZone),
      ...(refusal && { refusal: refusalToShow(refusal, wish.exact, meetingType) }),
      ...(gap && { refusal: { reason: 'clock-gap', time: gap.time, from: gap.from, to: gap.to } }),
      alternatives: refusal ? alternatives : [wish.exact],
      otherReadings,
    })
  }
  const { starts, asOf, isKnown, suiting } = await otherStarts(turn, offer)
  const within = (start: Date) => wish.allows(start, meetingType.durationMinutes)
  const fitting = starts.filter(within)
  if (wish.order && fitting.length > 0)
    return holdAndConfirm(turn, offer, wish.order === 'first' ? fitting[0]! : fitting.at(-1)!, otherReadings)
  const none: Refusal | undefined = !isKnown
    ? { reason: 'calendar-unknown' }
    : wish.isLimited && fitting.length === 0 && starts.length > 0
      ? await whyNothingThen(turn, offer, wish)
      : undefined
  // Where nothing fits, the days around what was said come closest.
  const day = none && wish.span ? dayIn(new Date(wish.span.from), turn.timeZone) : undefined
  const view = { within, day, span: wish.span, refusal: none, otherReadings }
  return show('slots', picker(turn, offer, { starts, asOf, suiting }, view))
}

/** Where a single day was asked for, what it is that keeps it; else only that nothing is free then. */
async function whyNothingThen(turn: Turn, offer: Offer, { span }: Wish): Promise<Refusal> {
  const day = span && dayIn(new Date(span.from), turn.timeZone)
  const isOneDay = span && day === dayIn(new Date(Date.parse(span.to) - 1), turn.timeZone)
  if (!isOneDay) return { reason: 'nothing-in-window' }
  const { refusal } = await askAboutDay(turn.desk.rooms, offer.meetingType, day!, turn.now, askerOf(turn, offer))
  const shown = refusal && refusalToShow(refusal, new Date(span.from), offer.meetingType)
  // Of a part of a day there is more to say than of the whole.
  return shown?.reason === 'closed-day' || shown?.reason === 'limit' ? shown : { reason: 'nothing-in-window' }
}

/** Keeps a start for the speaker while they make up their mind, and asks for a yes; or says why it is not to be had after all. */
export async function holdAndConfirm(
  turn: Turn,
  offer: Offer,
  start: Date,
  otherReadings: Wanted[] = [],
): Promise<Answer> {
  const { meetingType } = offer
  const { rooms } = turn.desk
  const asker = askerOf(turn, offer)
  if (await holdStart(rooms, meetingType, start, turn.now, { ...asker, owner: ownerOf(turn) }))
    return confirm(turn, offer, start, otherReadings)
  const { refusal = 'taken', alternatives } = await askAbout(rooms, meetingType, toMinute(start), turn.now, asker)
  return otherTimes(turn, offer, start, refusal, alternatives)
}

/** Why a start is not to be had, and those of its day and the nearest to it that are. */
export const otherTimes = (
  turn: Turn,
  offer: Offer,
  start: Date,
  refusal: NotOffered,
  alternatives: Date[],
): Promise<Answer> =>
  pickTime(turn, offer, {
    day: dayIn(start, turn.timeZone),
    refusal: refusalToShow(refusal, start, offer.meetingType),
    alternatives,
  })

/** A choice of times around a day. */
export async function pickTime(
  turn: Turn,
  offer: Offer,
  { wish, ...view }: Omit<PickerView, 'timeZone' | 'within' | 'span'> & { wish?: Wish; month?: string },
): Promise<Answer> {
  const { starts, asOf, isKnown, suiting } = await otherStarts(turn, offer)
  const refusal = view.refusal ?? (isKnown ? undefined : { reason: 'calendar-unknown' as const })
  const within = wish && ((start: Date) => wish.allows(start, offer.meetingType.durationMinutes))
  return show('slots', picker(turn, offer, { starts, asOf, suiting }, { ...view, refusal, within, span: wish?.span }))
}

/** For whom times are looked up. */
export const askerOf = (turn: Turn, { moving }: Offer): Asker => ({
  viewer: ownerOf(turn),
  language: turn.locale.slice(0, 2),
  ...(moving && { except: moving.booking.id }),
  ...(turn.speaker.kind === 'person' && { attendee: turn.speaker.person }),
})

/** What can be chosen: a booking is not moved to where it is. */
async function otherStarts(turn: Turn, offer: Offer): Promise<Offered> {
  const { meetingType, moving } = offer
  const offered = await offeredStarts(turn.desk.rooms, meetingType, turn.now, askerOf(turn, offer))
  const present = moving?.booking.startsAt.getTime()
  return { ...offered, starts: offered.starts.filter((start) => start.getTime() !== present) }
}

/** What would be booked, before anything is written. */
export function confirm(...asked: Parameters<typeof confirmCard>): Answer {
  return { card: confirmCard(...asked) }
}

export function confirmCard(
  turn: Turn,
  offer: Offer,
  start: Date,
  otherReadings: Wanted[] = [],
  typed: Partial<Pick<CardData['confirm-booking'], 'values' | 'faults' | 'key'>> = {},
): Extract<Card, { name: 'confirm-booking' }> {
  const { meetingType } = offer
  const { speaker } = turn
  const known = speaker.kind === 'visitor' ? (speaker.known ?? namedBy(speaker.link)) : undefined
  const questions = offer.moving ? [] : readQuestions(meetingType.questions)
  const data: CardData['confirm-booking'] = {
    organizer: meetingType.organizer.displayName,
    meetingTypeId: meetingType.id,
    title: meetingType.title,
    start: start.toISOString(),
    durationMinutes: meetingType.durationMinutes,
    location: meetingType.location,
    description: meetingType.description,
    timeZone: turn.timeZone,
    key: randomUUID(),
    ...(!offer.moving && lengthsOf(meetingType).length > 1 && { isChosenLength: true }),
    ...movingOf(offer),
    ...(questions.length > 0 && { questions }),
    asksWho: speaker.kind === 'visitor' && !offer.moving,
    ...(asksPhone(offer) && { asksPhone: true }),
    values: { name: known?.name ?? '', email: known?.email ?? '', notes: '' },
    faults: {},
    ...(otherReadings.length > 0 && { otherReadings }),
    ...typed,
  }
  return { name: 'confirm-booking', data }
}

/** The organizer calls whoever books: nothing else says where. */
const asksPhone = ({ meetingType, moving }: Offer): boolean => meetingType.place === 'organizer-calls' && !moving

function picker(
  turn: Turn,
  offer: Offer,
  { starts, asOf, suiting }: Pick<Offered, 'starts' | 'asOf' | 'suiting'>,
  { month, ...view }: Omit<PickerView, 'timeZone'> & { month?: string },
): CardData['slots'] {
  const { meetingType } = offer
  const { timeZone } = turn
  const laidOut = layOutStarts(starts, { ...view, timeZone })
  const lengths = offer.moving ? [] : lengthsOf(meetingType)
  const suits = suiting && laidOut.starts.filter((start) => suiting.has(Date.parse(start)))
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
    ...laidOut,
    ...(lengths.length > 1 && { lengths }),
    ...(suits && suits.length < laidOut.starts.length && { suiting: suits }),
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

/** Whom a mailed link is for: an address, whose owner says how they are called. */
const namedBy = (link: SingleUseLink | undefined) => (link?.email ? { name: '', email: link.email } : undefined)
