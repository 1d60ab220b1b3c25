import type { InvokeResponse } from 'botbuilder'
import type { AdaptiveCard } from '../../cards/adaptive-card.js'

/** https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format */
export const pressResponse = {
  /** Takes the place of the card in the presser's view. */
  card: (card: AdaptiveCard) => respond('application/vnd.microsoft.card.adaptive', card),

  /** Is shown beside the card, to the presser alone. */
  sentence: (text: string) => respond('application/vnd.microsoft.activity.message', text),

  /**
   * Shows nothing, by a space of no width: Teams takes an empty response for an app out of reach, says so to the person and presses the
   * button again (seen in https://github.com/vercel/chat/issues/731).
   */
  nothing: () => respond('application/vnd.microsoft.activity.message', '\u200b'),
}

function respond(type: string, value: unknown): InvokeResponse {
  return { status: 200, body: { statusCode: 200, type, value } }
}
