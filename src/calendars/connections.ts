import type { Connections } from '../people/calendars/connections.js'
import { type Accounts, secretOf } from './accounts.js'
import type { OpenCalendar, Provider } from './calendar.js'
import type { SecretBox } from './secrets.js'

interface Options extends Pick<Connections, 'offered' | 'consents'> {
  /** Undefined without ENCRYPTION_KEY: then nothing is offered, since nothing could be kept. */
  box: SecretBox | undefined
  accounts: Accounts
  providers: Partial<Record<Provider, OpenCalendar>>
}

/** What people can connect, by what the settings open. */
export function createConnections({ box, accounts, providers, offered, consents }: Options): Connections | undefined {
  if (!box) return undefined
  return {
    offered: offered.filter(({ provider }) => providers[provider]),
    consents,
    open(provider, credentials, owner) {
      const open = providers[provider]
      if (!open) throw new Error(`${provider} is not offered`)
      // It is opened to be looked at: what the provider gives anew meanwhile is asked for again later.
      return open(credentials, owner, async () => {})
    },
    reopen: accounts.open,
    sealFor: (account, credentials) => box.seal(credentials, secretOf(account)),
    seal: (secret, about) => box.seal(secret, about),
    unseal: (sealed, about) => box.open(sealed, about),
  }
}
