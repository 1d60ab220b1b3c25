import type { PersonKey } from '../bookings/busy-times.js'
import type { Database } from '../storage/client.js'
import type { Prisma } from '../storage/generated/client.js'
import type { Calendar, OpenCalendar, Provider } from './calendar.js'
import type { SecretBox } from './secrets.js'

const include = { account: { include: { person: true } } } satisfies Prisma.CalendarInclude
type KeptCalendar = Prisma.CalendarGetPayload<{ include: typeof include }>
type KeptAccount = KeptCalendar['account']

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
  /** A person's account; undefined when there is none such, or it cannot be opened here. */
  open(person: PersonKey, accountId: string): Promise<Calendar | undefined>
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

/** Seals anew what an older key of the ring has sealed, so that the older key can go. @returns how many there were */
export async function resealAccounts(db: Database, box: SecretBox): Promise<number> {
  const accounts = await db.calendarAccount.findMany({ select: { organizationId: true, id: true, credentials: true } })
  const outdated = accounts.filter(({ credentials }) => box.isOutdated(credentials))
  let resealed = 0
  for (const { credentials, ...account } of outdated) {
    const about = secretOf(account)
    try {
      const fresh = box.seal(box.open(credentials, about), about)
      // Where it was renewed meanwhile, it was sealed with the first key.
      const { count } = await db.calendarAccount.updateMany({
        where: { ...account, credentials },
        data: { credentials: fresh },
      })
      resealed += count
    } catch {
      // Its key is gone from the ring: its owner is told that it must be connected again when it is next needed.
    }
  }
  return resealed
}

/** Opens accounts with what is kept of them, and keeps them open: a token or a feed's last state lives on from call to call. */
export function createAccounts({ db, box, providers }: Options): Accounts {
  const opened = new Map<string, { key: string; provider: Calendar }>()

  function open(account: KeptAccount): Calendar | undefined {
    const { id, credentials, person } = account
    const owner = { timeZone: person.timeZone, email: person.email }
    const key = JSON.stringify([credentials, owner])
    const known = opened.get(id)
    if (known?.key === key) return known.provider
    try {
      if (!box) return undefined
      const openWith = providers[account.provider as Provider]
      const provider = openWith?.(box.open(credentials, secretOf(account)), owner, async (fresh) => {
        const sealed = box.seal(fresh, secretOf(account))
        await db.calendarAccount.updateMany({
          where: { organizationId: account.organizationId, id },
          data: { credentials: sealed },
        })
        // Not before it is kept: who read the older one meanwhile would open the account anew with what counts no more.
        if (provider) opened.set(id, { key: JSON.stringify([sealed, owner]), provider })
      })
      if (provider) opened.set(id, { key, provider })
      return provider
    } catch {
      return undefined
    }
  }

  return {
    async blocking({ organizationId, id: personId }) {
      const kept = await db.calendar.findMany({ where: { organizationId, personId, blocks: true }, include })
      return kept.map((calendar) => ({ kept: calendar, provider: open(calendar.account) }))
    },
    async find(organizationId, id) {
      const kept = await db.calendar.findUnique({ where: { organizationId_id: { organizationId, id } }, include })
      return kept ? { kept, provider: open(kept.account) } : undefined
    },
    async open({ organizationId, id: personId }, id) {
      const where = { organizationId, personId, id }
      const account = await db.calendarAccount.findFirst({ where, include: { person: true } })
      return account ? open(account) : undefined
    },
  }
}
