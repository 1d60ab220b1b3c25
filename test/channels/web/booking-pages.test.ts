import { afterEach, describe, expect, it } from 'vitest'
import type { Card } from '../../../src/cards/catalogue.js'
import type { Inbound, Reply } from '../../../src/channels/channel.js'
import { postForm, postJson } from './browser.js'
import { type Site, sentence, startSite } from './site.js'

const meetingTypeId = '0198a5c0-0000-7000-8000-000000000001'
const card = (data: Card, locale = 'en'): Reply => ({ kind: 'card', locale, owner: 'visitor', card: data })
const noSuchPage = card({ name: 'notice', data: { notice: { reason: 'no-such-page' }, next: [] } })
const slots = (timeZone = 'UTC', organizer = 'Adam Novak'): Reply =>
  card({
    name: 'slots',
    data: {
      organizer,
      meetingTypeId,
      title: 'Intro',
      durationMinutes: 30,
      location: '',
      timeZone,
      days: [{ date: '2026-12-01', count: 1 }],
      day: '2026-12-01',
      starts: ['2026-12-01T13:00:00Z'],
      page: 0,
      pages: 1,
    },
  })
const details = card({
  name: 'confirm-booking',
  data: {
    organizer: 'Adam Novak',
    meetingTypeId,
    title: 'Intro',
    start: '2026-12-01T13:00:00Z',
    durationMinutes: 30,
    location: '',
    timeZone: 'UTC',
    key: 'k1',
    asksWho: true,
    values: { name: '', email: '', notes: '' },
    faults: {},
  },
})

