import { chromium } from 'playwright-core'

const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const p = await b.newPage({ viewport: { width: 900, height: 1000 } })
await p.goto('http://127.0.0.1:4555/try')
await p.waitForTimeout(1500)
const say = async (t) => {
  const panel = p.locator('.panel:not([hidden])').first()
  await panel.locator('textarea[name=text]').fill(t)
  await panel.locator('button.send').click()
  await p.waitForTimeout(1200)
}
await say('what do you know about me?')
await say('export my data')
await p.screenshot({ path: '/tmp/p1.png' })
const hrefs = await p.$$eval('a[href*="/download/"]', (l) => l.map((a) => a.href))
console.log(hrefs)
if (hrefs[0])
  console.log(
    (await (await fetch(hrefs[0])).text()).slice(0, 600),
    (await (await fetch(hrefs[1])).text()).slice(0, 500),
  )
await say('erase my data')
await p.screenshot({ path: '/tmp/p2.png' })
await p.locator('.panel:not([hidden]) button', { hasText: 'Go on' }).last().click()
await p.waitForTimeout(1000)
await p.screenshot({ path: '/tmp/p3.png' })
await b.close()
