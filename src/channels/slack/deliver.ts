import type { webApi } from '@slack/bolt'
import { z } from 'zod'
import type { Address, Channel, Reply } from '../channel.js'
import { failureOf } from './failure.js'
import { show } from './place.js'
import { cardMessage, fillReply, sentenceMessage } from './render.js'

const addressSchema = z.object({ channel: z.literal('slack'), workspace: z.string(), user: z.string().min(1) })

/** Writes to a person in the chat that they have with the bot, which is opened if need be. */
export async function deliver(
  client: webApi.WebClient,
  address: Address,
  reply: Reply,
): ReturnType<Channel['deliver']> {
  const known = addressSchema.safeParse(address)
  if (!known.success) return { ok: false, code: 'unknown-address', message: 'This is not the address of a Slack user.' }
  try {
    const { channel } = await client.conversations.open({ users: known.data.user })
    if (!channel?.id) return { ok: false, code: 'unknown-address', message: 'Slack opened no chat with this user.' }
    const message = reply.kind === 'text' ? sentenceMessage(reply.text) : cardMessage(fillReply(reply), reply.locale)
    await show(client, { kind: 'channel', channel: channel.id }, message)
    return { ok: true }
  } catch (error) {
    return failureOf(error)
  }
}
