import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express, { type Express } from 'express'
import pino, { type Logger } from 'pino'
import { forgetOldDownloads, readDownload } from './access/downloads.js'
import { forgetOldProposals } from './access/proposals.js'
import { forgetOldCodes } from './bookings/email-code.js'
import { entryFollower } from './bookings/follow-entries.js'
import { forgetOldHolds } from './bookings/hold.js'
import { chooseReminders, reminderChoice } from './bookings/mail-refusals.js'
import { bookingOfManageLink } from './bookings/manage-link.js'
import { managedCalendarFile } from './bookings/managed-calendar-file.js'
import { reminder } from './bookings/remind.js'
import { tellers } from './bookings/tell.js'
import { codeTeller } from './bookings/tell-code.js'
import { invitationTeller } from './bookings/tell-invitation.js'
import { bounceTeller } from './bookings/tell-of-bounce.js'
import { entryTeller } from './bookings/tell-of-entry.js'
import { entryWriter } from './bookings/write-entry.js'
import { openCalendars } from './calendar-providers.js'
import { resealAccounts } from './calendars/accounts.js'
import { createAvailability } from './calendars/availability.js'
import { createGuardedFetch } from './calendars/guarded-fetch.js'
import { mountNotifications } from './calendars/notifications.js'
import type { Channel, Receive } from './channels/channel.js'
import { createTeamsChannel } from './channels/teams/create-teams-channel.js'
import { mountDownloads, mountMeetingFile, mountPictures } from './channels/web/downloads.js'
import type { ReminderChoice } from './channels/web/reminders-page.js'
import { createWebChannel } from './channels/web/web-channel.js'
import type { Config } from './config.js'
import { createConversation } from './conversation/receive.js'
import { forgetOldDeliveries } from './conversation/seen-deliveries.js'
import { prepareDemo } from './demo.js'
import { type Health, watchHealth } from './health.js'
import type { Home } from './home.js'
import { openLicences } from './licensing.js'
import { createFolderMailer } from './mail/folder.js'
import type { Mailer } from './mail/mailer.js'
import { readMails } from './mail/read-mails.js'
import { createSmtpMailer } from './mail/smtp.js'
import { comeBack as returnFromConsent } from './people/calendars/come-back.js'
import { forgetOldConsents } from './people/calendars/consents.js'
import { calendarTeller, noteAccess } from './people/calendars/tell.js'
import { lookAtCalendars, noticeChange, renewWatches } from './people/calendars/watch.js'
import { createFetchPicture, readPicture } from './people/pictures.js'
import { eraser } from './people/privacy/erase.js'
import { forgetByAge } from './people/privacy/retention.js'
import { openJobs } from './storage/jobs.js'
import { openWebMessages } from './storage/web-messages.js'
import { createTurnstile } from './turnstile.js'

const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE
/** Turns under way at once: a few for each of the ten connections to the database. */
const TURNS = 30

/**
 * Runs the app until it is told to stop; resolves to the exit status.
 * @param stopping when it is told
 */
export async function start(config: Config, home: Home, stopping: Promise<void>): Promise<number> {
  const app = await openApp(config, home)
  process.stdout.write(`${describe(config, app).join('\n')}\n`)
  await stopping
  await app.close()
  return 0
}

interface App {
  address: string
  publicUrl: string
  place: string
  mailTo: string
  isDemo: boolean
  close(): Promise<void>
}

