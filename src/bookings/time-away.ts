import { DateTime } from 'luxon'
import type { AwayEntry } from '../cards/catalogue.js'
import type { Database, Transaction } from '../storage/client.js'
import type { Person } from '../storage/generated/client.js'
import { toDateText } from './instants.js'
import { lockPerson } from './locks.js'
import { officeHours } from './week.js'

type Who = Pick<Person, 'organizationId' | 'id'>

/** Dates ("2026-12-01") are inclusive. With hours, they replace the usual ones on each date; with a zone, the person works from there. */
export interface AwayPlan {
  first: string
  last: string
  reason: string
  hours?: { from: string; to: string }[]
  timeZone?: string
}

/** When the person's usual hours do not hold, from a date on, soonest first. */
export async function listAway(
  db: Database,
  { organizationId, id: personId }: Who,
  from: string,
): Promise<AwayEntry[]> {
  const since = new Date(from)
  const [absences, journeys, overrides] = await Promise.all([
    db.absence.findMany({ where: { organizationId, personId, lastDate: { gte: since } } }),
    db.journey.findMany({ where: { organizationId, personId, endsAt: { gt: since } } }),
    db.scheduleOverride.findMany({
      where: { organizationId, date: { gte: since }, schedule: { personId, isRegular: true } },
      orderBy: { fromTime: 'asc' },
    }),
  ])
  const dates = groupBy(overrides, ({ date }) => toDateText(date))
  const entries: AwayEntry[] = [
    ...absences.map(({ id, firstDate, lastDate, reason }) => ({
      kind: 'absence' as const,
      id,
      first: toDateText(firstDate),
      last: toDateText(lastDate),
      reason,
    })),
    ...journeys.map(({ id, startsAt, endsAt, timeZone }) => ({
      kind: 'journey' as const,
      id,
      first: DateTime.fromJSDate(startsAt, { zone: timeZone }).toISODate()!,
      last: DateTime.fromJSDate(endsAt, { zone: timeZone }).minus({ minutes: 1 }).toISODate()!,
      timeZone,
    })),
    ...[...dates].map(([date, ofDate]) => ({
      kind: 'date' as const,
      id: date,
      first: date,
      last: date,
      hours: ofDate.flatMap(({ fromTime: from, toTime: to }) => (from && to ? [{ from, to }] : [])),
      reason: ofDate[0]!.reason,
    })),
  ]
  return entries.sort((one, other) => (one.first < other.first ? -1 : 1))
}

/** Keeps the person from being booked on those days, or by other hours, or by the clocks of another zone. Bookings made already stay. */
export async function saveAway(db: Database, person: Who, plan: AwayPlan): Promise<void> {
  const { organizationId, id: personId } = person
  const { first, last, reason, hours, timeZone } = plan
  if (hours) return db.$transaction((tx) => replaceHours(tx, person, plan, hours))
  if (timeZone) {
    const startsAt = DateTime.fromISO(first, { zone: timeZone }).toJSDate()
    const endsAt = DateTime.fromISO(last, { zone: timeZone }).plus({ days: 1 }).toJSDate()
    await db.journey.create({ data: { organizationId, personId, startsAt, endsAt, timeZone } })
  } else
    await db.absence.create({
      data: { organizationId, personId, firstDate: new Date(first), lastDate: new Date(last), reason },
    })
}

/** Makes the usual hours hold again. */
export async function removeAway(
  db: Database,
  { organizationId, id: personId }: Who,
  { kind, id }: Pick<AwayEntry, 'kind' | 'id'>,
): Promise<void> {
  if (kind === 'absence') await db.absence.deleteMany({ where: { organizationId, personId, id } })
  else if (kind === 'journey') await db.journey.deleteMany({ where: { organizationId, personId, id } })
  else
    await db.scheduleOverride.deleteMany({
      where: { organizationId, date: new Date(id), schedule: { personId, isRegular: true } },
    })
}

async function replaceHours(
  tx: Transaction,
  { organizationId, id: personId }: Who,
  { first, last, reason }: AwayPlan,
  hours: { from: string; to: string }[],
): Promise<void> {
  await lockPerson(tx, organizationId, personId)
  const where = { organizationId, personId, isRegular: true }
  const schedule =
    (await tx.schedule.findFirst({ where })) ??
    (await tx.schedule.create({ data: { ...where, weekly: officeHours as object[] } }))
  const dates = datesBetween(first, last)
  const scheduleId = schedule.id
  await tx.scheduleOverride.deleteMany({ where: { organizationId, scheduleId, date: { in: dates } } })
  await tx.scheduleOverride.createMany({
    data: dates.flatMap((date) => {
      const base = { organizationId, scheduleId, date, reason }
      return hours.length === 0 ? [base] : hours.map(({ from, to }) => ({ ...base, fromTime: from, toTime: to }))
    }),
  })
}

function datesBetween(first: string, last: string): Date[] {
  const dates: Date[] = []
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000) dates.push(new Date(day))
  return dates
}

function groupBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
