import { randomUUID } from 'node:crypto'
import { type BookableMeetingType, meetingTypeInclude } from '../../bookings/bookable-meeting-type.js'
import { findMeetingType } from '../../bookings/find-meeting-type.js'
import {
  changeMeetingType,
  createMeetingType,
  deleteMeetingType,
  type MeetingTypePlan,
} from '../../bookings/save-meeting-type.js'
import { readWeekly, toWeekHours } from '../../bookings/week.js'
import type { Action, Inputs } from '../../cards/action.js'
import type { CalendarProvider, MeetingTypeValues } from '../../cards/catalogue.js'
import { madeBy, type Place } from '../../cards/places.js'
import { isBookable, noPage } from '../access/switched-off.js'
import { type Answer, notify, ownerOf, type PersonTurn, show } from '../turn.js'
import { summarizeMeetingType } from './meeting-type-summary.js'
import { emptyValues, readPlan, valuesFrom, valuesOf } from './read-form.js'

/** The speaker's own meeting types. */
export async function listMeetingTypes(turn: PersonTurn): Promise<Answer> {
  const meetingTypes = await ownMeetingTypes(turn)
  if (meetingTypes.length === 0) return notify({ reason: 'no-meeting-types' }, [{ verb: 'meeting-type.create' }])
  const { publicUrl } = turn.desk
  const { slug } = turn.speaker.person
  return show('meeting-types', {
    meetingTypes: meetingTypes.map((meetingType) => summarizeMeetingType(meetingType, publicUrl)),
    ...(slug && { pageUrl: `${publicUrl}/${slug}` }),
  })
}

export function ownMeetingTypes({ desk, speaker }: PersonTurn): Promise<BookableMeetingType[]> {
  const { organizationId, id } = speaker.person
  return desk.rooms.db.meetingType.findMany({
    where: { organizationId, organizerId: id, deletedAt: null },
    include: meetingTypeInclude,
    orderBy: { createdAt: 'asc' },
  })
}

/** The form for a new meeting type, filled with what is known of it already. */
export async function newMeetingType(turn: PersonTurn, plan: Partial<MeetingTypePlan> = {}): Promise<Answer> {
  if (!(await isBookable(turn, turn.speaker.person))) return noPage()
  return show('meeting-type-form', { key: randomUUID(), values: valuesOf(plan), faults: {} })
}

/** The form for one that there is, with the changes that a text has asked for filled in. */
export async function editMeetingType(
  turn: PersonTurn,
  id: string,
  changes: Partial<MeetingTypePlan> = {},
): Promise<Answer> {
  const meetingType = await ownMeetingType(turn, id)
  if (!meetingType) return meetingTypeGone()
  const { hours, ...columns } = summarizeMeetingType(meetingType, turn.desk.publicUrl)
  const values = valuesOf({ ...columns, hours, ...changes })
  return show('meeting-type-form', { meetingTypeId: id, key: randomUUID(), values, faults: {} })
}

export async function showMeetingType(turn: PersonTurn, id: string, event?: 'created' | 'changed'): Promise<Answer> {
  const meetingType = await ownMeetingType(turn, id)
  if (!meetingType) return meetingTypeGone()
  const { publicUrl } = turn.desk
  const summary = summarizeMeetingType(meetingType, publicUrl)
  const lacksCalendar = await missingCalendar(turn, meetingType.place as Place)
  return show('meeting-type', {
    ...summary,
    ...(lacksCalendar && { lacksCalendar }),
    pageUrl: `${publicUrl}/${meetingType.organizer.slug}`,
    ...(event && { event }),
  })
}

/** The calendar that would make the address to join at, where bookings are written into none of its kind. */
async function missingCalendar({ desk, speaker }: PersonTurn, place: Place): Promise<CalendarProvider | undefined> {
  const provider = madeBy[place]
  if (!provider) return undefined
  const { organizationId, id: personId } = speaker.person
  const where = { organizationId, personId, getsEvents: true, account: { provider } }
  return (await desk.rooms.db.calendar.count({ where })) > 0 ? undefined : provider
}

/** Saves what the form says, or shows it again with what must be put right. */
export async function saveMeetingType(
  turn: PersonTurn,
  { meetingTypeId, key }: Extract<Action, { verb: 'meeting-type.save' }>,
  inputs: Inputs,
): Promise<Answer> {
  const values = valuesFrom(inputs)
  const read = readPlan(values, turn.locale)
  if (!read.ok)
    return show('meeting-type-form', { meetingTypeId, key, values: { ...emptyValues, ...values }, faults: read.faults })
  if (!meetingTypeId) return create(turn, read.plan, key)
  const current = await ownMeetingType(turn, meetingTypeId)
  const plan = current ? withHoursAsTheyWere(read.plan, values, current) : read.plan
  const changed = await changeMeetingType(turn.desk.rooms.db, turn.speaker.person, meetingTypeId, plan)
  return changed ? showMeetingType(turn, changed.id, 'changed') : meetingTypeGone()
}

/** The form shows one block for all days: what it shows untouched stays as it was, with all its blocks. */
function withHoursAsTheyWere(
  plan: MeetingTypePlan,
  values: MeetingTypeValues,
  { schedule }: BookableMeetingType,
): MeetingTypePlan {
  if (!plan.hours || !schedule) return plan
  const hours = toWeekHours(readWeekly(schedule.weekly))
  const shown = valuesOf({ hours })
  const untouched = (['days', 'from', 'to'] as const).every((id) => values[id] === shown[id])
  return untouched ? { ...plan, hours } : plan
}

/** @param key the same for a save that is delivered twice */
export async function create(turn: PersonTurn, plan: MeetingTypePlan, key: string): Promise<Answer> {
  if (!(await isBookable(turn, turn.speaker.person))) return noPage()
  const made = await createMeetingType(turn.desk.rooms.db, turn.speaker.person, plan, `${ownerOf(turn)}:${key}`)
  return showMeetingType(turn, made.id, 'created')
}

/** Says what deleting means, before it is done. */
export async function askToDelete(turn: PersonTurn, id: string): Promise<Answer> {
  const meetingType = await ownMeetingType(turn, id)
  if (!meetingType) return meetingTypeGone()
  const { organizationId } = meetingType
  const upcomingBookings = await turn.desk.rooms.db.booking.count({
    where: { organizationId, meetingTypeId: id, status: { in: ['accepted', 'pending'] }, endsAt: { gt: turn.now } },
  })
  return show('meeting-type-delete', { meetingTypeId: id, title: meetingType.title, upcomingBookings })
}

export async function deleteForGood(turn: PersonTurn, id: string): Promise<Answer> {
  const meetingType = await ownMeetingType(turn, id)
  if (!meetingType || !(await deleteMeetingType(turn.desk.rooms.db, turn.speaker.person, id, turn.now)))
    return meetingTypeGone()
  return notify({ reason: 'meeting-type-deleted', title: meetingType.title }, [{ verb: 'meeting-types.list' }])
}

export async function ownMeetingType(
  { desk, speaker }: PersonTurn,
  id: string,
): Promise<BookableMeetingType | undefined> {
  const meetingType = await findMeetingType(desk.rooms.db, desk.organization.id, id)
  return meetingType?.organizerId === speaker.person.id ? meetingType : undefined
}

export const meetingTypeGone = (): Answer => notify({ reason: 'meeting-type-gone' }, [{ verb: 'meeting-types.list' }])
