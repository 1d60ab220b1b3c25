import { createRequire } from 'node:module'

// Its ES modules do not load in Node; the bundle for browsers does.
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js')

/** What Microsoft's own parser and validator find wrong with a card, in its words. */
export function faultsOfCard(card: unknown): string[] {
  const parsed = new AdaptiveCard()
  const context = new SerializationContext()
  parsed.parse(card, context)
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index))
  const messages = [...events, ...parsed.validateProperties().validationEvents].map(({ message }) => message)
  // It tests languages with a global regular expression, which refuses every second one.
  return messages.filter((message) => !/^Invalid value "(?:en|nl)" for property "lang"/.test(message))
}
