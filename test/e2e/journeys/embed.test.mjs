import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, before, describe } from 'node:test'
import { findBarriers } from '../accessibility.mjs'
import { tellStory } from '../journey.mjs'
import { waitForCode, waitForMails } from '../mailbox.mjs'
import { openBrowser, openWindow } from '../people/browser.mjs'
import { atBookingPage } from '../people/web-user.mjs'
import { address, startApp } from '../programs/app.mjs'

const aTime = /^\d{1,2}:\d\d$/

/** Somebody's own site, under another name, whose policy lets nothing in but this server's script and frames. */
async function openSite() {
  const policy = `default-src 'none'; script-src ${address}; frame-src ${address}; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'`
  const tag = (kind) =>
    `<script src="${address}/embed.js" data-page="adam-ant/office-hours" data-kind="${kind}" data-text="Plan ${kind}"></script>`
  const server = createServer((request, response) => {
    const kind = request.url.slice(1)
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Content-Type', 'text/html')
    response.end(`<!doctype html><html lang="en"><title>My site</title><h1>My site</h1>${tag(kind)}<p>Below</p></html>`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://localhost:${server.address().port}`, close: () => server.close() }
}

describe('A booking page in somebody’s own site, which has a strict policy', () => {
  const people = {}
  const step = tellStory('embed', people)
  const violations = []
  let app
  let browser
  let site
  let frame

  before(async () => {
    app = await startApp('app-embed')
    site = await openSite()
    browser = await openBrowser()
    const page = await openWindow(browser, { locale: 'en-GB', timezoneId: 'Europe/Amsterdam' })
    page.on('console', (message) => {
      if (/Content Security Policy|Refused|TrustedHTML/i.test(message.text())) violations.push(message.text())
    })
    people.visitor = atBookingPage(page)
  })
  after(async () => {
    await browser?.close()
    site?.close()
    await app?.stop()
  })

  step('stands in the page, as tall as it is', ['visitor'], async () => {
    const { page } = people.visitor
    await page.goto(`${site.url}/inline`)
    frame = page.frameLocator('iframe')
    await frame.locator('main button').filter({ hasText: aTime }).first().waitFor()
    const element = page.locator('iframe')
    await page.waitForFunction(() => document.querySelector('iframe').offsetHeight !== 520)
    const inner = await frame.locator('html').evaluate((html) => [html.scrollHeight, innerHeight])
    assert.ok(inner[0] <= inner[1] + 1, `nothing is cut off: ${inner}`)
    assert.ok((await element.boundingBox()).height > 300)
  })

  step('books with the code that is mailed, without leaving the site', ['visitor'], async () => {
    await frame.locator('main button').filter({ hasText: aTime }).first().click()
    const fields = frame.locator('.card input:not([type=hidden])')
    await frame.getByText('Your details').waitFor()
    await fields.nth(0).fill('Vic Visitor')
    await fields.nth(1).fill('vic@example.com')
    await frame.getByRole('button', { name: 'Book', exact: true }).click()
    await frame.getByText('Check your mail').waitFor()
    await frame.locator('.card input:not([type=hidden])').fill(await waitForCode(app.mailFolder, 'vic@example.com'))
    await frame.getByRole('button', { name: 'Book', exact: true }).click()
    await frame.getByText('Booked').waitFor()
    assert.equal((await waitForMails(app.mailFolder, 2)).length, 2)
  })

  for (const kind of ['button', 'popup'])
    step(`opens above the page by a ${kind}`, ['visitor'], async () => {
      const { page } = people.visitor
      await page.goto(`${site.url}/${kind}`)
      await page.getByRole('button', { name: `Plan ${kind}` }).click()
      await page.frameLocator('dialog iframe').locator('main button').filter({ hasText: aTime }).first().waitFor()
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'hidden' })
    })

  step('breaks no policy, and only public pages may be framed', [], async () => {
    assert.deepEqual(violations, [])
    for (const [path, framed] of [
      ['/adam-ant?embed=1', true],
      ['/adam-ant', false],
      ['/try?embed=1', false],
      ['/link/x?embed=1', false],
      ['/manage/x?embed=1', false],
    ]) {
      const { headers } = await fetch(`${address}${path}`)
      assert.equal(/frame-ancestors \*/.test(headers.get('content-security-policy')), framed, path)
      assert.equal(headers.get('x-frame-options') === null, framed, path)
    }
  })

  step('is shared by a page with the link, the QR code, the signature and the tags', ['visitor'], async () => {
    const { page } = people.visitor
    await page.goto(`${address}/adam-ant/office-hours/share`)
    await page.getByRole('heading', { name: /Share Office hours/ }).waitFor()
    assert.equal(await page.locator('#link').inputValue(), `${address}/adam-ant/office-hours`)
    assert.match(
      await page.locator('#inline').inputValue(),
      /^<script src="[^"]+\/embed\.js" data-page="adam-ant\/office-hours"/,
    )
    assert.deepEqual(await findBarriers(page), [])
    assert.equal((await fetch(`${address}/adam-ant/none/share`)).status, 404)
    const head = await (await fetch(`${address}/adam-ant/office-hours`)).text()
    assert.match(head, /<meta property="og:title" content="Office hours with Adam Ant">/)
    const [, image] = /og:image" content="([^"]+)"/.exec(head)
    assert.equal((await fetch(image)).headers.get('content-type'), 'image/png')
  })
})
