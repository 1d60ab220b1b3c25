import { type OpenedCalendars, openCalendars, registrationOf } from './calendar-providers.js'
import { createAppSignIn } from './calendars/microsoft/sign-in.js'
import type { Config } from './config.js'
import type { Database } from './storage/client.js'
import { openStorage } from './storage/open-storage.js'

/** What came of a check, for whoever runs the server. */
export interface Finding {
  ok: boolean
  subject: string
  finding: string
}

/** Connected accounts that are asked at once. */
const AT_ONCE = 20

const names = { microsoft: 'Outlook', google: 'Google Calendar', caldav: 'CalDAV', ics: 'calendar feeds' }

/** Tries every provider that the settings open, and every account that somebody has connected. */
export async function checkCalendars(config: Config): Promise<Finding[]> {
  const subject = 'calendars'
  if (config.ENCRYPTION_KEY.length === 0)
    return [{ ok: true, subject, finding: 'nobody can connect one, since ENCRYPTION_KEY is not set' }]
  try {
    const { db, close } = await openStorage(config)
    try {
      const opened = openCalendars(config, db)
      return [...(await checkProviders(config, opened)), await checkAccounts(db, opened)]
    } finally {
      await close()
    }
  } catch (error) {
    return [{ ok: false, subject, finding: (error as Error).message }]
  }
}

/** Of Outlook by the app itself, a token; of a consent page, that it is found. */
async function checkProviders(config: Config, { connections }: OpenedCalendars): Promise<Finding[]> {
  const findings = (connections?.offered ?? []).map(async ({ provider, by }): Promise<Finding[]> => {
    const subject = names[provider]
    if (by === 'consent') {
      const begun = await connections!.consents[provider]!.begin('https://timewith.example/calendars/callback')
      return begun.ok
        ? [{ ok: true, subject, finding: 'each organizer signs in and says yes' }]
        : [{ ok: false, subject, finding: `the consent page is not found: ${begun.message}` }]
    }
    if (provider !== 'microsoft')
      return by === 'address' ? [{ ok: true, subject, finding: 'by a service account' }] : []
    try {
      await createAppSignIn(registrationOf(config)!)()
      return [{ ok: true, subject, finding: 'the app registration signs in' }]
    } catch (error) {
      return [{ ok: false, subject, finding: `${(error as Error).message}: check AZURE_CLIENT_ID and its secret` }]
    }
  })
  return (await Promise.all(findings)).flat()
}

async function checkAccounts(db: Database, { accounts }: OpenedCalendars): Promise<Finding> {
  const subject = 'connected'
  const kept = await db.calendarAccount.findMany({ orderBy: { createdAt: 'desc' }, take: AT_ONCE })
  const asked = kept.map(async ({ organizationId, personId, id, provider, name }) => {
    const calendar = await accounts.open({ organizationId, id: personId }, id)
    const answer = await calendar?.list()
    if (answer?.ok) return []
    const why = answer ? answer.message : 'it cannot be opened with these settings'
    return [`${names[provider as keyof typeof names]} (${name}): ${why}`]
  })
  const faults = (await Promise.all(asked)).flat()
  if (faults.length > 0) return { ok: false, subject, finding: `no answer from ${faults.join('; ')}` }
  return { ok: true, subject, finding: `${kept.length} accounts, all of which answer` }
}