/** Puts the parts together and listens. */
async function openApp(config: Config, home: Home): Promise<App> {
  const log = pino({ level: config.LOG_LEVEL }, pino.destination({ dest: 2, sync: false }))
  const { db, url, place, organization, revive, close: closeStorage } = home
  const app = express().disable('x-powered-by').set('trust proxy', 'loopback, linklocal, uniquelocal')
  // It answers once every route is mounted; what comes in before that waits.
  let mount = (_app: Express) => {}
  const mounted = new Promise<Express>((done) => {
    mount = done
  })
  const server = createServer((request, response) => void mounted.then((answer) => answer(request, response)))
  const address = await listen(server, config).catch(async (error) => {
    // With the storage open the process would go on for ever, and do nothing.
    await closeStorage()
    throw error
  })
  const jobs = await openJobs(url, db, log)
  const publicUrl = (config.PUBLIC_URL ?? address).replace(/\/+$/, '')

  const now = () => new Date()
  const health = watchHealth(app, db, revive)
  const { accounts, connections, box } = openCalendars(config, db)
  // With one key there is no older one from which anything could be sealed anew.
  if (box && config.ENCRYPTION_KEY.length > 1) await resealAccounts(db, box)
  const calendars = createAvailability({
    db,
    accounts,
    log,
    now,
    onAccess: ({ account }, isGranted) => noteAccess({ db, jobs }, account, isGranted, now()),
  })
  const rooms = { db, jobs, calendars, licences: openLicences(config, db, log) }
  const { ADMIN_EMAILS: adminEmails } = config
  const fetchPicture = createFetchPicture(createGuardedFetch({ allowedHosts: [], maxBytes: 2_500_000 }))
  const desk = { rooms, organization, publicUrl, adminEmails, fetchPicture, connections, log, now }
  const receive = counted(createConversation(desk), health)
  const asked = { db, organizationId: organization.id, adminEmails }
  mountDownloads(app, (token, file) => readDownload(asked, token, file, now()))
  mountPictures(app, (hash) => readPicture(db, organization.id, hash))
  mountMeetingFile(app, (key) => managedCalendarFile(db, organization.id, key, now()))
  mountNotifications(app, (told) => noticeChange(rooms, organization.id, told, now()))
  const comeBack = connections && ((url: URL) => returnFromConsent(rooms, connections, organization.id, url, now()))
  const bookingBehind = (token: string) => bookingOfManageLink(db, organization.id, token)
  const reminders: ReminderChoice = {
    read: async (token) => reminderChoice(db, organization.id, await bookingBehind(token)),
    change: async (token, on) => {
      const choice = await reminderChoice(db, organization.id, await bookingBehind(token))
      if (choice) await chooseReminders(db, { organizationId: organization.id, email: choice.email, on }, now())
    },
  }
  const mailer = openMailer(config, log)
  const messages = openWebMessages(url, db, organization.id, log)
  const isDemo = config.isLocal && !config.MicrosoftAppId && !config.SLACK_BOT_TOKEN
  const demo = isDemo ? await openDemo(config, await prepareDemo(db, organization, now())) : undefined
  const channels = [
    ...openTeams(config, app, receive, log),
    ...(await openSlack(config, app, receive, log)),
    createWebChannel({ app, receive, log, publicUrl, messages, demo, comeBack, reminders, isLimited: !config.isLocal }),
  ]
  mount(app)
  const messengers = { db, jobs, mailer, channels, publicUrl, now }
  await jobs.work({
    ...tellers(messengers),
    ...reminder(messengers),
    ...bounceTeller({ db, channels }),
    ...entryWriter({ db, jobs, findCalendar: accounts.find, publicUrl, now }),
    ...entryTeller({ db, channels }),
    ...entryFollower({ rooms, findCalendar: accounts.find, now }),
    ...calendarTeller({ db, channels, connections }),
    ...codeTeller({ db, mailer }),
    ...invitationTeller({ db, mailer, publicUrl }),
    ...eraser({ rooms, mailer, now }),
  })
  const clean = () =>
    Promise.all([
      forgetOldDeliveries(desk),
      forgetOldDownloads(db, now()),
      forgetOldProposals(db, now()),
      forgetOldHolds(db, now()),
      forgetOldCodes(db, now()),
      forgetOldConsents(db, now()),
      forgetByAge({ rooms, mailer, now }, organization.id, config.RETENTION_DAYS),
    ])
  const watch = async () => {
    if (config.PUBLIC_URL) await renewWatches({ db, findCalendar: accounts.find, publicUrl, log }, now())
    await lookAtCalendars(rooms, now())
  }
  const rounds = [
    everyNow(HOUR, clean, (error) => log.warn({ err: error }, 'what is old could not be taken away')),
    everyNow(5 * MINUTE, watch, (error) => log.warn({ err: error }, 'calendars could not be looked at')),
  ]

  return {
    address,
    publicUrl,
    place,
    mailTo: mailer.destination,
    isDemo,
    async close() {
      health.stop()
      for (const round of rounds) clearInterval(round)
      server.close()
      server.closeIdleConnections()
      await Promise.all(channels.map((channel) => channel.stop()))
      await jobs.stop()
      server.closeAllConnections()
      await Promise.all([mailer.stop(), messages.close()])
      await closeStorage()
    },
  }
}

