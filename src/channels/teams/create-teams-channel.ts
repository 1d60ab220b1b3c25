import type { Express } from 'express'
import type { Logger } from 'pino'
import type { Channel, Receive } from '../channel.js'
import { TeamsAdapter } from './adapter.js'
import { createAdmission } from './admission.js'
import { answer } from './answer.js'
import { type AppRegistration, type BotFrameworkCloud, publicCloud } from './app-registration.js'
import { TeamsAuthentication } from './authentication.js'
import { deliver } from './deliver.js'
import { createMemberLookUp } from './member.js'
import { messagesRoute } from './messages-route.js'

export interface TeamsOptions {
  /** The app on which `POST /api/messages` is mounted. */
  app: Pick<Express, 'use'>
  receive: Receive
  log: Logger
  /** Absent: no token can be checked, and none is sent. */
  registration?: AppRegistration
  /** Without a registration: whether programs on this machine may talk to the bot. Only for a server that listens on loopback. */
  allowUnauthenticated: boolean
  cloud?: BotFrameworkCloud
  /** Milliseconds after which a call to Teams is given up, retries included. */
  patience?: number
  /** Milliseconds after which a person sees that an answer is being written. */
  silence?: number
  /** Milliseconds since 1970. */
  now?: () => number
}

/** Microsoft Teams, through the Bot Framework. */
export function createTeamsChannel(options: TeamsOptions): Channel {
  const { app, receive, log, registration, allowUnauthenticated } = options
  const { cloud = publicCloud, patience = 10_000, silence = 1_000, now = Date.now } = options
  const authentication = new TeamsAuthentication(registration, cloud, patience)
  const adapter = new TeamsAdapter(authentication, registration?.appId ?? '')
  const admission = createAdmission({ authentication, registration, cloud, allowUnauthenticated, now })
  const findMember = createMemberLookUp(log, now)
  const underWay = new Set<Promise<unknown>>()

  app.use(
    messagesRoute(
      admission,
      (authenticated, activity) => {
        const turn = adapter.turn(authenticated, activity, (context) =>
          answer(context, { receive, findMember, log, silence }),
        )
        underWay.add(turn)
        return turn.finally(() => underWay.delete(turn))
      },
      log,
    ),
  )

  return {
    name: 'teams',
    deliver: (address, reply) => deliver(adapter, address, reply),
    async stop() {
      await Promise.allSettled(underWay)
    },
  }
}
