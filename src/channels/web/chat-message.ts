import type { AdaptiveCard } from '../../cards/adaptive-card.js'

/** One line of a chat in the browser, as it is stored and as the browser gets it. */
export type ChatMessage =
  | { from: 'person'; text: string; deliveryId: string }
  | { from: 'bot'; kind: 'text'; text: string; locale: string }
  | {
      from: 'bot'
      kind: 'card'
      card: AdaptiveCard
      locale: string
      /** The message whose place the card takes. */
      replaces?: string
    }

export interface StoredMessage {
  id: string
  body: ChatMessage
}
