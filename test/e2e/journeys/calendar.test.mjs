import assert from 'node:assert/strict'
import { after, before, describe } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBarriers } from '../accessibility.mjs'
import { tellStory } from '../journey.mjs'
import { openBrowser, openWindow } from '../people/browser.mjs'
import { atBookingPage, atTryPage } from '../people/web-user.mjs'
import { address, startApp } from '../programs/app.mjs'
import { startRadicale } from '../programs/radicale.mjs'

const page = `${address}/adam-ant/office-hours`

describe('An organizer who connects a calendar', () => {
  const people = {}
  const step = tellStory('calendar', people)
  let app
  let browser
  let radicale
  let busy

  before(async () => {
    radicale = await startRadicale()
    app = await startApp('app-calendar', {
      ENCRYPTION_KEY: Buffer.alloc(32, 'e2e').toString('base64'),
      CALENDAR_ALLOWED_HOSTS: '127.0.0.1',
    })
    browser = await openBrowser()
    const window = () => openWindow(browser, { locale: 'en-GB', timezoneId: 'Europe/Amsterdam' })
    people.adam = atTryPage(await window())
    people.visitor = atBookingPage(await window())
  })
  after(async () => {
    await browser?.close()
    await app?.stop()
    await radicale?.stop()
  })

  const startsOffered = async () =>
    [...(await (await fetch(page)).text()).matchAll(/start&quot;:&quot;([^&]+)/g)].map(([, start]) => start)

  /** Asks until it is so: what follows from a press need not be there when it is answered. */
  async function eventually(look) {
    for (const end = Date.now() + 15_000; !(await look()); await sleep(100))
      assert.ok(Date.now() < end, `never: ${look}`)
  }

  step('is busy at the last time that is offered, but nobody here knows', ['visitor'], async () => {
    busy = (await startsOffered()).at(-1)
    await radicale.put('dentist', Date.parse(busy), Date.parse(busy) + 30 * 60_000)
    assert.ok((await startsOffered()).includes(busy))
    await people.visitor.page.goto(page)
  })

  step('says so, and is asked what opens it', ['adam'], async () => {
    await people.adam.page.goto(`${address}/try`)
    await people.adam.sees('Hello Adam Ant')
    await people.adam.say('connect my Nextcloud calendar')
    await people.adam.sees('Connect a CalDAV calendar')
    assert.deepEqual(await findBarriers(people.adam.page), [])
  })

  step('sees what is wrong with a password', ['adam'], async () => {
    await people.adam.page.getByLabel('Server, or the address of the calendar').fill(`http://${radicale.address}/`)
    await people.adam.page.getByLabel('User name').fill('adam')
    await people.adam.page.getByLabel('App password').fill('wrong')
    await people.adam.press('Connect')
    await people.adam.sees('It does not let me in.')
  })

  step('is connected with the right one, and sees how much there is', ['adam'], async () => {
    assert.equal(await people.adam.page.getByLabel('App password').inputValue(), '')
    await people.adam.page.getByLabel('App password').fill('secret')
    await people.adam.press('Connect')
    await people.adam.sees(/CalDAV calendar is connected: \d busy times? this week/)
  })

  step('is not offered any more when they are busy', ['visitor'], async () => {
    await eventually(async () => !(await startsOffered()).includes(busy))
    await people.visitor.page.goto(page)
  })

  step('finds a booking in the calendar', ['adam'], async () => {
    await people.adam.page.locator('[role=tab]').filter({ hasText: 'Eve Nova' }).click()
    await people.adam.say('book office hours with Adam')
    await people.adam.press(/^\d{1,2}:\d\d/)
    await people.adam.press('Book')
    await people.adam.sees('Booked')
    await eventually(async () => (await radicale.read()).includes('Office hours · Eve Nova'))
  })

  step('loses it there when it is cancelled', ['adam'], async () => {
    await people.adam.press('Cancel booking')
    await people.adam.sees('Cancel this booking?')
    await people.adam.press('Cancel booking')
    await eventually(async () => !(await radicale.read()).includes('Office hours · Eve Nova'))
    assert.ok((await radicale.read()).includes('Dentist'))
  })
})
