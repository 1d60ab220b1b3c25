import { IANAZone } from 'luxon'
import type { WeekHours } from '../cards/catalogue.js'
import type { Database, Transaction } from '../storage/client.js'
import type { Person } from '../storage/generated/client.js'
import { lockPerson } from './locks.js'
import { officeHours, readWeekly, toWeekHours, toWeekly } from './week.js'

/** The organizer's regular hours; office hours as long as nobody has said otherwise. */
export async function regularHours(
  db: Database | Transaction,
  person: Pick<Person, 'organizationId' | 'id'>,
): Promise<WeekHours> {
  const schedule = await db.schedule.findFirst({
    where: { organizationId: person.organizationId, personId: person.id, isRegular: true },
  })
  return toWeekHours(schedule ? readWeekly(schedule.weekly) : officeHours)
}

/** Replaces the organizer's regular hours. Bookings already made stay. */
export async function setRegularHours(
  db: Database,
  person: Pick<Person, 'organizationId' | 'id'>,
  hours: WeekHours,
): Promise<void> {
  const { organizationId, id: personId } = person
  const weekly = toWeekly(hours) as object[]
  await db.$transaction(async (tx) => {
    await lockPerson(tx, organizationId, personId)
    const { count } = await tx.schedule.updateMany({
      where: { organizationId, personId, isRegular: true },
      data: { weekly },
    })
    if (count === 0) await tx.schedule.create({ data: { organizationId, personId, isRegular: true, weekly } })
  })
}

/**
 * Takes the working hours of a calendar for the regular hours of somebody who has set none; false when they have. They are on the
 * clocks of their own zone where those differ from the person's.
 * @param isWanted the person has asked for it: then their own hours are replaced
 */
export async function adoptHours(
  db: Database,
  { organizationId, id: personId }: Pick<Person, 'organizationId' | 'id'>,
  { weekly, timeZone }: { weekly: { days: number[]; from: string; to: string }[]; timeZone: string },
  isWanted = false,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await lockPerson(tx, organizationId, personId)
    const where = { organizationId, personId, isRegular: true }
    const known = await tx.schedule.findFirst({ where })
    if (known && !isWanted) return false
    const person = await tx.person.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: personId } } })
    const hours = { weekly, timeZone: haveSameClocks(timeZone, person.timeZone) ? null : timeZone }
    if (known) await tx.schedule.updateMany({ where, data: hours })
    else await tx.schedule.create({ data: { ...where, ...hours } })
    return true
  })
}

/** Outlook names one zone for many that keep the same time ("W. Europe Standard Time"): the person's own word for it stays. */
function haveSameClocks(one: string, other: string): boolean {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15))
  return months.every((at) => IANAZone.create(one).offset(at) === IANAZone.create(other).offset(at))
}
