import { App, AuthorizationError, ExpressReceiver, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt'
import type { Application } from 'express'
import type { Logger } from 'pino'
import type { Channel, Receive } from '../channel.js'
import { boltLogger } from './bolt-logger.js'
import { createBot } from './bot.js'
import { createCallers } from './callers.js'
import { deliver } from './deliver.js'
import { handleDeliveries } from './deliveries.js'
import { createIdentity } from './identity.js'

export interface SlackOptions {
  /** `xoxb-…`: as whom the bot reads and writes. */
  botToken: string
  /** Slack posts to /slack/events on this app, signed; or the bot connects to Slack by itself (socket mode), with `xapp-…`. */
  via: { kind: 'http'; app: Application; signingSecret: string } | { kind: 'socket'; appToken: string }
  receive: Receive
  log: Logger
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
  const { botToken, via, log } = options
  const logger = boltLogger(log)
  const api = options.apiUrl ? { slackApiUrl: options.apiUrl.replace(/\/*$/, '/') } : {}
  const retryConfig = { retries: options.retries ?? 3, minTimeout: 300 }
  const client = new webApi.WebClient(botToken, { ...api, retryConfig, timeout: 10_000, logger })
  const identify = createIdentity(client)
  const app = new App({
    receiver: receiverFor(via, logger, api),
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
  if (via.kind === 'socket')
    app.start().catch((error: unknown) => log.error({ err: error }, 'Slack’s socket mode did not start'))

  return {
    name: 'slack',
    deliver: (address, reply) => deliver(client, address, reply),
    idle,
    async stop() {
      if (via.kind === 'socket') await app.stop()
      await idle()
    },
  }
}

function receiverFor(
  via: SlackOptions['via'],
  logger: ReturnType<typeof boltLogger>,
  api: webApi.WebClientOptions,
): Receiver {
  if (via.kind === 'socket')
    return new SocketModeReceiver({ appToken: via.appToken, logger, installerOptions: { clientOptions: { ...api } } })
  const { app, signingSecret } = via
  return new ExpressReceiver({ app, signingSecret, endpoints: '/slack/events', logger })
}
