import { join } from 'node:path'
import pino from 'pino'
import { checkSlack } from './channels/slack/check.js'
import { checkTeams } from './channels/teams/check.js'
import { checkCalendars, type Finding } from './check-calendars.js'
import type { Config } from './config.js'
import { openGraph } from './licensing.js'
import { createSmtpMailer } from './mail/smtp.js'
import { openStorage } from './storage/open-storage.js'

/** Tries every connection that the settings ask for, and says what to mend. */
export async function examine(config: Config): Promise<Finding[]> {
  const findings = await Promise.all([
    database(config),
    mail(config),
    teams(config),
    slack(config),
    licences(config),
    address(config),
  ])
  // After the database was looked at, which it opens too.
  return [
    { ok: true, subject: 'settings', finding: 'every variable can be read' },
    ...findings,
    ...(await checkCalendars(config)),
  ]
}

async function database(config: Config): Promise<Finding> {
  const subject = 'database'
  try {
    const { place, applied, close } = await openStorage(config)
    await close()
    const news = applied.length > 0 ? `, brought up to date by ${applied.length} migrations` : ', up to date'
    return { ok: true, subject, finding: `${place}${news}` }
  } catch (error) {
    return { ok: false, subject, finding: `cannot be opened: ${(error as Error).message}` }
  }
}

async function mail({ SMTP_URL, MAIL_FROM, DATA_DIR }: Config): Promise<Finding> {
  const subject = 'mail'
  if (!SMTP_URL)
    return { ok: true, subject, finding: `written to ${join(DATA_DIR, 'mail')}, since SMTP_URL is not set` }
  const mailer = createSmtpMailer({ url: SMTP_URL, from: MAIL_FROM, log: pino({ level: 'silent' }), timeout: 10_000 })
  const checked = await mailer.check()
  await mailer.stop()
  return checked.ok
    ? { ok: true, subject, finding: mailer.destination }
    : { ok: false, subject, finding: checked.message }
}

async function teams(config: Config): Promise<Finding> {
  const subject = 'Teams'
  const {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: password,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId,
  } = config
  if (appId) return { subject, ...(await checkTeams({ appId, password, type, tenantId })) }
  return {
    ok: true,
    subject,
    finding: config.isLocal
      ? 'local clients only, since MicrosoftAppId is not set'
      : 'off, since MicrosoftAppId is not set',
  }
}

async function slack({ SLACK_BOT_TOKEN, SLACK_API_URL }: Config): Promise<Finding> {
  const subject = 'Slack'
  if (!SLACK_BOT_TOKEN) return { ok: true, subject, finding: 'off, since SLACK_BOT_TOKEN is not set' }
  return { subject, ...(await checkSlack(SLACK_BOT_TOKEN, SLACK_API_URL)) }
}

/** Asks for one person's plans, which takes the permission that all of them take. */
async function licences(config: Config): Promise<Finding> {
  const subject = 'licences'
  const { LICENSING } = config
  if (LICENSING === 'off') return { ok: true, subject, finding: 'not checked, since LICENSING is off' }
  if (LICENSING === 'local') return { ok: true, subject, finding: 'assigned here, by an administrator' }
  try {
    await openGraph(config).call('/users?$top=1&$select=assignedPlans')
    return { ok: true, subject, finding: 'read from Microsoft 365' }
  } catch (error) {
    const finding = `${(error as Error).message}; the app registration needs the application permission User.Read.All`
    return { ok: false, subject, finding }
  }
}

/** Links in mails, and Teams and Slack, need an address that others can reach. */
async function address({ PUBLIC_URL, MicrosoftAppId, SLACK_BOT_TOKEN, SLACK_APP_TOKEN }: Config): Promise<Finding> {
  const subject = 'address'
  if (PUBLIC_URL) return { ok: true, subject, finding: PUBLIC_URL }
  const needed = MicrosoftAppId || (SLACK_BOT_TOKEN && !SLACK_APP_TOKEN)
  return needed
    ? { ok: false, subject, finding: 'set PUBLIC_URL to the https address where Teams and Slack reach this server' }
    : { ok: true, subject, finding: 'this machine only, since PUBLIC_URL is not set' }
}
