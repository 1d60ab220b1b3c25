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

  const timesOf = async ({ page }) => {
    await page.goto(`${address}/adam-ant/office-hours`)
    const times = page.locator('main button').filter({ hasText: aTime })
    await times.first().waitFor()
    return times.allInnerTexts()
  }

  step('the first picks it', ['first'], async () => {
    ;[wanted] = await timesOf(people.first)
    await people.first.press(wanted)
    await people.first.sees('Your details')
  })

  step('the second is not offered it meanwhile', ['second'], async () => {
    assert.ok(!(await timesOf(people.second)).includes(wanted))
  })

  step('the first leaves, and the second is offered it', ['second'], async () => {
    await people.first.page.goto('about:blank')
    await people.second.page.waitForFunction(
      async ({ url, label }) => {
        const page = await (await fetch(url)).text()
        return page.includes(`>${label}<`)
      },
      { url: `${address}/adam-ant/office-hours`, label: wanted },
    )
    assert.ok((await timesOf(people.second)).includes(wanted))
  })
})
