import { type Activity, CardFactory } from 'botbuilder'
import type { AdaptiveCard } from '../../cards/adaptive-card.js'
import { fillCard } from '../../cards/fill.js'
import type { Reply } from '../channel.js'
import { wrapButtons } from './button.js'

export type CardReply = Extract<Reply, { kind: 'card' }>

/** A reply as a message. Texts are plain: what people put into names and notes is shown and never acted on. */
export function messageOf(reply: Reply): Partial<Activity> {
  if (reply.kind === 'card') return cardMessage(cardOf(reply))
  return { type: 'message', text: reply.text, textFormat: 'plain' }
}

export function cardOf(reply: CardReply): AdaptiveCard {
  return wrapButtons(fillCard(reply.card, { locale: reply.locale, owner: reply.owner }))
}

/** The summary is what a notification says. */
export function cardMessage(card: AdaptiveCard): Partial<Activity> {
  return {
    type: 'message',
    attachments: [CardFactory.adaptiveCard(card)],
    ...(card.fallbackText && { summary: card.fallbackText }),
  }
}
