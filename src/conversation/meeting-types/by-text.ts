import { randomUUID } from 'node:crypto'
import type { MeetingTypePlan } from '../../bookings/save-meeting-type.js'
import { usualPlan } from '../../bookings/save-meeting-type.js'
import { weekdays } from '../../bookings/week.js'
import type { WeekHours } from '../../cards/catalogue.js'
import { textLimits } from '../../cards/limits.js'
import type { Recurrence, Request } from '../../language/request.js'
import { sounds } from '../booking/find-organizer.js'
import type { Answer, PersonTurn } from '../turn.js'
import {
  askToDelete,
  create,
  editMeetingType,
  listMeetingTypes,
  newMeetingType,
  ownMeetingTypes,
} from './meeting-types.js'
import { shareLink } from './share-link.js'

/** "Create a 30 minute office hours meeting type": made at once when nothing is missing, else a form with what is known. */
export async function createByText(turn: PersonTurn, request: Request): Promise<Answer> {
  const plan = planFrom(request)
  const { title, durationMinutes } = plan
  const complete =
    title && title.length <= textLimits.title && durationMinutes && durationMinutes >= 5 && durationMinutes <= 1440
  return complete
    ? create(turn, { ...usualPlan, ...plan, title, durationMinutes }, randomUUID())
    : newMeetingType(turn, plan)
}

/** "Make office hours 45 minutes": the form of the one that is meant, with the change filled in. */
export async function editByText(turn: PersonTurn, request: Request): Promise<Answer> {
  const meant = await meantBy(turn, request)
  const { title, ...changes } = planFrom(request)
  return meant
    ? editMeetingType(turn, meant, request.meetingType ? { ...changes, ...(title && { title }) } : changes)
    : listMeetingTypes(turn)
}

/** "A one-time link for interviews": for the meeting type that is meant; a choice of them where that is not clear. */
export async function linkByText(turn: PersonTurn, request: Request): Promise<Answer> {
  const meant = await meantBy(turn, request)
  return meant ? shareLink(turn, meant) : listMeetingTypes(turn)
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

function planFrom(request: Request): Partial<MeetingTypePlan> {
  const recurrences = request.hours ?? (request.when?.recurrence ? [request.when.recurrence] : [])
  const hours = hoursFrom(recurrences)
  const plan: Partial<MeetingTypePlan> = {
    title: request.title ? request.title[0]!.toUpperCase() + request.title.slice(1) : undefined,
    durationMinutes: request.durationMinutes,
    location: request.location,
    visibility: request.visibility,
    hours,
    bufferBeforeMinutes: request.bufferBeforeMinutes,
    bufferAfterMinutes: request.bufferAfterMinutes,
    minimumNoticeMinutes: request.minimumNoticeMinutes,
    horizonDays: request.horizonDays,
    perDayMax: request.perDayMax,
  }
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined)) as Partial<MeetingTypePlan>
}

/** Weekly hours as a text says them; undefined when it says none. Days without times are open as the office is. */
export function hoursFrom(recurrences: Recurrence[]): WeekHours | undefined {
  if (recurrences.length === 0) return undefined
  const hours = Object.fromEntries(weekdays.map((day) => [day, []])) as unknown as WeekHours
  for (const { weekdays: days, start = '09:00', end = '17:00' } of recurrences)
    for (const day of days.length > 0 ? days : weekdays.slice(1, 6))
      hours[day].push({ from: start, to: end === '00:00' ? '24:00' : end })
  return hours
}
