import { randomUUID } from 'node:crypto'
import type { webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import { noticeText } from '../../cards/phrases/speak.js'
import type { Address, Inbound, Receive, Reply, Said } from '../channel.js'
import type { FindCaller } from './callers.js'

/** What every handler of a delivery works with. */
export interface Bot {
  client: webApi.WebClient
  log: Logger
  findCaller: FindCaller
  /** How long an answer may take while Slack waits for it, in milliseconds: a modal can be opened, and a form answered, for 3 s. */
  patience: number
  /** Hands on what a person said; a failure becomes a sentence with the id under which its reason is logged. */
  ask(question: Question): Promise<Reply | null>
}

export interface Question {
  workspace: string
  user: string
  said: Said
  deliveryId: string
  setting: Inbound['setting']
}

export function createBot(parts: Omit<Bot, 'ask'>, receive: Receive): Bot {
  const { log, findCaller } = parts
  return {
    ...parts,
    async ask({ workspace, user, said, deliveryId, setting }) {
      const caller = await findCaller(workspace, user)
      try {
        return await receive({ caller, said, deliveryId, setting, address: addressOf(workspace, user) })
      } catch (error) {
        const correlationId = randomUUID()
        log.error({ err: error, correlationId, deliveryId }, 'A turn failed')
        const locale = caller.locale ?? 'en'
        return { kind: 'text', locale, text: noticeText({ reason: 'trouble', correlationId }, locale) }
      }
    },
  }
}

/** Where a Slack user can be written to unasked. */
function addressOf(workspace: string, user: string): Address {
  return { channel: 'slack', workspace, user }
}
