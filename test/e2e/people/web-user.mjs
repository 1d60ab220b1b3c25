import { createPerson } from './person.mjs'

/** Whoever tries the bot in the browser, in the chat that is in view. */
export function atTryPage(page) {
  return createPerson(page, {
    cards: '.panel:not([hidden]) article.bot',
    async say(text) {
      const panel = page.locator('.panel:not([hidden])')
      await panel.locator('textarea[name=text]').fill(text)
      await panel.locator('button.send').click()
    },
  })
}

/** A visitor of a booking page. */
export function atBookingPage(page) {
  return createPerson(page, { cards: 'main, #card .card:not(.waiting)' })
}
