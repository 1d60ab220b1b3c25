import type { Calendar, CalendarOwner, Consent, Provider } from '../../calendars/calendar.js'
import type { Person } from '../../storage/generated/client.js'

/** How an account is connected: by the person's own verified address, by the provider's consent page, or by what opens it. */
export type ConnectBy = 'address' | 'consent' | 'form'

/** What the settings allow people to connect, and how it is kept. */
export interface Connections {
  /** In the order in which they are offered; none without ENCRYPTION_KEY. */
  offered: { provider: Provider; by: ConnectBy }[]
  consents: Partial<Record<Provider, Consent>>
  /** Opens an account that is not kept yet. Throws on credentials that are not this provider's. */
  open(provider: Provider, credentials: unknown, owner: CalendarOwner): Calendar
  /** Opens an account that the person has connected; undefined when there is none such, or it cannot be opened any more. */
  reopen(person: Pick<Person, 'organizationId' | 'id'>, accountId: string): Promise<Calendar | undefined>
  /** Encrypts what opens an account, for that account alone. */
  sealFor(account: { organizationId: string; id: string }, credentials: unknown): string
  /** Encrypts what is kept for a moment. @param about what it belongs to, so that it opens for nothing else */
  seal(secret: unknown, about: string): string
  unseal(sealed: string, about: string): unknown
}

export const howToConnect = (connections: Connections | undefined, provider: Provider): ConnectBy | undefined =>
  connections?.offered.find((offer) => offer.provider === provider)?.by

export const ownerOf = ({ timeZone, email }: Pick<Person, 'timeZone' | 'email'>): CalendarOwner => ({ timeZone, email })
