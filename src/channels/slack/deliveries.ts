import type { App, BlockAction, ButtonAction, Context, ViewSubmitAction } from '@slack/bolt'
import type { Bot } from './bot.js'
import { createGreeting } from './greet.js'
import { type Delivery, hearCommand, hearMention, hearMessage, typedMessage } from './hear.js'
import { press } from './press.js'
import { submit } from './submit.js'

/**
 * Registers what the bot listens to. Slack wants an answer within 3 s, so all but a submitted form is acknowledged before any work.
 * The result tells when all that came in so far has been dealt with.
 */
export function handleDeliveries(app: App, bot: Bot): () => Promise<void> {
  const running = new Set<Promise<void>>()
  const greet = createGreeting(bot)

  app.use(async ({ next }) => {
    const work = next()
    running.add(work)
    await work.finally(() => running.delete(work))
  })

  app.message(async ({ message, body, context }) => {
    const typed = typedMessage(message)
    if (typed) await hearMessage(bot, typed, deliveryOf(body.event_id, body.team_id, context))
  })
  app.event('app_mention', async ({ event, body, context }) => {
    await hearMention(bot, event, deliveryOf(body.event_id, body.team_id, context))
  })
  app.event('app_home_opened', async ({ event, body, context }) => {
    await greet(event, deliveryOf(body.event_id, body.team_id, context))
  })
  app.command(/.*/, async ({ ack, command, context }) => {
    await ack()
    await hearCommand(bot, command, deliveryOf(command.trigger_id, command.team_id, context))
  })
  app.action<BlockAction>({ type: 'block_actions' }, async ({ ack, action, body, context }) => {
    await ack()
    const delivery = deliveryOf(body.trigger_id, body.team?.id, context)
    if (action.type === 'button') await press(bot, action as ButtonAction, body, delivery)
  })
  app.view<ViewSubmitAction>({ type: 'view_submission' }, async ({ ack, body, context }) => {
    await submit(bot, body, ack, deliveryOf(body.trigger_id, body.team?.id, context))
  })

  return async () => {
    while (running.size > 0) await Promise.allSettled(running)
  }
}

/** An event keeps its id when Slack sends it again, an interaction its trigger. */
function deliveryOf(id: string, team: string | undefined, { teamId, botUserId }: Context): Delivery {
  return { id, workspace: team ?? teamId ?? '', botUser: botUserId }
}
