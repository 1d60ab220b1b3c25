import type { BookingLimit, WeekHours } from '../cards/catalogue.js'
import type { Place } from '../cards/places.js'
import type { Reminder } from '../cards/reminders.js'
import { reservedSlugs } from '../cards/reserved-slugs.js'
import { firstFree, slugFor } from '../people/directory.js'
import type { Database, Transaction } from '../storage/client.js'
import type { MeetingType, Person } from '../storage/generated/client.js'
import type { Question } from './questions.js'
import { toWeekly } from './week.js'

/** What an organizer decides of a meeting type. Lengths are minutes. */
export interface MeetingTypePlan {
  title: string
  durationMinutes: number
  description: string
  location: string
  place: Place
  visibility: 'public' | 'private'
  /** Null: the organizer's regular hours. */
  hours: WeekHours | null
  bufferBeforeMinutes: number
  bufferAfterMinutes: number
  minimumNoticeMinutes: number
  horizonDays: number
  limits?: BookingLimit[]
}

/** What few meeting types need. */
export interface MeetingTypeRules {
  /** `horizonDays` calendar days ahead, that many workdays, that many days with something to offer; or a range of dates. */
  horizonKind: HorizonKind
  horizonFrom: Date | null
  horizonTo: Date | null
  /** Lengths to choose from beside the usual one. */
  otherDurations: number[]
  /** Between starts; null for the length of the meeting. */
  stepMinutes: number | null
  startOffsetMinutes: number
  /** Its own hours stand instead of the regular ones, or count only inside them. */
  hoursRelation: 'inside' | 'instead'
  limits: BookingLimit[]
  questions: Question[]
  reminders: Reminder[]
  /** What an attendee may do with a booking, and until how long before it. */
  mayReschedule: boolean
  mayCancel: boolean
  deadlineMinutes: number
  /** A cancelled booking lets its single-use link be used again. */
  freesLink: boolean
}

type HorizonKind = 'rolling' | 'rolling-weekdays' | 'rolling-bookable-days' | 'range'

/** What a plan is filled up with where nobody said otherwise. */
export const usualPlan = {
  description: '',
  location: '',
  place: 'text' as const,
  visibility: 'public' as const,
  hours: null,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minimumNoticeMinutes: 60,
  horizonDays: 60,
}

/**
 * Makes a meeting type; with it, a person becomes an organizer and gets a booking page.
 * @param key the same for a save that is delivered twice, so that it makes one
 */
export async function createMeetingType(
  db: Database,
  organizer: Pick<Person, 'organizationId' | 'id'>,
  plan: MeetingTypePlan,
  key: string,
): Promise<MeetingType> {
  const { organizationId } = organizer
  return db.$transaction(async (tx) => {
    const person = await lockOrganizer(tx, organizer)
    const before = await tx.meetingType.findUnique({
      where: { organizationId_creationKey: { organizationId, creationKey: key } },
    })
    if (before) return before
    if (!person.slug) await openPage(tx, person)
    const siblings = await tx.meetingType.findMany({
      where: { organizationId, organizerId: organizer.id, deletedAt: null },
      select: { slug: true },
    })
    const slug = firstFree(slugFor(plan.title), new Set(siblings.map((sibling) => sibling.slug)))
    const { hours, ...columns } = plan
    const scheduleId = await ownSchedule(tx, organizer, hours)
    return tx.meetingType.create({
      data: { ...columns, organizationId, organizerId: organizer.id, slug, scheduleId, creationKey: key },
    })
  })
}

/** Changes a meeting type of this organizer; null when there is none. Bookings already made stay as they are. */
export async function changeMeetingType(
  db: Database,
  organizer: Pick<Person, 'organizationId' | 'id'>,
  id: string,
  plan: MeetingTypePlan,
): Promise<MeetingType | null> {
  const { organizationId } = organizer
  return db.$transaction(async (tx) => {
    await lockOrganizer(tx, organizer)
    const current = await tx.meetingType.findFirst({
      where: { organizationId, id, organizerId: organizer.id, deletedAt: null },
    })
    if (!current) return null
    const { hours, ...columns } = plan
    const scheduleId = await ownSchedule(tx, organizer, hours)
    const changed = await tx.meetingType.update({
      where: { organizationId_id: { organizationId, id } },
      data: { ...columns, scheduleId },
    })
    if (current.scheduleId)
      await tx.schedule.delete({ where: { organizationId_id: { organizationId, id: current.scheduleId } } })
    return changed
  })
}

/** Changes the rules of a meeting type of this organizer; nothing when there is none such. Bookings already made stay. */
export async function changeRules(
  db: Database,
  organizer: Pick<Person, 'organizationId' | 'id'>,
  id: string,
  rules: MeetingTypeRules,
): Promise<void> {
  const { organizationId } = organizer
  await db.meetingType.updateMany({
    where: { organizationId, id, organizerId: organizer.id, deletedAt: null },
    data: {
      ...rules,
      limits: rules.limits as object[],
      questions: rules.questions.map((asked) => ({ ...asked })),
      reminders: rules.reminders.map((reminder) => ({ ...reminder })),
    },
  })
}

/** Takes a meeting type off the page; false when this organizer has none such. Its bookings stay. */
export async function deleteMeetingType(
  db: Database,
  organizer: Pick<Person, 'organizationId' | 'id'>,
  id: string,
  now: Date,
): Promise<boolean> {
  const { count } = await db.meetingType.updateMany({
    where: { organizationId: organizer.organizationId, id, organizerId: organizer.id, deletedAt: null },
    data: { deletedAt: now },
  })
  return count > 0
}

/** For longer than others do, since the name of the page is a key. */
async function lockOrganizer(
  tx: Transaction,
  { organizationId, id }: Pick<Person, 'organizationId' | 'id'>,
): Promise<Person> {
  await tx.$executeRaw`SELECT FROM "person" WHERE "organization_id" = ${organizationId}::uuid AND "id" = ${id}::uuid FOR UPDATE`
  return tx.person.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id } } })
}

async function openPage(tx: Transaction, person: Person): Promise<void> {
  const { organizationId, id } = person
  // Pages open one at a time, or two namesakes who begin at the same moment would choose the same address.
  await tx.$executeRaw`SELECT FROM "organization" WHERE "id" = ${organizationId}::uuid FOR NO KEY UPDATE`
  const wanted = slugFor(person.displayName)
  const rivals = await tx.person.findMany({
    where: { organizationId, slug: { startsWith: wanted } },
    select: { slug: true },
  })
  const taken = new Set([...rivals.map(({ slug }) => slug!), ...reservedSlugs])
  await tx.person.update({
    where: { organizationId_id: { organizationId, id } },
    data: { slug: firstFree(wanted, taken) },
  })
}

async function ownSchedule(
  tx: Transaction,
  { organizationId, id: personId }: Pick<Person, 'organizationId' | 'id'>,
  hours: WeekHours | null,
): Promise<string | null> {
  if (!hours) return null
  const weekly = toWeekly(hours) as object[]
  const schedule = await tx.schedule.create({ data: { organizationId, personId, isRegular: false, weekly } })
  return schedule.id
}
