import type { Address, Channel, Reply } from '../channel.js'
import type { TeamsAdapter } from './adapter.js'
import { personalChatWith, readAddress, referenceTo, type TeamsAddress } from './address.js'
import { readFailure } from './failure.js'
import { fill, messageOf } from './message.js'

/** Writes to a person unasked, in the personal chat with the bot. */
export async function deliver(adapter: TeamsAdapter, address: Address, reply: Reply): ReturnType<Channel['deliver']> {
  const to = readAddress(address)
  if (!to) return { ok: false, code: 'unknown-address', message: 'not an address in Teams' }
  const message = messageOf(fill(reply))
  try {
    const conversationId = to.conversationId ?? (await openPersonalChat(adapter, to))
    await adapter.continueConversationAsync(adapter.appId, referenceTo(to, conversationId), async (context) => {
      await context.sendActivity(message)
    })
    return { ok: true }
  } catch (error) {
    return readFailure(error)
  }
}

async function openPersonalChat(adapter: TeamsAdapter, to: TeamsAddress): Promise<string> {
  let conversationId = ''
  await adapter.createConversationAsync(
    adapter.appId,
    'msteams',
    to.serviceUrl,
    'https://api.botframework.com',
    personalChatWith(to) as Parameters<TeamsAdapter['createConversationAsync']>[4],
    async (context) => {
      conversationId = context.activity.conversation.id
    },
  )
  return conversationId
}
