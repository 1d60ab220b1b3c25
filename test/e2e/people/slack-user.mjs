import { address } from '../programs/local-slack.mjs'
import { createPerson } from './person.mjs'

/** Bob Brown in the chat with the bot, which it opens when he first looks at it. */
export async function openSlack(page) {
  await page.goto(address)
  await page.getByRole('button', { name: /timewith/ }).click()
  await page.getByRole('button', { name: 'Bob Brown' }).click()
  return createPerson(page, {
    // A form comes as a modal, over the chat.
    cards: '.msg:has(.badge-app), .modal',
    async say(text) {
      await page.getByPlaceholder(/^Message Bob Brown/).fill(text)
      await page.getByRole('button', { name: 'Send', exact: true }).click()
    },
  })
}
