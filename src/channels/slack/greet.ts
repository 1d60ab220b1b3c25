import type { types } from '@slack/bolt'
import type { Bot } from './bot.js'
import { answer, type Delivery, questionOf } from './hear.js'

const mostKept = 5000

/**
 * Says hello to someone who opens the chat with the bot for the first time. Slack tells of every opening, so a chat in which something
 * stands already is left alone, and not asked about again.
 */
export function createGreeting(bot: Bot): (event: types.AppHomeOpenedEvent, delivery: Delivery) => Promise<void> {
  const known = new Set<string>()

  return async ({ tab, channel, user }, delivery) => {
    if (tab !== 'messages' || known.has(channel)) return
    if (known.size >= mostKept) known.clear()
    known.add(channel)
    const { messages = [] } = await bot.client.conversations.history({ channel, limit: 1 })
    if (messages.length > 0) return
    const said = { kind: 'hello' } as const
    const reply = await bot.ask({ ...questionOf(delivery, user), said, setting: 'personal' })
    await answer(bot, reply, { place: { kind: 'channel', channel }, said, user })
  }
}
