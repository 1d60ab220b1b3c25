import { randomUUID } from 'node:crypto'
import { type Accounts, createAccounts, secretOf } from '../../src/calendars/accounts.js'
import { createSecretBox } from '../../src/calendars/secrets.js'
import type { Database } from '../../src/storage/client.js'
import type { Person } from '../../src/storage/generated/client.js'
import type { MemoryCalendar } from './memory-calendar.js'

const box = createSecretBox([Buffer.alloc(32, 'test')])

/** Accounts whose providers are in memory. */
export function createMemoryAccounts(db: Database) {
  const calendars = new Map<string, MemoryCalendar>()
  const open = (credentials: unknown) => calendars.get((credentials as { key: string }).key)!.calendar
  const accounts: Accounts = createAccounts({ db, box, providers: { caldav: open } })
  return {
    accounts,
    /** Connects a calendar to a person; its row. */
    async connect(person: Person, memory: MemoryCalendar, { getsEvents = true } = {}) {
      const { organizationId, id: personId } = person
      const [id, key] = [randomUUID(), randomUUID()]
      calendars.set(key, memory)
      await db.calendarAccount.create({
        data: {
          organizationId,
          id,
          personId,
          provider: 'caldav',
          name: key,
          credentials: box.seal({ key }, secretOf({ organizationId, id })),
          changedAt: new Date(0),
        },
      })
      return db.calendar.create({
        data: {
          organizationId,
          accountId: id,
          personId,
          externalId: 'main',
          name: 'Calendar',
          isWritable: true,
          blocks: true,
          getsEvents,
        },
      })
    },
  }
}
