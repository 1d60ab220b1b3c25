import { randomUUID } from 'node:crypto'
import type { MeetingTypePlan } from '../../bookings/save-meeting-type.js'
import { usualPlan } from '../../bookings/save-meeting-type.js'
import { textLimits } from '../../cards/limits.js'
import { placeSaid } from '../../cards/places.js'
import type { Request } from '../../language/request.js'
import { sounds } from '../booking/find-organizer.js'
import { hoursByText } from '../organizer/hours.js'
import { showPage } from '../organizer/page.js'
import { hoursFrom } from '../said-hours.js'
import type { Answer, PersonTurn } from '../turn.js'
import {
  askToDelete,
  create,
  editMeetingType,
  listMeetingTypes,
  newMeetingType,
  ownMeetingType,
  ownMeetingTypes,
} from './meeting-types.js'
import { ownNamedIn } from './own-named-in.js'
import { locationOf } from './read-form.js'
import { shareLink } from './share-link.js'
import { showSharing } from './sharing.js'

/** "Create a 30 minute office hours meeting type": made at once when nothing is missing, else a form with what is known. */
export async function createByText(turn: PersonTurn, request: Request): Promise<Answer> {
  const plan = planFrom(request, turn.locale)
  const { title, durationMinutes } = plan
  const namesake = title && (await ownMeetingTypes(turn)).find((own) => sounds(own.title) === sounds(title))
  // Two of one name would puzzle whoever books: what was said may well be meant of the one that there is.
  if (namesake) return editMeetingType(turn, namesake.id, plan)
  const complete =
    title && title.length <= textLimits.title && durationMinutes && durationMinutes >= 5 && durationMinutes <= 1440
  return complete
    ? create(turn, { ...usualPlan, ...plan, title, durationMinutes }, randomUUID())
    : newMeetingType(turn, plan)
}

/** "Make office hours 45 minutes": the form of the one that is meant, with the change filled in. */
export async function editByText(turn: PersonTurn, request: Request): Promise<Answer> {
  const meant = await meantBy(turn, request)
  const { title, ...changes } = planFrom(request, turn.locale)
  return meant
    ? editMeetingType(turn, meant, request.meetingType ? { ...changes, ...(title && { title }) } : changes)
    : listMeetingTypes(turn)
}

/**
 * "A one-time link for interviews", "send me the link to office hours": a private meeting type has no other link. Without the name of
 * one, the page with all that is public; a choice where it is not clear for which a one-time link is.
 */
export async function shareByText(turn: PersonTurn, request: Request, said: string): Promise<Answer> {
  const named = await ownNamedIn(turn, said)
  const meant = named ?? (request.singleUse || request.meetingType ? await meantBy(turn, request) : undefined)
  if (request.singleUse) return meant ? shareLink(turn, meant) : listMeetingTypes(turn)
  const meetingType = meant && (await ownMeetingType(turn, meant))
  if (!meetingType) return showPage(turn)
  return meetingType.visibility === 'private' ? shareLink(turn, meetingType.id) : showSharing(turn, meetingType.id)
}

/** "Make office hours private": hours are what many call a meeting type. */
export async function hoursOrTypeByText(turn: PersonTurn, request: Request, said: string): Promise<Answer> {
  const type = request.hours || request.when?.recurrence ? undefined : await ownNamedIn(turn, said)
  const { title: _, ...changes } = planFrom(request, turn.locale)
  return type && Object.keys(changes).length > 0 ? editMeetingType(turn, type, changes) : hoursByText(turn, request)
}

export async function deleteByText(turn: PersonTurn, request: Request): Promise<Answer> {
  const meant = await meantBy(turn, request)
  return meant ? askToDelete(turn, meant) : listMeetingTypes(turn)
}

/** The one meeting type that the text names, or the only one there is. */
async function meantBy(turn: PersonTurn, { meetingType, title }: Request): Promise<string | undefined> {
  const own = await ownMeetingTypes(turn)
  const name = meetingType ?? title
  const named = name
    ? own.filter((one) => sounds(one.title).includes(sounds(name)) || sounds(name).includes(sounds(one.title)))
    : own
  const exact = name ? named.filter((one) => sounds(one.title) === sounds(name)) : []
  const [only, ...more] = exact.length > 0 ? exact : named
  return more.length === 0 ? only?.id : undefined
}

function planFrom(request: Request, locale: string): Partial<MeetingTypePlan> {
  const recurrences = request.hours ?? (request.when?.recurrence ? [request.when.recurrence] : [])
  const hours = hoursFrom(recurrences)
  const plan: Partial<MeetingTypePlan> = {
    title: request.title ? request.title[0]!.toUpperCase() + request.title.slice(1) : undefined,
    durationMinutes: request.durationMinutes,
    description: request.description,
    ...(request.location !== undefined && whereSaid(request.location, locale)),
    visibility: request.visibility,
    hours,
    bufferBeforeMinutes: request.bufferBeforeMinutes,
    bufferAfterMinutes: request.bufferAfterMinutes,
    minimumNoticeMinutes: request.minimumNoticeMinutes,
    horizonDays: request.horizonDays,
    limits: request.perDayMax === undefined ? undefined : [{ per: 'day' as const, max: request.perDayMax }],
  }
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined)) as Partial<MeetingTypePlan>
}

/** "On Teams", "by phone", "at +31 20 123 4567". */
function whereSaid(text: string, locale: string): Pick<MeetingTypePlan, 'place' | 'location'> {
  const { place, location } = placeSaid(text)
  return { place, location: locationOf(place, location, locale) }
}
