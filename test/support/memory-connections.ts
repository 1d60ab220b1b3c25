import { createAccounts } from '../../src/calendars/accounts.js'
import type { OpenCalendar, Provider } from '../../src/calendars/calendar.js'
import { createConnections } from '../../src/calendars/connections.js'
import type { LastingConsent } from '../../src/calendars/consent.js'
import type { Connections } from '../../src/people/calendars/connections.js'
import type { Database } from '../../src/storage/client.js'
import { testBox } from './connect-outlook.js'
import { createMemoryCalendar, type MemoryCalendar } from './memory-calendar.js'

/**
 * Every way to connect, to calendars in memory: Outlook by the person's address, Google by a consent page where there is one, CalDAV and
 * feeds by a form.
 */
export function openMemoryConnections(db: Database, { consent }: { consent?: LastingConsent } = {}) {
  const box = testBox
  const calendars = new Map<Provider, MemoryCalendar>()
  const opened: { provider: Provider; credentials: unknown }[] = []
  const providers: Partial<Record<Provider, OpenCalendar>> = {}
  for (const provider of ['microsoft', 'google', 'caldav', 'ics'] as const) {
    calendars.set(provider, createMemoryCalendar())
    providers[provider] = (credentials) => {
      opened.push({ provider, credentials })
      return calendars.get(provider)!.calendar
    }
  }
  const accounts = createAccounts({ db, box, providers })
  const connections: Connections = createConnections({
    box,
    accounts,
    providers,
    consents: { google: consent },
    offered: [
      { provider: 'microsoft', by: 'address' },
      ...(consent ? [{ provider: 'google' as const, by: 'consent' as const }] : []),
      { provider: 'caldav', by: 'form' },
      { provider: 'ics', by: 'form' },
    ],
  })!
  return { connections, accounts, box, opened, of: (provider: Provider) => calendars.get(provider)! }
}
