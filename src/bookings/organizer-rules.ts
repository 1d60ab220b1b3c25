import type { BookingLimit } from '../cards/catalogue.js'
import type { Database } from '../storage/client.js'
import type { Person } from '../storage/generated/client.js'
import { lockPerson } from './locks.js'
import type { HolidayPlace } from './public-holidays.js'

type Who = Pick<Person, 'organizationId' | 'id'>

/** Sets how much the person may be booked in all, and whose public holidays they keep; null for nobody's. */
export async function setOrganizerRules(
  db: Database,
  { organizationId, id }: Who,
  { limits, place }: { limits: BookingLimit[]; place: HolidayPlace | null },
): Promise<void> {
  await db.person.update({
    where: { organizationId_id: { organizationId, id } },
    data: { limits: limits as object[], holidayCountry: place?.country ?? null, holidayRegion: place?.region ?? null },
  })
}

/** Whether the person works on a public holiday, by its rule, in every year. */
export async function workOnHoliday(db: Database, { organizationId, id }: Who, rule: string, isWorked: boolean) {
  const where = { organizationId_id: { organizationId, id } }
  await db.$transaction(async (tx) => {
    await lockPerson(tx, organizationId, id)
    const { holidaysWorked } = await tx.person.findUniqueOrThrow({ where })
    const others = holidaysWorked.filter((worked) => worked !== rule)
    await tx.person.update({ where, data: { holidaysWorked: isWorked ? [...others, rule] : others } })
  })
}
