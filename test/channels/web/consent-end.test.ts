import { afterEach, expect, test } from 'vitest'
import type { ConsentEnd } from '../../../src/people/calendars/come-back.js'
import { type Site, startSite } from './site.js'

let site: Site
const asked: URL[] = []
afterEach(() => site.stop())

async function arrive(end: ConsentEnd, acceptLanguage = 'en'): Promise<{ response: Response; text: string }> {
  site = await startSite({
    publicUrl: 'https://time.example',
    comeBack: async (callback) => {
      asked.push(callback)
      return end
    },
  })
  const address = `${site.url}/calendars/callback?code=s3cret&state=abc`
  const response = await fetch(address, { headers: { 'accept-language': acceptLanguage } })
  return { response, text: await response.text() }
}

test('whoever comes back is told what is connected, and the whole address is handed on', async () => {
  const { response, text } = await arrive({ kind: 'connected', provider: 'google', busyThisWeek: 12, locale: 'en' })
  expect(response.status).toBe(200)
  expect(text).toContain('Google Calendar is connected: 12 busy times this week.')
  expect(asked.at(-1)!.href).toBe('https://time.example/calendars/callback?code=s3cret&state=abc')
})

test('the code in the address is told to no other site, kept by nobody, and not on the page', async () => {
  const { response, text } = await arrive({ kind: 'connected', provider: 'google' })
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(text).not.toContain('s3cret')
})

test('digits that are to be typed stand large, with a warning, in the language of whoever began', async () => {
  const { text } = await arrive({ kind: 'code', code: '048213', locale: 'nl-NL' })
  expect(text).toContain('048 213')
  expect(text).toContain('Heeft iemand anders je hierheen gestuurd?')
})

test.each([
  ['ended', 'This page was opened before, or too late.'],
  ['revoked', 'It does not let me in.'],
] as const)('what went wrong is said, with what to do next: %s', async (why, sentence) => {
  const { response, text } = await arrive({ kind: 'failed', why })
  expect(response.status).toBe(400)
  expect(text).toContain(sentence)
  expect(text).toContain('connect my calendar')
  expect(text).not.toContain('password')
})

test('no other language is offered, since the address counts once', async () => {
  const { text } = await arrive({ kind: 'code', code: '048213' })
  expect(text).not.toContain('?locale=')
})

test('there is no such page where nothing can be connected', async () => {
  site = await startSite()
  expect((await fetch(`${site.url}/calendars/callback?code=x&state=y`)).status).toBe(404)
})
