import { explain } from '../scheduling/explain.js'
import { explainDay } from '../scheduling/explain-day.js'
import { type AttendeeTime, findMutualSlots } from '../scheduling/mutual.js'
import { nearest } from '../scheduling/nearest.js'
import type { Interval, Minute, SlotQuestion } from '../scheduling/question.js'
import type { Refusal } from '../scheduling/refusal.js'
import { findSlots } from '../scheduling/slots.js'
import { attendeeTime } from './attendee-time.js'
import type { BookableMeetingType } from './bookable-meeting-type.js'
import type { BusyTimes, PersonKey } from './busy-times.js'
import { hold } from './hold.js'
import { toDate, toMinute } from './instants.js'
import { type Around, askFor, withCalendars } from './question.js'
import type { Rooms } from './rooms.js'
import { bookableWindow } from './rules.js'
import { sharedRead } from './shared-read.js'

/** How many other times someone is shown when the one they want is not to be had. */
const ALTERNATIVES = 3
const DAY = 24 * 60

type Asking = Pick<Rooms, 'db' | 'calendars'>

/** Why a start is not to be had: by the rules, or since `unknown` is never free. */
export type NotOffered = Refusal | 'taken' | 'unknown'

/** What can be booked now, as far as the organizer's calendars are known. */
export interface Offered {
  starts: Date[]
  /** The calendars were read then, and do not answer now. */
  asOf?: Date
  /** When they are not, nothing is offered. */
  isKnown: boolean
  /** Of the starts, in milliseconds since the epoch, those that suit the attendee's own time too, as far as that is known. */
  suiting?: Set<number>
}

/** For whom times are looked up. */
export type Asker = Omit<Around, 'busy'> & {
  /** Whose own time is looked at as well. */
  attendee?: PersonKey
}

/** Every start that can be booked now. */
export async function offeredStarts(
  { db, calendars }: Asking,
  meetingType: BookableMeetingType,
  now: Date,
  asker: Asker = {},
): Promise<Offered> {
  return sharedRead(db, `starts ${await keyOf(db, meetingType, asker, now)}`, async () => {
    const window = bookableWindow(meetingType, now)
    const [times, asked, theirs] = await Promise.all([
      calendars.look(organizerOf(meetingType), withBuffers(window, meetingType)),
      askFor(db, meetingType, window, now, { ...asker, busy: [] }),
      asker.attendee && attendeeTime({ db, calendars }, asker.attendee, window),
    ])
    if (!times.isKnown) return { starts: [], isKnown: false }
    const question = withCalendars(asked, times.busy)
    if (theirs) return mutualStarts(question, theirs, times.asOf)
    const answer = findSlots(question)
    if (!answer.ok)
      throw new Error(`The hours of meeting type ${meetingType.id} cannot be read: ${JSON.stringify(answer.error)}`)
    return { starts: answer.starts.map(toDate), isKnown: true, ...(times.asOf && { asOf: times.asOf }) }
  })
}

function mutualStarts(question: SlotQuestion, theirs: AttendeeTime, asOf: Date | undefined): Offered {
  const answer = findMutualSlots(question, theirs)
  if (!answer.ok) throw new Error(`The hours of organizer or attendee cannot be read: ${JSON.stringify(answer.error)}`)
  const suiting = answer.starts.filter(({ suitsBoth }) => suitsBoth).map(({ start }) => start * 60_000)
  const starts = answer.starts.map(({ start }) => toDate(start))
  return { starts, isKnown: true, suiting: new Set(suiting), ...(asOf && { asOf }) }
}

