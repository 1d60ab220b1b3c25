import type { Logger } from 'pino'
import { createGraphLicences } from './access/licences/graph-licences.js'
import { type Licences, noLicences } from './access/licences/licences.js'
import { localLicences } from './access/licences/local-licences.js'
import { createGraph } from './calendars/microsoft/graph.js'
import { createAppSignIn } from './calendars/microsoft/sign-in.js'
import type { LicenceMode } from './cards/catalogue.js'
import type { Database } from './storage/client.js'

interface Settings {
  LICENSING: LicenceMode
  AZURE_TENANT_ID?: string
  AZURE_CLIENT_ID?: string
  AZURE_CLIENT_SECRET?: string
  AZURE_AUTHORITY_HOST: string
  GRAPH_URL: string
}

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

/** Microsoft Graph by the app's own registration. `readConfig` has seen to it that these are set. */
export function openGraph(settings: Settings) {
  const { AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET, AZURE_AUTHORITY_HOST, GRAPH_URL } = settings
  const getToken = createAppSignIn({
    tenantId: AZURE_TENANT_ID!,
    clientId: AZURE_CLIENT_ID!,
    clientSecret: AZURE_CLIENT_SECRET!,
    loginUrl: AZURE_AUTHORITY_HOST,
  })
  return createGraph(GRAPH_URL, getToken)
}
