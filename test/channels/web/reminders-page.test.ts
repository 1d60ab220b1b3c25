import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Site, startSite } from './site.js'

let site: Site
let isOff: boolean

beforeEach(async () => {
  isOff = false
  site = await startSite({
    reminders: {
      read: async (token) => (token === 'good' ? { email: 'eve@<b>.example', isOff, locale: 'nl' } : null),
      change: async (_token, on) => {
        isOff = !on
      },
    },
  })
})
afterEach(() => site.stop())

const page = (token = 'good') => `${site.url}/manage/${token}/reminders`
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(page(), { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } })

describe('No more reminders', () => {
  test('by opening the link changes nothing: programs open every link', async () => {
    const text = await (await fetch(page())).text()
    expect(text).toContain('Geen herinneringen meer')
    expect(text).toContain('eve@&lt;b&gt;.example')
    expect(isOff).toBe(false)
  })

  test('by the button of the mail program, which knows no page of ours (RFC 8058)', async () => {
    const response = await post('List-Unsubscribe=One-Click')
    expect(response.status).toBe(200)
    expect(isOff).toBe(true)
  })

  test('by the page’s own button, and back again', async () => {
    expect(await (await post('reminders=off', { origin: site.url })).text()).toContain(
      'Je krijgt geen herinneringen meer',
    )
    await post('reminders=on', { origin: site.url })
    expect(isOff).toBe(false)
  })

  test('is said in the language that the reader chooses on the page, after a press too', async () => {
    const english = `${page()}?locale=en`
    expect(await (await fetch(page())).text()).toContain('href="?locale=en"')
    expect(await (await fetch(english)).text()).toContain('Get no more reminders?')
    const pressed = await fetch(english, { method: 'POST', body: new URLSearchParams({ reminders: 'off' }) })
    expect(await pressed.text()).toContain('You get no more reminders')
  })

  test('by a link that is not there is told', async () => {
    expect((await fetch(page('bad'))).status).toBe(404)
    const response = await fetch(page('bad'), { method: 'POST', body: 'x=1' })
    expect(response.status).toBe(404)
    expect(isOff).toBe(false)
  })
})
