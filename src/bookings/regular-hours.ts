import type { WeekHours } from '../cards/catalogue.js'
import type { Database, Transaction } from '../storage/client.js'
import type { Person } from '../storage/generated/client.js'
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
    await tx.$executeRaw`SELECT FROM "person" WHERE "organization_id" = ${organizationId}::uuid AND "id" = ${personId}::uuid FOR UPDATE`
    const { count } = await tx.schedule.updateMany({
      where: { organizationId, personId, isRegular: true },
      data: { weekly },
    })
    if (count === 0) await tx.schedule.create({ data: { organizationId, personId, isRegular: true, weekly } })
  })
}