/** Why nothing can be booked on a date of the organizer ("2026-12-01"); undefined when something can. */
export async function askAboutDay(
  { db, calendars }: Asking,
  meetingType: BookableMeetingType,
  date: string,
  now: Date,
  asker: Asker = {},
): Promise<{ refusal: NotOffered | undefined }> {
  const noon = toMinute(new Date(`${date}T12:00Z`))
  const window = { from: noon - 2 * DAY, to: noon + 2 * DAY }
  const times = await calendars.look(organizerOf(meetingType), window)
  const busy = times.isKnown ? times.busy : []
  const refusal = explainDay(await askFor(db, meetingType, window, now, { ...asker, busy }), date)
  return { refusal: refusal ?? (times.isKnown ? undefined : 'unknown') }
}

/** Keeps a start for its owner while they make up their mind; false when it is not to be had. */
export async function holdStart(
  { db, calendars }: Asking,
  meetingType: BookableMeetingType,
  start: Date,
  now: Date,
  { owner, except }: { owner: string; except?: string },
): Promise<boolean> {
  const from = toMinute(start)
  const meeting = { from, to: from + meetingType.durationMinutes }
  const times = await calendars.look(organizerOf(meetingType), withBuffers(meeting, meetingType))
  if (!times.isKnown) return false
  const request = { meetingType, start, owner, busy: times.busy, ...(except && { except }) }
  return (await hold(db, request, now)) !== undefined
}

/** Why a start is not to be had, undefined when it is, and the free ones nearest to it. */
export async function askAbout(
  { db, calendars }: Asking,
  meetingType: BookableMeetingType,
  start: Minute,
  now: Date,
  asker: Asker = {},
): Promise<{ refusal: NotOffered | undefined; alternatives: Date[] }> {
  return sharedRead(db, `about ${start} ${await keyOf(db, meetingType, asker, now)}`, async () => {
    const window = bookableWindow(meetingType, now)
    const [times, asked] = await Promise.all([
      calendars.look(organizerOf(meetingType), withBuffers(window, meetingType)),
      askFor(db, meetingType, window, now, { ...asker, busy: [] }),
    ])
    const question = withCalendars(asked, times.isKnown ? times.busy : [])
    const refusal = explain(question, start)
    if (!times.isKnown) return { refusal: refusal ?? 'unknown', alternatives: [] }
    if (!refusal) return { refusal, alternatives: [] }
    // Nothing is offered outside the window: what is nearest to its edge is nearest to all that lies beyond.
    const answer = nearest(question, Math.min(Math.max(start, window.from), window.to), ALTERNATIVES)
    return { refusal, alternatives: answer.ok ? answer.starts.map(toDate) : [] }
  })
}

/**
 * Asks the organizer's calendars themselves about one start: outside any transaction, since they may take their time. Rivals for the
 * same start share the answer.
 */
export function lookBeforeWriting(
  { calendars }: Asking,
  meetingType: BookableMeetingType,
  start: Minute,
): Promise<BusyTimes> {
  const meeting = { from: start, to: start + meetingType.durationMinutes }
  return sharedRead(calendars, `${meetingType.id} ${start} ${meetingType.durationMinutes}`, () =>
    calendars.lookNow(organizerOf(meetingType), withBuffers(meeting, meetingType)),
  )
}

/** Whoever has nothing of the organizer's in hand is shown what everybody is shown, so that they share it. */
async function keyOf(
  db: Asking['db'],
  { organizationId, organizerId, id, durationMinutes }: BookableMeetingType,
  { except, viewer, language, attendee }: Asker,
  now: Date,
): Promise<string> {
  const owners = await sharedRead(db, `owners of holds ${organizerId}`, () =>
    db.hold.findMany({ where: { organizationId, organizerId, releaseAt: { gt: now } }, select: { owner: true } }),
  )
  const isOwner = owners.some(({ owner }) => owner === viewer)
  return [id, durationMinutes, except, isOwner && viewer, language, attendee?.id].join(' ')
}

const organizerOf = ({ organizationId, organizerId: id }: BookableMeetingType) => ({ organizationId, id })

const withBuffers = ({ from, to }: Interval, meetingType: BookableMeetingType): Interval => ({
  from: from - meetingType.bufferBeforeMinutes,
  to: to + meetingType.bufferAfterMinutes,
})
