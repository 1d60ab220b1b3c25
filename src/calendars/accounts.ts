import type { PersonKey } from '../bookings/busy-times.js'
import type { Database } from '../storage/client.js'
import type { Prisma } from '../storage/generated/client.js'
import type { Calendar, OpenCalendar, Provider } from './calendar.js'
import type { SecretBox } from './secrets.js'

const include = { account: { include: { person: true } } } satisfies Prisma.CalendarInclude
type KeptCalendar = Prisma.CalendarGetPayload<{ include: typeof include }>

/** One of a person's calendars, and the provider that it is at. */
export interface OpenedCalendar {
  kept: KeptCalendar
  /** Undefined when it cannot be opened here: its key is gone from ENCRYPTION_KEY, or the settings of its provider are. */
  provider: Calendar | undefined
}

/** The calendars that people have connected. */
export interface Accounts {
  /** Those that keep the person busy. */
  blocking(person: PersonKey): Promise<OpenedCalendar[]>
  find(organizationId: string, calendarId: string): Promise<OpenedCalendar | undefined>
}

interface Options {
  db: Database
  /** Undefined without ENCRYPTION_KEY: then nothing that was connected can be opened. */
  box: SecretBox | undefined
  /** Those that the settings allow. */
  providers: Partial<Record<Provider, OpenCalendar>>
}

/** What a secret of an account belongs to, so that it opens for no other. */
export const secretOf = ({ organizationId, id }: { organizationId: string; id: string }): string =>
  `calendar account ${organizationId}/${id}`

/** Opens accounts with what is kept of them, and keeps them open: a token or a feed's last state lives on from call to call. */
export function createAccounts({ db, box, providers }: Options): Accounts {
  const opened = new Map<string, { key: string; provider: Calendar }>()

  function open({ account }: KeptCalendar): Calendar | undefined {
    const { id, credentials, person } = account
    const owner = { timeZone: person.timeZone, email: person.email }
    const key = JSON.stringify([credentials, owner])
    const known = opened.get(id)
    if (known?.key === key) return known.provider
    try {
      if (!box) return undefined
      const provider = providers[account.provider as Provider]?.(box.open(credentials, secretOf(account)), owner)
      if (provider) opened.set(id, { key, provider })
      return provider
    } catch {
      return undefined
    }
  }

  return {
    async blocking({ organizationId, id: personId }) {
      const kept = await db.calendar.findMany({ where: { organizationId, personId, blocks: true }, include })
      return kept.map((calendar) => ({ kept: calendar, provider: open(calendar) }))
    },
    async find(organizationId, id) {
      const kept = await db.calendar.findUnique({ where: { organizationId_id: { organizationId, id } }, include })
      return kept ? { kept, provider: open(kept) } : undefined
    },
  }
}
