import { fillCard } from '../../../src/cards/fill.js'
import { cardMessage, cardModal } from '../../../src/channels/slack/render.js'
import { sampleCards } from '../../support/sample-cards.js'

const asked = { said: { kind: 'text', text: 'book time', mentions: [] }, by: 'U01BOB' } as const
const place = { kind: 'message', channel: 'D0123456789', ts: '1795412793.000003', thread: '1795412793.000001' } as const

/** Every card that the bot has, filled in both languages, and what becomes of it in Slack. */
export const samples = sampleCards.flatMap(({ title, card }) =>
  ['en', 'nl'].map((locale) => {
    const filled = fillCard(card, { locale, owner: '0198a5c0-0000-7000-8000-00000000000a' })
    return {
      title: `${title} (${locale})`,
      card: filled,
      message: cardMessage(filled, locale, asked),
      modal: cardModal(filled, locale, place),
    }
  }),
)
