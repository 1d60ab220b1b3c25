import { z } from 'zod'

const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional()
/** Several, separated by spaces, commas or semicolons, in any case. */
const words = text.transform((value) =>
  (value ?? '')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean),
)
const url = (protocols: string[]) =>
  text.refine((value) => value === undefined || (URL.canParse(value) && protocols.includes(new URL(value).protocol)), {
    error: `must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  })
const timeZone = text.refine((value) => value === undefined || isTimeZone(value), {
  error: 'must be an IANA time zone such as Europe/Amsterdam',
})

/** Every variable that the app reads; env.example explains each. */
const environment = z.object({
  DATABASE_URL: url(['postgresql:', 'postgres:']),
  DATA_DIR: text.transform((value) => value ?? '.data'),
  HOST: text.transform((value) => value ?? '127.0.0.1'),
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535).default(3978),
  PUBLIC_URL: url(['https:', 'http:']),

  MicrosoftAppId: text,
  MicrosoftAppPassword: text,
  MicrosoftAppType: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MicrosoftAppTenantId: text,

  SLACK_BOT_TOKEN: text,
  SLACK_SIGNING_SECRET: text,
  SLACK_APP_TOKEN: text,
  SLACK_API_URL: url(['https:', 'http:']),

  SMTP_URL: url(['smtp:', 'smtps:']),
  MAIL_FROM: text.transform((value) => value ?? 'Timewith <timewith@localhost>'),

  AZURE_TENANT_ID: text,
  AZURE_CLIENT_ID: text,
  AZURE_CLIENT_SECRET: text,
  AZURE_AUTHORITY_HOST: url(['https:', 'http:']).transform((value) => value ?? 'https://login.microsoftonline.com'),
  AZURE_CALENDAR_ACCESS: z.enum(['application', 'delegated']).default('application'),
  GRAPH_URL: url(['https:', 'http:']).transform((value) => value ?? 'https://graph.microsoft.com/v1.0'),

  GOOGLE_APPLICATION_CREDENTIALS: text,
  GOOGLE_CLIENT_ID: text,
  GOOGLE_CLIENT_SECRET: text,
  GOOGLE_ISSUER: url(['https:', 'http:']).transform((value) => value ?? 'https://accounts.google.com'),
  GOOGLE_CALENDAR_URL: url(['https:', 'http:']).transform((value) => value ?? 'https://www.googleapis.com/calendar/v3'),

  RETENTION_DAYS: z.coerce
    .number({ error: 'must be a number of days' })
    .int({ error: 'must be a whole number of days' })
    .min(1, { error: 'must be one day or more' })
    .max(36_500, { error: 'must be 100 years or less' })
    .optional(),
  LICENSING: z.enum(['off', 'local', 'graph']).default('off'),

  ENCRYPTION_KEY: text
    .transform((value) => (value ?? '').split(/[\s,;]+/).filter(Boolean))
    .transform((keys) => keys.map((key) => Buffer.from(key, 'base64')))
    .refine((keys) => keys.every((key) => key.length === 32), {
      error:
        'must be 32 random bytes in base64 (openssl rand -base64 32); several are separated by commas, the newest first',
    }),
  CALENDAR_ALLOWED_HOSTS: words,

  ADMIN_EMAILS: words.refine((emails) => emails.every((email) => z.email().safeParse(email).success), {
    message: 'must be e-mail addresses, separated by commas',
  }),
  DEFAULT_TIME_ZONE: timeZone,
  DEFAULT_LOCALE: z.enum(['en', 'en-GB', 'en-US', 'nl', 'nl-NL']).default('en'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Config = z.infer<typeof environment> & {
  /** The server is reachable from this machine alone. */
  isLocal: boolean
}

/** The variables by name, so that a test can hold env.example against them. */
export const variableNames = Object.keys(environment.shape)

export type ConfigOutcome = { ok: true; config: Config } | { ok: false; faults: string[] }

/** Reads the settings. Each fault names its variable and says what it must be. An empty variable counts as not set. */
export function readConfig(env: Record<string, string | undefined>): ConfigOutcome {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const read = environment.safeParse(given)
  const faults = read.success
    ? missingPartners(read.data)
    : read.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`)
  if (!read.success || faults.length > 0) return { ok: false, faults }
  return { ok: true, config: { ...read.data, isLocal: ['127.0.0.1', '::1', 'localhost'].includes(read.data.HOST) } }
}

/** Settings that make sense only together. */
function missingPartners(config: z.infer<typeof environment>): string[] {
  const faults: string[] = []
  const needs = (name: keyof typeof config, partner: keyof typeof config, why: string) => {
    if (config[name] && !config[partner]) faults.push(`${partner}: must be set when ${name} is (${why})`)
  }
  if (config.MicrosoftAppType !== 'UserAssignedMSI')
    needs('MicrosoftAppId', 'MicrosoftAppPassword', 'the secret of the app registration')
  if (config.MicrosoftAppType !== 'MultiTenant')
    needs('MicrosoftAppId', 'MicrosoftAppTenantId', 'the tenant that the app is registered in')
  if (config.SLACK_BOT_TOKEN && !config.SLACK_SIGNING_SECRET && !config.SLACK_APP_TOKEN)
    faults.push('SLACK_SIGNING_SECRET: must be set when SLACK_BOT_TOKEN is, or SLACK_APP_TOKEN for socket mode')
  needs('AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'the tenant that the app is registered in')
  needs('AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET', 'the secret of the app registration')
  needs('AZURE_CLIENT_SECRET', 'AZURE_CLIENT_ID', 'the app registration that the secret is of')
  needs('GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET', 'the secret of the OAuth client')
  needs('GOOGLE_CLIENT_SECRET', 'GOOGLE_CLIENT_ID', 'the OAuth client that the secret is of')
  if (config.LICENSING === 'graph' && !config.AZURE_CLIENT_ID)
    faults.push('AZURE_CLIENT_ID: must be set when LICENSING is graph (the app registration that reads licences)')
  needs('SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN', 'the token of the installed app')
  needs('SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN', 'the token of the installed app')
  return faults
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
