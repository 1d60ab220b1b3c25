import assert from 'node:assert/strict'
import { after, before, describe } from 'node:test'
import { gzipSync } from 'node:zlib'
import { findBarriers } from '../accessibility.mjs'
import { tellStory } from '../journey.mjs'
import { waitForCode } from '../mailbox.mjs'
import { openBrowser, openWindow } from '../people/browser.mjs'
import { atBookingPage } from '../people/web-user.mjs'
import { address, startApp } from '../programs/app.mjs'

const sizes = {
  'on a phone': { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  'at a desk, in the dark': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
}
const aTime = /^\d{1,2}:\d\d$/

for (const [where, size] of Object.entries(sizes))
  describe(`A visitor who has a keyboard and no mouse, ${where}`, () => {
    const people = {}
    const step = tellStory(`keyboard ${where}`, people)
    const scripts = new Map()
    let app
    let browser
    let page

    before(async () => {
      app = await startApp(`app-keyboard-${where}`)
      browser = await openBrowser()
      page = await openWindow(browser, { locale: 'en-GB', timezoneId: 'Europe/London', ...size })
      page.on('response', async (response) => {
        if (response.url().includes('.js'))
          scripts.set(response.url(), await response.body().catch(() => Buffer.alloc(0)))
      })
      await page.addInitScript(() => {
        window.shifted = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
      })
      people.visitor = atBookingPage(page)
    })
    after(async () => {
      await browser?.close()
      await app?.stop()
    })

    /** Presses Tab until what has the focus says so. */
    async function tabTo(text) {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => {
          const element = document.activeElement
          const label = element?.labels?.[0]?.innerText ?? element?.getAttribute('aria-label') ?? ''
          const { outlineStyle, boxShadow } = getComputedStyle(element)
          return { text: (element?.innerText || label).trim(), isSeen: outlineStyle !== 'none' || boxShadow !== 'none' }
        })
        if (!(text instanceof RegExp ? text.test(focused.text) : focused.text.startsWith(text))) continue
        assert.ok(focused.isSeen, `it is seen that ${focused.text} has the focus`)
        return
      }
      assert.fail(`${text} cannot be reached by Tab`)
    }

    step('opens a meeting type', ['visitor'], async () => {
      await page.goto(`${address}/adam-ant`)
      await tabTo('Skip to the content')
      await tabTo(/^Office hours/)
      await page.keyboard.press('Enter')
      await page.locator('main button').filter({ hasText: aTime }).first().waitFor()
      assert.deepEqual(await findBarriers(page), [])
    })

    step('sees nothing jump, and gets little script', ['visitor'], async () => {
      await page.reload()
      await page.locator('main button').filter({ hasText: aTime }).first().waitFor()
      await page.waitForLoadState('networkidle')
      assert.ok(
        (await page.evaluate(() => window.shifted)) < 0.02,
        `layout shift ${await page.evaluate(() => window.shifted)}`,
      )
      const size = [...scripts.values()].reduce((sum, script) => sum + gzipSync(script).length, 0)
      assert.ok(size > 0 && size < 60 * 1024, `${size} bytes of script for the first view, gzipped`)
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      assert.ok(width <= 0, 'nothing stands beside the screen')
    })

    step('picks a time', ['visitor'], async () => {
      await tabTo(aTime)
      await page.keyboard.press('Enter')
      await page.getByText('Your details').waitFor()
    })

    step('says who they are, and makes no slip that stays unsaid', ['visitor'], async () => {
      await tabTo(/^Name|^Your name/)
      await page.keyboard.type('Kit')
      await tabTo(/^E-mail|^Email|^Your e-mail/)
      await page.keyboard.type('kit@example.com')
      await tabTo('Book')
      await page.keyboard.press('Enter')
      await page.getByText('Check your mail').waitFor()
      assert.deepEqual(await findBarriers(page), [])
    })

    step('types a wrong code, and then the right one', ['visitor'], async () => {
      const code = await waitForCode(app.mailFolder, 'kit@example.com')
      await tabTo('Code')
      await page.keyboard.type(code === '000000' ? '000001' : '000000')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByText('That is not the code').waitFor()
      await tabTo('Code')
      await page.keyboard.type(code)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByText('Booked').waitFor()
      assert.deepEqual(await findBarriers(page), [])
    })

    step('is known the next time, and needs no code', ['visitor'], async () => {
      await page.goto(`${address}/adam-ant/quick-chat`)
      await page.locator('main button').filter({ hasText: aTime }).first().waitFor()
      await tabTo(aTime)
      await page.keyboard.press('Enter')
      await page.getByText('Your details').waitFor()
      assert.deepEqual(
        await page
          .locator('.card input:not([type=hidden])')
          .evaluateAll((inputs) => inputs.map(({ value }) => value).slice(0, 2)),
        ['Kit', 'kit@example.com'],
      )
      await tabTo('Book')
      await page.keyboard.press('Enter')
      await page.getByText('Booked').waitFor()
    })
  })
