import { fillCard } from '../../cards/fill.js'
import type { Receive, Reply } from '../channel.js'
import type { ChatMessage } from './chat-message.js'
import type { DemoPerson, WebMessages } from './options.js'
import type { ChatDelivery } from './said.js'

/**
 * Hands on what a person said in the browser, and keeps it and the answer. Answers the id of the answer; null, and nothing is kept, where
 * the same was handled before.
 */
export async function hear(
  { receive, messages }: { receive: Receive; messages: WebMessages },
  person: DemoPerson,
  { said, deliveryId, timeZone }: ChatDelivery,
  locale: string,
): Promise<string | null> {
  const { id, displayName, email } = person
  const reply = await receive({
    caller: {
      channel: 'web',
      workspace: '',
      id,
      displayName,
      verifiedEmail: email,
      locale,
      ...(timeZone && { timeZone }),
    },
    said: said.kind === 'text' ? { ...said, mentions: [] } : said,
    deliveryId,
    setting: 'personal',
    address: addressOf(id),
  })
  if (!reply) return null
  if (said.kind === 'text') {
    const own: ChatMessage = { from: 'person', text: said.text, deliveryId }
    await messages.append(id, own)
  }
  return messages.append(id, messageOf(reply, said.kind === 'action' ? said.message : undefined))
}

export const addressOf = (person: string) => ({ channel: 'web' as const, person })

/** A reply as a line of the chat. It is filled once, so that what was said stays what it was when templates change. */
export function messageOf(reply: Reply, pressed?: string): ChatMessage {
  const { locale } = reply
  if (reply.kind === 'text') return { from: 'bot', kind: 'text', text: reply.text, locale }
  const card = fillCard(reply.card, { locale, owner: reply.owner })
  return { from: 'bot', kind: 'card', card, locale, ...(pressed && { replaces: pressed }) }
}
