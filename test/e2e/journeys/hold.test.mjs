import assert from 'node:assert/strict'
import { after, before, describe } from 'node:test'
import { tellStory } from '../journey.mjs'
import { openBrowser, openWindow } from '../people/browser.mjs'
import { atBookingPage } from '../people/web-user.mjs'
import { address, startApp } from '../programs/app.mjs'

const aTime = /^\d{1,2}:\d\d$/

describe('Two visitors who want the same time', () => {
  const people = {}
  const step = tellStory('hold', people)
  let app
  let browser
  let wanted

  before(async () => {
    app = await startApp('app-hold')
    browser = await openBrowser()
    for (const name of ['first', 'second']) {
      const page = await openWindow(browser, { locale: 'en-GB', timezoneId: 'Europe/Amsterdam' })
      people[name] = atBookingPage(page)
    }
  })
  after(async () => {
    await browser?.close()
    await app?.stop()
  })

  const url = `${address}/adam-ant/office-hours`
  const firstTime = ({ page }) => page.locator('main button').filter({ hasText: aTime }).first()

  // By the instant, as the server sends it: once the last time of a day is held, the page shows the next day, which may have one
  // by the same clock.
  const startsOffered = async () =>
    [...(await (await fetch(url)).text()).matchAll(/start&quot;:&quot;([^&]+)/g)].map(([, start]) => start)

  step('the first picks it', ['first'], async () => {
    ;[wanted] = await startsOffered()
    await people.first.page.goto(url)
    await firstTime(people.first).click()
    await people.first.sees('Your details')
  })

  step('the second is not offered it meanwhile', ['second'], async () => {
    const offered = await startsOffered()
    assert.ok(offered.length > 0 && !offered.includes(wanted))
    await people.second.page.goto(url)
    await firstTime(people.second).waitFor()
  })

  step('the first leaves, and the second is offered it', ['second'], async () => {
    await people.first.page.goto('about:blank')
    await people.second.page.waitForFunction(
      async ({ url, start }) => (await (await fetch(url)).text()).includes(start),
      { url, start: wanted },
    )
    await people.second.page.goto(url)
    await firstTime(people.second).click()
    await people.second.sees('Your details')
    assert.ok(!(await startsOffered()).includes(wanted))
  })
})
