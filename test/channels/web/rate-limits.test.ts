import { afterEach, describe, expect, it } from 'vitest'
import { postJson } from './browser.js'
import { type Site, sentence, startSite } from './site.js'

let site: Site
afterEach(() => site.stop())
const start = async (isLimited: boolean) => {
  site = await startSite({ receive: async () => sentence('Here.'), demo: null, isLimited })
}
const get = (from: string, path = '/adam') => fetch(site.url + path, { headers: { 'X-Forwarded-For': from } })
const press = (from: string, organizer: string, i: number) =>
  postJson(
    `${site.url}/${organizer}`,
    { deliveryId: `${from} ${i}`, said: { kind: 'visit' } },
    { 'X-Forwarded-For': from },
  )
const statuses = async (requests: Promise<Response>[]) => {
  const counts: Record<number, number> = {}
  for (const { status } of await Promise.all(requests)) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

describe('Where strangers can reach the server', () => {
  it('one address gets so many pages a minute, and is told when to come back; another is not held up by it', async () => {
    await start(true)
    expect(await statuses(times(620, () => get('203.0.113.1')))).toEqual({ 200: 600, 429: 20 })
    const refused = await get('203.0.113.1')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.text()).toContain('Wait a minute, and try again.')
    expect((await get('203.0.113.2')).status).toBe(200)
  })

  it('one address presses so often, and a script hears it as data, in its reader’s language', async () => {
    await start(true)
    expect(await statuses(times(70, (i) => press('203.0.113.1', 'adam', i)))).toEqual({ 200: 60, 429: 10 })
    const refused = await postJson(
      `${site.url}/adam`,
      { deliveryId: 'last', said: { kind: 'visit' } },
      { 'X-Forwarded-For': '203.0.113.1', 'Accept-Language': 'nl' },
    )
    expect(await refused.json()).toEqual({
      error: 'Dat was te veel tegelijk. Wacht een minuut, en probeer het opnieuw.',
    })
  })

  it('all who press on one organizer’s pages together do so often; another organizer’s work on', async () => {
    await start(true)
    const presses = times(320, (i) => press(`198.51.100.${i % 200}`, 'adam', i))
    expect(await statuses(presses)).toEqual({ 200: 300, 429: 20 })
    expect((await press('198.51.100.250', 'eve', 1)).status).toBe(200)
  })
})

it('where only this machine can, nothing is limited', async () => {
  await start(false)
  expect(await statuses(times(700, () => get('127.0.0.1')))).toEqual({ 200: 700 })
})
