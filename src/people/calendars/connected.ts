import { lockPerson } from '../../bookings/locks.js'
import type { Provider } from '../../calendars/calendar.js'
import type { ConnectedAccount } from '../../cards/catalogue.js'
import type { Database, Transaction } from '../../storage/client.js'
import type { Calendar as KeptCalendar, Person } from '../../storage/generated/client.js'

type Owner = Pick<Person, 'organizationId' | 'id'>

/** The accounts that a person has connected, oldest first, and what their calendars are for. */
export async function connectedAccounts(db: Database, person: Owner): Promise<ConnectedAccount[]> {
  const accounts = await db.calendarAccount.findMany({
    where: { organizationId: person.organizationId, personId: person.id },
    include: { calendars: { orderBy: { name: 'asc' } } },
    orderBy: { createdAt: 'asc' },
  })
  return accounts.map(({ id, provider, name, state, calendars }) => ({
    accountId: id,
    provider: provider as Provider,
    name,
    isRevoked: state === 'revoked',
    calendars: calendars.map(({ id, name, blocks, getsEvents, isWritable }) => ({
      id,
      name,
      blocks,
      getsEvents,
      isWritable,
    })),
  }))
}

/**
 * Says which of a person's calendars keep them busy, and which one gets the bookings from now on. Entries that are written stay where
 * they are. Calendars of others, and those that cannot be written to, are passed over.
 */
export async function chooseCalendars(
  db: Database,
  person: Owner,
  { blocking, getting }: { blocking: string[]; getting: string | undefined },
  now: Date,
): Promise<void> {
  const { organizationId, id: personId } = person
  const own = { organizationId, personId }
  await db.$transaction(async (tx) => {
    await lockPerson(tx, organizationId, personId)
    await tx.calendar.updateMany({ where: own, data: { blocks: false, getsEvents: false } })
    await tx.calendar.updateMany({ where: { ...own, id: { in: blocking } }, data: { blocks: true } })
    if (getting)
      await tx.calendar.updateMany({ where: { ...own, id: getting, isWritable: true }, data: { getsEvents: true } })
    await tx.calendarAccount.updateMany({ where: own, data: { changedAt: now } })
  })
}

/** Forgets calendars; what was written into them stays there. */
export async function forgetCalendars(tx: Transaction, calendars: KeptCalendar[]): Promise<void> {
  for (const { organizationId, id } of calendars) {
    await tx.calendarEntry.updateMany({
      where: { organizationId, calendarId: id },
      data: { calendarId: null, eventId: null, joinUrl: null },
    })
    await tx.calendar.delete({ where: { organizationId_id: { organizationId, id } } })
  }
}

/**
 * Forgets an account and what opens it; its name, or undefined when the person has none such. What was written into its calendars
 * stays there.
 */
export async function disconnect(db: Database, person: Owner, accountId: string): Promise<string | undefined> {
  const { organizationId, id: personId } = person
  return db.$transaction(async (tx) => {
    await lockPerson(tx, organizationId, personId)
    const where = { organizationId, personId, id: accountId }
    const account = await tx.calendarAccount.findFirst({ where, include: { calendars: true } })
    if (!account) return undefined
    await forgetCalendars(tx, account.calendars)
    await tx.calendarAccount.delete({ where: { organizationId_id: { organizationId, id: accountId } } })
    return account.name
  })
}
