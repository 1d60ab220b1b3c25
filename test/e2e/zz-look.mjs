import { chromium } from 'playwright-core'

const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const locale of ['en-GB', 'nl-NL']) {
  const p = await (
    await b.newContext({ viewport: { width: 760, height: 1150 }, locale, timezoneId: 'Europe/Amsterdam' })
  ).newPage()
  await p.goto('http://127.0.0.1:4555/try')
  await p.waitForTimeout(1500)
  const say = async (t) => {
    const panel = p.locator('.panel:not([hidden])').first()
    await panel.locator('textarea[name=text]').fill(t)
    await panel.locator('button.send').click()
    await p.waitForTimeout(1200)
  }
  const press = async (t) => {
    await p.locator('.panel:not([hidden]) button', { hasText: t }).last().click()
    await p.waitForTimeout(1200)
  }
  const nl = locale.startsWith('nl')
  await say('office hours'.startsWith('x') ? '' : nl ? 'deel office hours' : 'share office hours')
  await p.screenshot({ path: `/tmp/l1${locale}.png` })
  await press(nl ? 'Delen' : 'Share')
  await press(nl ? 'Nodig iemand uit' : 'Invite somebody')
  await p.screenshot({ path: `/tmp/l2${locale}.png` })
  await p.locator('.panel:not([hidden]) input[type=text]').last().fill('eve@example.com')
  await press(nl ? 'Nodig uit' : 'Invite')
  await p.screenshot({ path: `/tmp/l3${locale}.png` })
  await press(nl ? 'Eenmalige link' : 'One-time link')
  await say(nl ? 'deel mijn boekingspagina' : 'share my booking page')
  await p.screenshot({ path: `/tmp/l4${locale}.png` })
  await press(nl ? 'Wijzig mijn pagina' : 'Edit my page')
  await p.screenshot({ path: `/tmp/l5${locale}.png` })
}
await b.close()
