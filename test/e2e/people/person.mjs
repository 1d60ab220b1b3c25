/**
 * Somebody at a chat or a page. `cards` selects what the bot shows, oldest first; `say` sends a text.
 * What they look for is on the last card that holds all of the given texts, and is waited for.
 */
export function createPerson(page, { cards, say }) {
  const card = (...texts) => texts.reduce((found, hasText) => found.filter({ hasText }), page.locator(cards)).last()
  const buttons = (name, texts) =>
    card(...texts)
      .locator('button')
      .filter({ hasText: exactly(name) })
  return {
    page,
    say,
    card,
    /** Resolves to what the card says, once it is there. */
    async sees(...texts) {
      const found = card(...texts)
      await found.waitFor()
      await found.scrollIntoViewIfNeeded()
      return (await found.innerText()).replace(/\s+/g, ' ')
    },
    /** Presses the first button of that name, which may be a pattern. */
    press: (name, ...texts) => buttons(name, texts).first().click(),
    /** Presses the last one: of the times on a card, another one than before. */
    pressLast: (name, ...texts) => buttons(name, texts).last().click(),
  }
}

/** By its text and not by its role: what stands in `noscript` has none for the driver, though everybody sees it. */
const exactly = (name) =>
  name instanceof RegExp ? name : new RegExp(`^\\s*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`)
