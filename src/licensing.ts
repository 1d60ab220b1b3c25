import type { Logger } from 'pino'
import { createGraphLicences } from './access/licences/graph-licences.js'
import { type Licences, noLicences } from './access/licences/licences.js'
import { localLicences } from './access/licences/local-licences.js'
import { registrationOf } from './calendar-providers.js'
import { createGraph } from './calendars/microsoft/graph.js'
import { createAppSignIn } from './calendars/microsoft/sign-in.js'
import type { Config } from './config.js'
import type { Database } from './storage/client.js'

type Settings = Pick<
  Config,
  'LICENSING' | 'AZURE_TENANT_ID' | 'AZURE_CLIENT_ID' | 'AZURE_CLIENT_SECRET' | 'AZURE_AUTHORITY_HOST' | 'GRAPH_URL'
>

/** Where licences are looked for, by the setting LICENSING. */
export function openLicences(settings: Settings, db: Database, log: Logger, now = () => new Date()): Licences {
  switch (settings.LICENSING) {
    case 'off':
      return noLicences
    case 'local':
      return localLicences
    case 'graph':
      return createGraphLicences({ db, ask: openGraph(settings).all, log, now })
  }
}

/** Microsoft Graph by the app's own registration. `readConfig` has seen to it that there is one. */
export function openGraph(settings: Settings) {
  return createGraph(settings.GRAPH_URL, createAppSignIn(registrationOf(settings)!))
}
