/**
 * Somebody at a chat. `cards` selects what the bot said, oldest first; `say` sends a text.
 * What they look for is on the last card that holds all of the given texts, and is waited for.
 */
export function createPerson(page, { cards, say }) {
  const card = (...texts) => texts.reduce((found, hasText) => found.filter({ hasText }), page.locator(cards)).last()
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
    /** Presses the button of that name. */
    async press(name, ...texts) {
      await card(...texts)
        .getByRole('button', { name, exact: typeof name === 'string' })
        .first()
        .click()
    },
  }
}
