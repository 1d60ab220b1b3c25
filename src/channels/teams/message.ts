import { type Activity, CardFactory } from 'botbuilder'
import type { AdaptiveCard } from '../../cards/adaptive-card.js'
import { fillCard } from '../../cards/fill.js'
import type { Reply } from '../channel.js'
import { wrapButtons } from './button.js'

/** A reply with its words in place. */
export type Filled = { kind: 'text'; text: string } | { kind: 'card'; card: AdaptiveCard }

export function fill(reply: Reply): Filled {
  if (reply.kind === 'text') return { kind: 'text', text: reply.text }
  return { kind: 'card', card: wrapButtons(fillCard(reply.card, { locale: reply.locale, owner: reply.owner })) }
}

/**
 * A reply as a message. Texts are plain: what people put into names and notes is shown and never acted on. The summary of a card is what
 * its notification says.
 */
export function messageOf(filled: Filled): Partial<Activity> {
  if (filled.kind === 'text') return { type: 'message', text: filled.text, textFormat: 'plain' }
  return {
    type: 'message',
    attachments: [CardFactory.adaptiveCard(filled.card)],
    ...(filled.card.fallbackText && { summary: filled.card.fallbackText }),
  }
}
