import { type Accounts, createAccounts } from './calendars/accounts.js'
import { createCaldavCalendar } from './calendars/caldav/caldav-calendar.js'
import type { OpenCalendar, Provider } from './calendars/calendar.js'
import { createConnections } from './calendars/connections.js'
import { createConsent, type LastingConsent } from './calendars/consent.js'
import { createGoogleCalendar, GOOGLE_SCOPES } from './calendars/google/google-calendar.js'
import { createDelegatedSignIn, delegatedCredentials, readServiceAccount } from './calendars/google/service-account.js'
import { createGuardedFetch } from './calendars/guarded-fetch.js'
import { createIcsCalendar } from './calendars/ics/ics-calendar.js'
import { createMicrosoftCalendar, MICROSOFT_SCOPES } from './calendars/microsoft/microsoft-calendar.js'
import { type AppRegistration, createAppSignIn } from './calendars/microsoft/sign-in.js'
import { createSecretBox, type SecretBox } from './calendars/secrets.js'
import type { Config } from './config.js'
import type { Connections } from './people/calendars/connections.js'
import type { Database } from './storage/client.js'

type Settings = Pick<
  Config,
  | 'ENCRYPTION_KEY'
  | 'CALENDAR_ALLOWED_HOSTS'
  | 'AZURE_TENANT_ID'
  | 'AZURE_CLIENT_ID'
  | 'AZURE_CLIENT_SECRET'
  | 'AZURE_AUTHORITY_HOST'
  | 'AZURE_CALENDAR_ACCESS'
  | 'GRAPH_URL'
  | 'GOOGLE_APPLICATION_CREDENTIALS'
  | 'GOOGLE_CLIENT_ID'
  | 'GOOGLE_CLIENT_SECRET'
  | 'GOOGLE_ISSUER'
  | 'GOOGLE_CALENDAR_URL'
>

/** How calendars are read and connected here. */
export interface OpenedCalendars {
  accounts: Accounts
  /** Undefined without ENCRYPTION_KEY. */
  connections: Connections | undefined
  box: SecretBox | undefined
}

/** One provider as the settings have it. */
interface Opened {
  provider: Provider
  by: Connections['offered'][number]['by']
  open: OpenCalendar
  consent?: LastingConsent
}

/** Opens the providers that the settings allow. */
export function openCalendars(settings: Settings, db: Database): OpenedCalendars {
  const { ENCRYPTION_KEY: keys, CALENDAR_ALLOWED_HOSTS: allowedHosts } = settings
  const box = keys.length > 0 ? createSecretBox(keys) : undefined
  const guarded = createGuardedFetch({ allowedHosts })
  const opened: Opened[] = [
    ...openMicrosoft(settings),
    ...openGoogle(settings),
    { provider: 'caldav', by: 'form', open: (given, owner) => createCaldavCalendar(given, owner, guarded) },
    { provider: 'ics', by: 'form', open: (given, owner) => createIcsCalendar(given, owner, guarded) },
  ]
  const providers = Object.fromEntries(opened.map(({ provider, open }) => [provider, open]))
  const consents = Object.fromEntries(opened.map(({ provider, consent }) => [provider, consent]))
  const accounts = createAccounts({ db, box, providers })
  return { accounts, box, connections: createConnections({ box, accounts, providers, consents, offered: opened }) }
}

function openMicrosoft(settings: Settings): Opened[] {
  const registration = registrationOf(settings)
  if (!registration) return []
  const { tenantId, clientId, clientSecret, loginUrl } = registration
  const url = settings.GRAPH_URL
  if (settings.AZURE_CALENDAR_ACCESS === 'application') {
    const getToken = createAppSignIn(registration)
    return [
      {
        provider: 'microsoft',
        by: 'address',
        open: (given, owner) => createMicrosoftCalendar(given, owner, { url, getToken }),
      },
    ]
  }
  const consent = createConsent({
    issuer: `${loginUrl}/${encodeURIComponent(tenantId)}/v2.0`,
    clientId,
    clientSecret,
    scope: MICROSOFT_SCOPES,
    parameters: { prompt: 'select_account' },
  })
  return [
    {
      provider: 'microsoft',
      by: 'consent',
      consent,
      open: (given, owner, keep) =>
        createMicrosoftCalendar(given, owner, { url, getToken: consent.signIn(given, keep) }),
    },
  ]
}

function openGoogle(settings: Settings): Opened[] {
  const { GOOGLE_CALENDAR_URL: url, GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret } = settings
  if (settings.GOOGLE_APPLICATION_CREDENTIALS) {
    const account = readServiceAccount(settings.GOOGLE_APPLICATION_CREDENTIALS)
    const open: OpenCalendar = (given, owner) => {
      const { mailbox } = delegatedCredentials.parse(given)
      return createGoogleCalendar(owner, { url, getToken: createDelegatedSignIn(account, mailbox) })
    }
    return [{ provider: 'google', by: 'address', open }]
  }
  if (!clientId || !clientSecret) return []
  const consent = createConsent({
    issuer: settings.GOOGLE_ISSUER,
    clientId,
    clientSecret,
    scope: `openid email ${GOOGLE_SCOPES}`,
    // Without these there is no refresh token: https://developers.google.com/identity/protocols/oauth2/web-server
    parameters: { access_type: 'offline', prompt: 'consent select_account' },
  })
  const open: OpenCalendar = (given, owner, keep) =>
    createGoogleCalendar(owner, { url, getToken: consent.signIn(given, keep) })
  return [{ provider: 'google', by: 'consent', consent, open }]
}

/** The app registration in Microsoft Entra; undefined when there is none. */
export function registrationOf(
  settings: Pick<Config, 'AZURE_TENANT_ID' | 'AZURE_CLIENT_ID' | 'AZURE_CLIENT_SECRET' | 'AZURE_AUTHORITY_HOST'>,
): AppRegistration | undefined {
  const { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: clientId, AZURE_CLIENT_SECRET: clientSecret } = settings
  if (!tenantId || !clientId || !clientSecret) return undefined
  return { tenantId, clientId, clientSecret, loginUrl: settings.AZURE_AUTHORITY_HOST }
}
