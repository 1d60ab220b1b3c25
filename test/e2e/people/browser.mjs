import { chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const args = [...quiet, '--disable-component-update', '--disable-sync']

/** Debian's Chromium. */
export function openBrowser() {
  return chromium.launch({ executablePath, args })
}

/** A window of somebody's own. What it asks of another machine is refused at once instead of when it gives up. */
export async function openWindow(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(20_000)
  await context.route('**/*', (route) => {
    const { protocol, hostname } = new URL(route.request().url())
    return protocol === 'data:' || ['127.0.0.1', 'localhost'].includes(hostname) ? route.continue() : route.abort()
  })
  return context.newPage()
}
