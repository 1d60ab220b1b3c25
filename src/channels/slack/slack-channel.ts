import {
  App,
  AuthorizationError,
  ExpressReceiver,
  type Logger,
  type Receiver,
  SocketModeReceiver,
  webApi,
} from '@slack/bolt'
import type { Application } from 'express'
import type { Logger as Log } from 'pino'
import type { Channel, Receive } from '../channel.js'
import { boltLogger } from './bolt-logger.js'
import { createBot } from './bot.js'
import { createCallers } from './callers.js'
import { deliver } from './deliver.js'
import { handleDeliveries } from './deliveries.js'
import { createIdentity } from './identity.js'

export interface SlackOptions {
  /** Where Slack posts to, at /slack/events. */
  app: Application
  /** `xoxb-…`: as whom the bot reads and writes. */
  botToken: string
  /** With what Slack signs what it posts. */
  signingSecret?: string
  /** `xapp-…`: the bot connects to Slack by itself (socket mode), and nothing is posted. */
  appToken?: string
  receive: Receive
  log: Log
  /** Slack's Web API, when it is not https://slack.com/api/. */
  apiUrl?: string
  /** How often a call is made again that Slack did not answer, or asked to wait with. */
  retries?: number
  /** How long an answer may take before a form says to wait, in milliseconds. Slack itself gives up after 3 s. */
  patience?: number
}

export interface SlackChannel extends Channel {
  /** When all that came in so far has been answered. */
  idle(): Promise<void>
}

/** Connects to Slack: mounts its route at once. Never fails because Slack cannot be reached. */
export function createSlackChannel(options: SlackOptions): SlackChannel {
  const { botToken, appToken, log } = options
  const logger = boltLogger(log)
  const api = options.apiUrl ? { slackApiUrl: options.apiUrl.replace(/\/*$/, '/') } : {}
  const retryConfig = { retries: options.retries ?? 3, minTimeout: 300 }
  const client = new webApi.WebClient(botToken, { ...api, retryConfig, timeout: 10_000, logger })
  const identify = createIdentity(client)
  const app = new App({
    receiver: receiverFor(options, logger, api),
    authorize: async () => ({ botToken, ...(await identify()) }),
    clientOptions: api,
    logger,
    convoStore: false,
    ignoreSelf: false,
  })
  const idle = handleDeliveries(
    app,
    createBot(
      { client, log, findCaller: createCallers(client, log), patience: options.patience ?? 2000 },
      options.receive,
    ),
  )
  app.error(async (error) => {
    log.error({ err: error }, 'A delivery from Slack was not dealt with')
    // Not acknowledged, it is sent again.
    if (error instanceof AuthorizationError) throw error
  })
  if (appToken) app.start().catch((error: unknown) => log.error({ err: error }, 'Slack’s socket mode did not start'))

  return {
    name: 'slack',
    deliver: (address, reply) => deliver(client, address, reply),
    idle,
    async stop() {
      if (appToken) await app.stop()
      await idle()
    },
  }
}

function receiverFor(
  { app, signingSecret, appToken }: SlackOptions,
  logger: Logger,
  api: webApi.WebClientOptions,
): Receiver {
  if (appToken) return new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions: { ...api } } })
  if (!signingSecret) throw new Error('Slack needs a signing secret, or an app token for socket mode.')
  return new ExpressReceiver({ app, signingSecret, endpoints: '/slack/events', logger })
}