const everyNow = (pause: number, work: () => Promise<unknown>, failed: (error: unknown) => void) =>
  setInterval(() => void work().catch(failed), pause)

async function listen(server: Server, { HOST, PORT }: Config): Promise<string> {
  server.listen(PORT, HOST)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`
}

function counted(receive: Receive, health: Health): Receive {
  const enter = createTurnstile(TURNS)
  return async (inbound) => {
    const { channel } = inbound.caller
    try {
      const reply = await enter(() => receive(inbound))
      health.countTurn(channel, reply ? 'answered' : 'repeated')
      return reply
    } catch (error) {
      health.countTurn(channel, 'failed')
      throw error
    }
  }
}

function openMailer({ SMTP_URL, MAIL_FROM, DATA_DIR }: Config, log: Logger): Mailer {
  if (SMTP_URL) return createSmtpMailer({ url: SMTP_URL, from: MAIL_FROM, log })
  return createFolderMailer({ folder: join(DATA_DIR, 'mail'), from: MAIL_FROM })
}

async function openDemo({ DATA_DIR }: Config, { organizer, attendee }: Awaited<ReturnType<typeof prepareDemo>>) {
  const people = [
    { ...organizer, email: organizer.email!, role: 'organizer' as const },
    { ...attendee, email: attendee.email!, role: 'attendee' as const },
  ]
  return {
    people: async () => people.map(({ id, displayName, email, role }) => ({ id, displayName, email, role })),
    mails: () => readMails(join(DATA_DIR, 'mail')),
  }
}

function openTeams(config: Config, app: Express, receive: Receive, log: Logger): Channel[] {
  const {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: password,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId,
  } = config
  const registration = appId ? { appId, password, type, tenantId } : undefined
  return [createTeamsChannel({ app, receive, log, registration, allowUnauthenticated: config.isLocal })]
}

async function openSlack(config: Config, app: Express, receive: Receive, log: Logger): Promise<Channel[]> {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken } = config
  if (!botToken) return []
  // Bolt is slow to load: who has no Slack does not wait for it.
  const { createSlackChannel } = await import('./channels/slack/slack-channel.js')
  return [createSlackChannel({ app, receive, log, botToken, signingSecret, appToken, apiUrl: config.SLACK_API_URL })]
}

/** What is on, what is off and why, and the addresses to open. */
function describe(config: Config, { address, publicUrl, place, mailTo, isDemo }: App): string[] {
  const { MicrosoftAppId, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SMTP_URL, isLocal } = config
  const teamsOff = isLocal ? 'local clients only (MicrosoftAppId is not set)' : 'off (MicrosoftAppId is not set)'
  const slackOn = SLACK_APP_TOKEN ? 'on, by socket mode' : `on, at ${publicUrl}/slack/events`
  return [
    `Timewith is ready at ${address}`,
    `  Teams     ${MicrosoftAppId ? `on, at ${publicUrl}/api/messages` : teamsOff}`,
    `  Slack     ${SLACK_BOT_TOKEN ? slackOn : 'off (SLACK_BOT_TOKEN is not set)'}`,
    `  Mail      ${SMTP_URL ? `by ${mailTo}` : `written to ${mailTo} (SMTP_URL is not set)`}`,
    `  Database  ${place}`,
    ...(isDemo ? [`  Try it    ${address}/try`, `  A page    ${address}/adam-ant`] : [`  Pages     ${publicUrl}/NAME`]),
  ]
}
