import type { SlashCommand, types } from '@slack/bolt'
import type { Reply, Said } from '../channel.js'
import type { Bot, Question } from './bot.js'
import { formOf } from './form.js'
import { openModal } from './modal.js'
import { type Place, settingOf, show } from './place.js'
import { readText } from './read-text.js'
import { cardMessage, cardModal, fillReply, sentenceMessage } from './render.js'

/** Which delivery it is, and for which installation of the bot. */
export interface Delivery {
  id: string
  workspace: string
  botUser: string | undefined
}

/**
 * A message that a person typed into the chat with the bot. Null for everything else that Slack sends as a message event: what bots
 * say, edits, deletions, joins, and what is said where the bot only hears mentions.
 */
export function typedMessage(event: types.MessageEvent): types.GenericMessageEvent | null {
  const isTyped = event.type === 'message' && event.subtype === undefined && event.channel_type === 'im'
  return isTyped && event.user && !event.bot_id ? event : null
}

/** A text in the person's own chat with the bot; in a thread it is answered there. */
export async function hearMessage(bot: Bot, event: types.GenericMessageEvent, delivery: Delivery): Promise<void> {
  const { channel, thread_ts: thread, user, text = '' } = event
  await hearText(bot, user, text, { kind: 'channel', channel, ...(thread && { thread }) }, delivery)
}

/** A text in a channel that mentions the bot, answered in a thread. An edit that adds the mention is not heard. */
export async function hearMention(bot: Bot, event: types.AppMentionEvent, delivery: Delivery): Promise<void> {
  const { channel, thread_ts, ts, user, text, bot_id, edited } = event
  if (!user || bot_id || edited) return
  await hearText(bot, user, text, { kind: 'channel', channel, thread: thread_ts ?? ts }, delivery)
}

/**
 * `/book` and what follows it, which reads on from the command itself; alone it asks what there is. Answered to its speaker alone,
 * with a form in a modal.
 */
export async function hearCommand(bot: Bot, command: SlashCommand, delivery: Delivery): Promise<void> {
  const { text, trigger_id, response_url, user_id: user } = command
  const read = await readFor(bot, text.trim() === '' ? 'help' : `book ${text}`, delivery)
  const said: Said = { kind: 'text', ...read }
  const reply = await bot.ask({ ...questionOf(delivery, user), said, setting: 'personal' })
  await answer(bot, reply, { place: { kind: 'aside', url: response_url }, said, user, trigger: trigger_id })
}

async function hearText(bot: Bot, user: string, text: string, place: Place, delivery: Delivery): Promise<void> {
  const said: Said = { kind: 'text', ...(await readFor(bot, text, delivery)) }
  const reply = await bot.ask({ ...questionOf(delivery, user), said, setting: settingOf(place) })
  await answer(bot, reply, { place, said, user })
}

interface Spot {
  place: Place
  said: Said
  user: string
  /** With it a modal can be opened, for 3 s. */
  trigger?: string
}

/** Shows an answer where nothing of ours stood: a form in a modal while that can be opened, and behind a button otherwise. */
export async function answer(bot: Bot, reply: Reply | null, { place, said, user, trigger }: Spot): Promise<void> {
  if (!reply) return
  if (reply.kind === 'text') return show(bot.client, place, sentenceMessage(reply.text))
  const card = fillReply(reply)
  if (trigger && formOf(card) && (await openModal(bot, trigger, cardModal(card, reply.locale, place))).isOpen) return
  await show(bot.client, place, cardMessage(card, reply.locale, { said, by: user }))
}

function readFor(bot: Bot, text: string, { botUser, workspace }: Delivery) {
  return readText(text, botUser, async (id) => (await bot.findCaller(workspace, id)).displayName)
}

export function questionOf(
  { id, workspace }: Delivery,
  user: string,
): Pick<Question, 'workspace' | 'user' | 'deliveryId'> {
  return { workspace, user, deliveryId: id }
}
