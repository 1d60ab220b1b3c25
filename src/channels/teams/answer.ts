import { randomUUID } from 'node:crypto'
import type { TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import { noticeText } from '../../cards/phrases/speak.js'
import type { Receive } from '../channel.js'
import { readInbound } from './inbound.js'
import type { FindMember } from './member.js'
import { type Filled, fill, messageOf } from './message.js'
import { pressResponse } from './press-response.js'

export interface AnswerOptions {
  receive: Receive
  findMember: FindMember
  log: Logger
  /** Milliseconds that an answer to a message may take before the person sees that one is being written. */
  silence: number
}

/** Hands what came in to `receive` and shows its reply. Whatever goes wrong is told to the person and the log, never to Teams. */
export async function answer(context: TurnContext, options: AnswerOptions): Promise<void> {
  const { activity } = context
  const reply = await ask(context, options)
  if (reply === undefined) return
  try {
    if (activity.type === 'invoke') await answerPress(context, reply, options.log)
    else if (reply) await answerMessage(context, reply)
  } catch (error) {
    options.log.error({ err: error, activityId: activity.id }, 'a reply did not reach Teams')
  }
}

/** Undefined when the activity is none of the bot's business. */
async function ask(context: TurnContext, options: AnswerOptions): Promise<Filled | null | undefined> {
  const { activity } = context
  const { receive, findMember, log } = options
  const typing =
    activity.type === 'message' ? setTimeout(() => void showTyping(context, log), options.silence) : undefined
  try {
    const inbound = await readInbound(activity, (userId) => findMember(context, userId))
    if (!inbound) return undefined
    const reply = await receive(inbound)
    return reply && fill(reply)
  } catch (error) {
    const correlationId = randomUUID()
    log.error({ err: error, correlationId, activityId: activity.id }, 'a turn failed')
    return { kind: 'text', text: noticeText({ reason: 'trouble', correlationId }, activity.locale ?? 'en') }
  } finally {
    clearTimeout(typing)
  }
}

/**
 * The response changes the card at once, but in the presser's view and until it is loaded again; the update of the message changes it for
 * good and for all. The update goes first, so that a press on the new card cannot be overtaken by it; both show the same card.
 */
async function answerPress(context: TurnContext, reply: Filled | null, log: Logger): Promise<void> {
  let response = pressResponse.nothing()
  if (reply?.kind === 'text') response = pressResponse.sentence(reply.text)
  if (reply?.kind === 'card') {
    response = pressResponse.card(reply.card)
    await replaceCard(context, messageOf(reply)).catch((error: unknown) =>
      log.warn({ err: error, activityId: context.activity.id }, 'a card was replaced in the view of its presser only'),
    )
  }
  await context.sendActivity({ type: 'invokeResponse', value: response })
}

/** A pressed Action.Submit arrives as a message and has no response: its card is updated all the same. */
async function answerMessage(context: TurnContext, reply: Filled): Promise<void> {
  const { activity } = context
  if (activity.value && activity.replyToId && reply.kind === 'card') await replaceCard(context, messageOf(reply))
  else await context.sendActivity(messageOf(reply))
}

async function replaceCard(context: TurnContext, message: ReturnType<typeof messageOf>): Promise<void> {
  const { replyToId } = context.activity
  if (replyToId) await context.updateActivity({ ...message, id: replyToId })
}

async function showTyping(context: TurnContext, log: Logger): Promise<void> {
  await context
    .sendActivity({ type: 'typing' })
    .catch((error: unknown) => log.debug({ err: error }, 'no typing indicator'))
}
