import { secretOf } from '../../src/calendars/accounts.js'
import { createSecretBox } from '../../src/calendars/secrets.js'
import type { Database } from '../../src/storage/client.js'

/** 32 bytes, as ENCRYPTION_KEY has them. */
export const testKey = Buffer.alloc(32, 'test')
export const testBox = createSecretBox([testKey])

/** Connects somebody's mailbox, whose one calendar keeps them busy and gets their bookings, without asking it. */
export async function connectOutlook(
  db: Database,
  { organizationId, id: personId }: { organizationId: string; id: string },
  { mailbox, calendarId: externalId }: { mailbox: string; calendarId: string },
): Promise<{ id: string }> {
  const account = { organizationId, id: crypto.randomUUID() }
  const credentials = testBox.seal({ mailbox }, secretOf(account))
  await db.calendarAccount.create({
    data: { ...account, personId, provider: 'microsoft', name: mailbox, credentials, changedAt: new Date(0) },
  })
  return db.calendar.create({
    data: {
      organizationId,
      accountId: account.id,
      personId,
      externalId,
      name: 'Calendar',
      isWritable: true,
      blocks: true,
      getsEvents: true,
    },
  })
}
