import assert from 'node:assert/strict'
import { after, before, describe } from 'node:test'
import { findBarriers } from '../accessibility.mjs'
import { tellStory } from '../journey.mjs'
import { waitForCode, waitForMails } from '../mailbox.mjs'
import { openBrowser, openWindow } from '../people/browser.mjs'
import { atBookingPage } from '../people/web-user.mjs'
import { address, startApp } from '../programs/app.mjs'

const withScripts = {
  name: 'with scripts, in English',
  browser: { locale: 'en-US', timezoneId: 'America/New_York' },
  choose: 'What would you like to book?',
  confirm: 'Your details',
  code: 'Check your mail',
  zone: 'New York (EST)',
  book: 'Book',
  booked: 'Booked',
  reschedule: 'Reschedule',
  moving: 'Now: ',
  confirmMove: 'Move to this time?',
  move: 'Move',
  moved: 'Moved',
  cancel: 'Cancel booking',
  confirmCancel: 'Cancel this booking?',
  cancelled: 'Cancelled',
}
const withoutScripts = {
  name: 'without scripts, in Dutch',
  browser: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', javaScriptEnabled: false },
  choose: 'Wat voor afspraak wil je maken?',
  confirm: 'Je gegevens',
  code: 'Kijk in je mail',
  // No script tells the browser's zone, so the times are Adam's.
  zone: 'Kolkata (GMT+5:30)',
  book: 'Vastleggen',
  booked: 'Vastgelegd',
  reschedule: 'Verzetten',
  moving: 'Nu: ',
  confirmMove: 'Verzetten naar deze tijd?',
  move: 'Verzetten',
  moved: 'Verzet',
  cancel: 'Afzeggen',
  confirmCancel: 'Deze afspraak afzeggen?',
  cancelled: 'Afgezegd',
}
const aTime = /^\s*\d+:\d\d(\s[AP]M)?\s*$/

/** Waits until the page shows all of these, wherever they stand on it and whether scripts have put them there or not. */
async function shows(page, ...texts) {
  const deadline = Date.now() + 20_000
  for (;;) {
    const shown = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    const missing = texts.filter((text) => !shown.includes(text))
    if (missing.length === 0) return
    assert.ok(Date.now() < deadline, `${missing.join(', ')} is not on the page: ${shown}`)
    await page.waitForTimeout(100)
  }
}

for (const say of [withScripts, withoutScripts])
  describe(`A visitor without an account, ${say.name}`, () => {
    const people = {}
    const step = tellStory(`booking-page-${say.name}`, people)
    let app
    let browser
    let visitor
    let toVisitor

    before(async () => {
      app = await startApp(`app-page-${say.name}`)
      browser = await openBrowser()
    })
    after(async () => {
      await browser?.close()
      await app?.stop()
    })

    step('opens the page of Adam', ['visitor'], async () => {
      const page = await openWindow(browser, say.browser)
      await page.goto(`${address}/adam-ant`)
      visitor = people.visitor = atBookingPage(page)
      assert.match(await visitor.sees(say.choose), /Quick chat.*Office hours/)
      if (say === withScripts) assert.deepEqual(await findBarriers(page), [])
    })

    step('sees a month and the times of a day', ['visitor'], async () => {
      await visitor.page.locator('main a').filter({ hasText: 'Quick chat' }).first().click()
      await visitor.page.locator('main button').filter({ hasText: aTime }).first().waitFor({ state: 'attached' })
      if (say === withScripts) assert.deepEqual(await findBarriers(visitor.page), [])
    })

    step('picks one, sees in which zone it is, and says who they are', ['visitor'], async () => {
      await visitor.press(aTime)
      await shows(visitor.page, say.confirm, 'Quick chat', say.zone)
      const fields = visitor.card(say.confirm).locator('input:not([type=hidden])')
      await fields.nth(0).fill('Vic Visitor')
      await fields.nth(1).fill('vic@example.com')
    })

    step('is asked for the code that is mailed to them', ['visitor'], async () => {
      await visitor.press(say.book, say.confirm)
      await visitor.sees(say.code, 'vic@example.com')
      if (say === withScripts) assert.deepEqual(await findBarriers(visitor.page), [])
    })

    step('books it with the code', ['visitor'], async () => {
      const code = await waitForCode(app.mailFolder, 'vic@example.com')
      await visitor.card(say.code).locator('input:not([type=hidden])').fill(code)
      await visitor.press(say.book, say.code)
      await visitor.sees(say.booked, 'Quick chat', 'Adam Ant')
    })

    step('gets the invitation by mail, as Adam does', [], async () => {
      const mails = await waitForMails(app.mailFolder, 2)
      toVisitor = mails.find(({ to }) => to === 'vic@example.com')
      assert.equal(toVisitor.invitation.method, 'REQUEST')
      assert.ok(mails.some(({ to }) => to === 'adam@example.com'))
    })

    step('opens the link in the mail', ['visitor'], async () => {
      await visitor.page.goto(/http:\S+\/manage\/\S+/.exec(toVisitor.text)[0])
      await visitor.sees('Quick chat', 'Adam Ant')
    })

    step('moves it to another time', ['visitor'], async () => {
      await visitor.press(say.reschedule)
      await shows(visitor.page, say.moving)
      await visitor.pressLast(aTime)
      await visitor.sees(say.confirmMove)
      await visitor.press(say.move, say.confirmMove)
      await visitor.sees(say.moved, 'Adam Ant')
      const moved = (await waitForMails(app.mailFolder, 4)).filter(({ to }) => to === 'vic@example.com').at(-1)
      assert.equal(moved.invitation.uid, toVisitor.invitation.uid)
      assert.ok(moved.invitation.sequence > toVisitor.invitation.sequence)
      assert.notEqual(moved.invitation.start, toVisitor.invitation.start)
    })

    step('cancels it', ['visitor'], async () => {
      await visitor.press(say.cancel)
      await visitor.sees(say.confirmCancel)
      await visitor.press(say.cancel, say.confirmCancel)
      await visitor.sees(say.cancelled, 'Adam Ant')
      const mails = await waitForMails(app.mailFolder, 6)
      assert.deepEqual(
        mails.slice(4).map(({ invitation }) => [invitation.method, invitation.uid]),
        Array(2).fill(['CANCEL', toVisitor.invitation.uid]),
      )
    })
  })
