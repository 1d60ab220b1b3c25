import assert from 'node:assert/strict'
import { after, before, describe } from 'node:test'
import { tellStory } from '../journey.mjs'
import { openBrowser, openWindow } from '../people/browser.mjs'
import { openSlack } from '../people/slack-user.mjs'
import { startApp } from '../programs/app.mjs'
import { socketSettings, startLocalSlack } from '../programs/local-slack.mjs'

describe('Bob in Slack, where Slack cannot reach the app and the app connects to it', () => {
  const running = []
  const people = {}
  const step = tellStory('socket-mode', people)
  let browser

  before(async () => {
    running.push(await startLocalSlack('local-slack-socket', 'socket'))
    running.push(await startApp('app-socket', socketSettings))
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    for (const program of running.reverse()) await program.stop()
  })

  step('Bob says hello', ['bob'], async () => {
    people.bob = await openSlack(await openWindow(browser))
    await people.bob.say('hi')
    await people.bob.sees('Hello Bob Brown')
  })

  step('Bob makes a meeting type of his own', ['bob'], async () => {
    await people.bob.say('create a public 45 minute meeting type called Intake, Tuesdays 2-4')
    assert.match(await people.bob.sees('Intake is ready to book'), /45 minutes · Public/)
  })

  step('Bob sets more rules for it, in a window', ['bob'], async () => {
    await people.bob.press('More rules', 'Intake is ready to book')
    await people.bob.sees('More rules for Intake', 'Meetings a week')
    await people.bob.page.locator('.modal input').first().fill('15, 60')
    await people.bob.press('Save', 'More rules for Intake')
    await people.bob.sees('Intake is changed', '15 minutes / 45 minutes / 1 hour')
  })

  step('Bob says that he is away, and saves it', ['bob'], async () => {
    await people.bob.say("I'm away from 21 December to 3 January")
    await people.bob.press('Save', 'Days off or elsewhere')
    await people.bob.sees('Saved', 'Mon 21 Dec – Sun 3 Jan')
    await people.bob.say('my meeting types')
    await people.bob.press('Details', 'Your meeting types')
  })

  step('Bob presses a button, and the card is replaced', ['bob'], async () => {
    await people.bob.press('All types', 'Intake')
    await people.bob.sees('Your meeting types', 'Intake')
  })

  step('Bob opens a form', ['bob'], async () => {
    await people.bob.press('New meeting type', 'Your meeting types')
    await people.bob.sees('New meeting type', 'Duration')
  })
})
