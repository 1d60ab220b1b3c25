import assert from 'node:assert/strict'
import { after, before, describe } from 'node:test'
import { findBarriers } from '../accessibility.mjs'
import { tellStory } from '../journey.mjs'
import { waitForMails } from '../mailbox.mjs'
import { openBrowser, openWindow } from '../people/browser.mjs'
import { atTryPage } from '../people/web-user.mjs'
import { address, startApp } from '../programs/app.mjs'

const desktop = {
  name: 'desktop in English',
  browser: { locale: 'en-US', timezoneId: 'America/New_York' },
  hello: 'Hello Adam Ant',
  makeType: 'create a public 45 minute meeting type called Intake, Tuesdays 2-4 pm',
  typeIsMade: 'Intake is ready to book',
  typeHours: /Tue 2:00 PM–4:00 PM/,
  askForTime: 'book time with Adam',
  chooseType: 'What would you like to book?',
  seeTimes: 'See times',
  timesIn: /45 minutes · times in New York/,
  confirm: 'Book this time?',
  book: 'Book',
  booked: 'Booked',
  told: 'Eve Nova booked Intake',
  subject: /^Confirmed: Intake with Adam Ant/,
  close: 'Close',
}
const phone = {
  name: 'phone in Dutch',
  browser: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  },
  hello: 'Hallo Adam Ant',
  makeType: 'maak een openbaar afspraaktype Intake van 45 minuten, dinsdags van 14 tot 16 uur',
  typeIsMade: 'Intake kan geboekt worden',
  typeHours: /di 14:00–16:00/,
  askForTime: 'maak een afspraak met Adam',
  chooseType: 'Wat voor afspraak wil je maken?',
  seeTimes: 'Bekijk tijden',
  timesIn: /45 minuten · tijden in Amsterdam/,
  confirm: 'Deze tijd vastleggen?',
  book: 'Vastleggen',
  booked: 'Vastgelegd',
  told: 'Eve Nova heeft Intake geboekt',
  subject: /^Bevestigd: Intake met Adam Ant/,
  close: 'Sluiten',
}

for (const say of [desktop, phone])
  describe(`Whoever tries it on a ${say.name}`, () => {
    const people = {}
    const step = tellStory(`try-${say.name}`, people)
    let app
    let browser
    let me

    before(async () => {
      app = await startApp(`app-try-${say.name}`)
      browser = await openBrowser()
    })
    after(async () => {
      await browser?.close()
      await app?.stop()
    })

    step('is greeted as Adam, the organizer', ['me'], async () => {
      const page = await openWindow(browser, say.browser)
      await page.goto(`${address}/try`)
      me = people.me = atTryPage(page)
      await me.sees(say.hello)
      assert.deepEqual(await findBarriers(page), [])
    })

    step('makes a meeting type in one sentence', ['me'], async () => {
      await me.say(say.makeType)
      assert.match(await me.sees(say.typeIsMade), say.typeHours)
    })

    step('asks as Eve for time with Adam, and sees what there is', ['me'], async () => {
      await me.page.getByRole('tab', { name: 'Eve Nova' }).click()
      await me.say(say.askForTime)
      assert.match(await me.sees(say.chooseType), /Quick chat.*Office hours.*Intake/)
    })

    step('looks at the times of the new one', ['me'], async () => {
      await me.card(say.chooseType).locator('button').filter({ hasText: say.seeTimes }).last().click()
      assert.match(await me.sees(/Intake (with|met) Adam Ant/), say.timesIn)
    })

    step('picks a time', ['me'], async () => {
      await me.press(/^\d+:\d\d( [AP]M)?$/)
      await me.sees(say.confirm)
      assert.deepEqual(await findBarriers(me.page), [])
    })

    step('books it, and Adam has news', ['me'], async () => {
      await me.press(say.book, say.confirm)
      await me.sees(say.booked)
      await me.page.locator('[role=tab][aria-selected=false] .unread', { hasText: '1' }).waitFor()
    })

    step('reads as Adam who booked', ['me'], async () => {
      await me.page.getByRole('tab', { name: 'Adam Ant' }).click()
      await me.sees(say.told)
    })

    step('finds both mails', ['me'], async () => {
      const opener = me.page.locator('#show-mail')
      if (await opener.isVisible()) await opener.click()
      await me.page.locator('#mails li').nth(1).waitFor()
      const mails = await waitForMails(app.mailFolder, 2)
      assert.deepEqual(mails.map(({ to }) => to).sort(), ['adam@example.com', 'eve@example.com'])
      assert.equal(mails[0].invitation.uid, mails[1].invitation.uid)
    })

    step('opens the mail to Eve, with the invitation', ['me'], async () => {
      await me.page.locator('#mails button', { hasText: 'eve@example.com' }).click()
      const dialog = me.page.getByRole('dialog')
      assert.match(await dialog.locator('h2').innerText(), say.subject)
      await me.page.frameLocator('#mail-frame').getByText('adam@example.com').first().waitFor()
      const invitation = await dialog.locator('a[download]').getAttribute('href')
      const ics = await me.page.request.get(new URL(invitation, address).href)
      assert.match(await ics.text(), /^BEGIN:VCALENDAR\r\n/)
      assert.deepEqual(await findBarriers(me.page), [])
    })

    step('closes it again', ['me'], async () => {
      await me.page.getByRole('dialog').getByRole('button', { name: say.close }).click()
      await me.page.getByRole('dialog').waitFor({ state: 'hidden' })
    })
  })
