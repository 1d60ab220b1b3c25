import { address } from '../programs/playground.mjs'
import { createPerson } from './person.mjs'

/** Adam Ant in the chat with the bot. */
export async function openTeams(page) {
  await page.goto(address)
  const box = page.getByRole('textbox').first()
  await box.waitFor()
  return createPerson(page, {
    cards: '.ac-adaptiveCard',
    async say(text) {
      await box.click()
      await page.keyboard.insertText(text)
      await page.getByRole('button', { name: 'Send Message' }).click()
    },
  })
}