describe('a booking page', () => {
  let site: Site
  afterEach(() => site.stop())

  const start = async (receive: (inbound: Inbound) => Reply | null) => {
    site = await startSite({ receive: async (inbound) => receive(inbound), demo: null })
    return site
  }
  const open = (path: string, headers: Record<string, string> = {}) => fetch(site.url + path, { headers })

  it.each([
    ['/adam', { page: 'organizer', organizer: 'adam' }, {}],
    ['/adam/intro', { page: 'organizer', organizer: 'adam', meetingType: 'intro' }, {}],
    [
      '/adam/intro?day=2026-12-01',
      { page: 'organizer', organizer: 'adam', meetingType: 'intro', day: '2026-12-01' },
      {},
    ],
    ['/manage/t0k3n', { page: 'manage' }, { manageToken: 't0k3n' }],
    ['/link/t0k3n', { page: 'link' }, { linkToken: 't0k3n' }],
  ])('is a visit with what its address says: %s', async (path, visit, tokens) => {
    await start(() => slots())
    expect((await open(path)).status).toBe(200)
    expect(site.heard).toHaveLength(1)
    expect(site.heard[0]?.said).toEqual({ kind: 'visit', ...visit })
    expect(site.heard[0]?.caller).toEqual({ channel: 'web', visitor: expect.any(String), locale: 'en', ...tokens })
  })

  it('shows the card that it begins with', async () => {
    await start(() => slots())
    const page = await (await open('/adam/intro')).text()
    expect(page).toContain('<title>Intro with Adam Novak</title>')
    expect(page).toContain('>13:00</button>')
  })

  it('shows a name as text, whatever it looks like', async () => {
    await start(() => slots('UTC', 'Adam <script>alert("1")</script> & *Eve*'))
    const page = await (await open('/adam/intro')).text()
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('Adam &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; *Eve*')
  })

  it('is there for nobody where there is none', async () => {
    await start(() => noSuchPage)
    const answers = await Promise.all(
      ['/nobody', '/adam/gone', '/manage/guess', '/link/guess'].map((path) => open(path)),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
  })

  it('keeps tokens out of search engines and of other sites', async () => {
    await start(() => slots())
    const { headers } = await open('/manage/t0k3n')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('knows a visitor again by a cookie that scripts cannot read', async () => {
    await start(() => slots())
    const cookie = (await open('/adam')).headers.getSetCookie().find((line) => line.startsWith('visitor='))
    expect(cookie).toMatch(/^visitor=[\w-]{22};.*HttpOnly; SameSite=Lax$/)
    await open('/adam', { Cookie: cookie?.split(';')[0] ?? '' })
    const [first, second] = site.heard.map(({ caller }) => caller)
    expect(second).toEqual(first)
  })

  it('sends its cookies over https only, where it has it', async () => {
    site = await startSite({ receive: async () => slots(), publicUrl: 'https://book.example.com' })
    const { headers } = await open('/adam')
    expect(headers.getSetCookie().every((line) => line.includes('; Secure'))).toBe(true)
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+/)
  })

  describe('before the browser’s zone is known', () => {
    it('paints no times for who has scripts, and all of them for who has not', async () => {
      await start(() => slots())
      const page = await (await open('/adam/intro')).text()
      const outsideNoscript = page.replace(/<noscript>.*<\/noscript>/s, '')
      expect(page).toContain('>13:00</button>')
      expect(page).toMatch(/<noscript>.*>Times in UTC</s)
      expect(outsideNoscript).not.toContain('13:00')
      expect(outsideNoscript).toContain('aria-busy="true"')
    })

    it('is asked again with the zone, which it remembers from then on', async () => {
      await start(({ caller }) => slots(caller.timeZone))
      const answer = await postJson(`${site.url}/adam/intro`, {
        deliveryId: 'd1',
        timeZone: 'Europe/Amsterdam',
        said: { kind: 'visit' },
      })
      expect(site.heard[0]).toMatchObject({
        said: { kind: 'visit', organizer: 'adam', meetingType: 'intro' },
        caller: { timeZone: 'Europe/Amsterdam' },
        deliveryId: 'd1',
      })
      expect(JSON.stringify(await answer.json())).toContain('14:00')
      const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0])
      const page = await (await open('/adam/intro', { Cookie: cookies.join('; ') })).text()
      expect(page).toContain('data-time-zone="Europe/Amsterdam"')
      expect(page).not.toContain('<noscript>')
      expect(page).toContain('>14:00</button>')
    })

    it('takes no word that is not a zone for one', async () => {
      await start(() => slots())
      await postJson(`${site.url}/adam`, { deliveryId: 'd1', timeZone: 'Mars/Base', said: { kind: 'visit' } })
      await open('/adam', { Cookie: 'zone=%E0%A4%A; locale=xx-%%%' })
      expect(site.heard.map(({ caller }) => caller.timeZone)).toEqual([undefined, undefined])
    })
  })

  describe('pressed', () => {
    const press = { verb: 'slots.pick', meetingTypeId, start: '2026-12-01T13:00:00Z', owner: 'visitor' }

    it('by a script answers the next card as data', async () => {
      await start(() => details)
      const answer = await postJson(`${site.url}/link/t0k3n`, {
        deliveryId: 'd1',
        said: { kind: 'action', data: press, inputs: { notes: 'hi' } },
      })
      expect(await answer.json()).toMatchObject({
        kind: 'card',
        locale: 'en',
        title: 'Confirm: Intro with Adam Novak',
        card: { type: 'AdaptiveCard' },
      })
      expect(site.heard[0]).toMatchObject({
        said: { kind: 'action', data: press, inputs: { notes: 'hi' } },
        caller: { linkToken: 't0k3n' },
        deliveryId: 'd1',
      })
    })

    it('by a form shows the next card as a page', async () => {
      await start(() => details)
      const answer = await postForm(`${site.url}/adam/intro`, { deliveryId: 'd1', action: JSON.stringify(press) })
      expect(answer.status).toBe(200)
      const page = await answer.text()
      expect(page).toMatch(/<input type="email" id="input-email" name="email"[^>]* required/)
      expect(site.heard[0]).toMatchObject({ said: { kind: 'action', data: press, inputs: {} }, deliveryId: 'd1' })
    })

    it('by a form hands on what was typed', async () => {
      await start(() => details)
      await postForm(`${site.url}/adam/intro`, {
        deliveryId: 'd1',
        action: JSON.stringify({ verb: 'booking.confirm' }),
        name: 'Eve & <b>Co</b>',
        email: 'eve@example.com',
      })
      expect(site.heard[0]?.said).toMatchObject({ inputs: { name: 'Eve & <b>Co</b>', email: 'eve@example.com' } })
    })

    it('by a form shows a sentence beside the card that the page begins with', async () => {
      await start(({ said }) => (said.kind === 'visit' ? slots() : sentence('That is <not> yours.')))
      const answer = await postForm(`${site.url}/adam/intro`, { deliveryId: 'd1', action: JSON.stringify(press) })
      const page = await answer.text()
      expect(page).toContain('That is &lt;not&gt; yours.')
      expect(page).toContain('>13:00</button>')
    })

    it('twice by a form comes back to the page', async () => {
      await start(() => null)
      const answer = await postForm(`${site.url}/adam/intro?day=2026-12-01`, { deliveryId: 'd1', action: '{}' })
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe('/adam/intro?day=2026-12-01')
    })

    it('twice by a script shows nothing', async () => {
      await start(() => null)
      const said = { kind: 'action', data: press, inputs: {} }
      expect(await (await postJson(`${site.url}/adam`, { deliveryId: 'd1', said })).json()).toEqual({ kind: 'nothing' })
    })

    it.each([
      [{}],
      [{ deliveryId: 'd1' }],
      [{ deliveryId: 'd1', said: { kind: 'hello' } }],
      [{ deliveryId: 'x'.repeat(65), said: { kind: 'visit' } }],
      [{ deliveryId: 'd1', said: { kind: 'action', data: press, inputs: { name: 1 } } }],
    ])('with what is no press is refused, and handed on to nobody: %j', async (body) => {
      await start(() => slots())
      expect((await postJson(`${site.url}/adam`, body)).status).toBe(400)
      expect(site.heard).toEqual([])
    })
  })

  describe('in a language', () => {
    it.each([
      ['nl-NL,nl;q=0.9,en;q=0.8', '', 'nl-NL'],
      ['fr-FR,fr;q=0.9,en-US;q=0.5', '', 'en-US'],
      ['fr', '', 'en'],
      ['en', 'locale=nl', 'nl'],
    ])('is that of the browser or what was chosen: %s, %s', async (accepted, cookie, locale) => {
      await start(() => slots())
      await open('/adam', { 'Accept-Language': accepted, Cookie: cookie })
      expect(site.heard[0]?.caller.locale).toBe(locale)
    })

    it('can be changed, and stays so', async () => {
      await start(() => slots())
      const { headers } = await open('/adam?locale=nl')
      expect(site.heard[0]?.caller.locale).toBe('nl')
      expect(headers.getSetCookie().join('\n')).toContain('locale=nl;')
    })
  })
})
