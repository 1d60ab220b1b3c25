import { afterEach, describe, expect, it } from 'vitest'
import { reservedSlugs } from '../../../src/cards/reserved-slugs.js'
import { postForm, postJson } from './browser.js'
import { adam, eve, mail, type Site, sentence, startSite } from './site.js'

const action = { kind: 'action', data: { verb: 'help.show' }, inputs: {} }

describe('the web channel', () => {
  let site: Site
  afterEach(() => site.stop())

  it('lets pages run nothing but its own scripts and talk to nobody else', async () => {
    site = await startSite({ receive: async () => sentence('Hello.') })
    for (const path of ['/', '/try', '/adam', '/a/b/c']) {
      const { headers } = await fetch(site.url + path)
      const policy = headers.get('content-security-policy')?.split(';') ?? []
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('puts no inline script, style or handler in a page', async () => {
    site = await startSite({ receive: async () => sentence('Hello.') })
    for (const path of ['/', '/try', '/adam', '/a/b/c']) {
      const page = await (await fetch(site.url + path)).text()
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/)
      expect(page.match(/<script(?! type="module" src="\/assets\/)(?! type="application\/json")/)).toBeNull()
    }
  })

  it.each([
    ['of another site', { Origin: 'https://evil.example' }],
    ['of none', { Origin: '' }],
    ['of an opaque one', { Origin: 'null' }],
  ])('refuses what is posted from a page %s, logs it, and hands it on to nobody', async (_name, headers) => {
    site = await startSite()
    const said = { deliveryId: 'd1', said: action }
    expect((await postJson(`${site.url}/adam`, said, headers)).status).toBe(403)
    expect((await postForm(`${site.url}/adam`, { deliveryId: 'd1', action: '{}' }, headers)).status).toBe(403)
    expect((await postJson(`${site.url}/try/people/${eve.id}/messages`, said, headers)).status).toBe(403)
    expect(site.heard).toEqual([])
    expect(site.logged()).toContain('another site')
  })

  it('takes what is posted from its public address, whatever stands in between', async () => {
    site = await startSite({ publicUrl: 'https://book.example.com', receive: async () => sentence('Hello.') })
    const headers = { Origin: 'https://book.example.com' }
    expect((await postJson(`${site.url}/adam`, { deliveryId: 'd1', said: action }, headers)).status).toBe(200)
  })

  it('reads no chat out of a form, which any site can post without asking', async () => {
    site = await startSite()
    const fields = { deliveryId: 'd1', said: JSON.stringify({ kind: 'hello' }) }
    expect((await postForm(`${site.url}/try/people/${eve.id}/messages`, fields)).status).toBe(400)
    expect(site.heard).toEqual([])
  })

  it.each([
    ['json', (url: string) => postJson(url, { deliveryId: 'd1', said: { ...action, data: 'x'.repeat(17_000) } })],
    ['a form', (url: string) => postForm(url, { deliveryId: 'd1', action: 'x'.repeat(17_000) })],
  ])('answers 413 to more than 16 KB of %s', async (_name, post) => {
    site = await startSite()
    expect((await post(`${site.url}/adam`)).status).toBe(413)
    expect(site.heard).toEqual([])
  })

  it('answers 400 to what is no JSON and to an address that is none', async () => {
    site = await startSite()
    const headers = { Origin: site.url, 'Content-Type': 'application/json', Accept: 'application/json' }
    const answer = await fetch(`${site.url}/adam`, { method: 'POST', headers, body: '{"deliveryId":' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ error: expect.stringMatching(/\.$/) })
    expect((await fetch(`${site.url}/%E0%A4%A`)).status).toBe(400)
  })

  it('says what went wrong in the reader’s language, with a reference that is logged beside the reason', async () => {
    site = await startSite({
      receive: async () => {
        throw new Error('the reason that nobody may read')
      },
    })
    const answer = await fetch(`${site.url}/adam`, { headers: { 'Accept-Language': 'nl' } })
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).toContain('Er ging bij ons iets mis')
    expect(page).not.toContain('the reason')
    const reference = page.match(/Kenmerk: ([0-9a-f-]{36})/)?.[1]
    expect(reference).toBeDefined()
    expect(site.logged(50)).toContain(reference)
    expect(site.logged(50)).toContain('the reason that nobody may read')
  })

  it('has a page for every address that is not there', async () => {
    site = await startSite({ demo: null })
    for (const path of ['/a/b/c', '/try', '/try/mails', '/manage', '/assets/none.js', '/assets/../../package.json']) {
      const answer = await fetch(site.url + path)
      expect([path, answer.status]).toEqual([path, 404])
    }
  })

  it('leaves alone what belongs to other parts of the process', async () => {
    site = await startSite()
    for (const path of ['/healthz', '/metrics', '/api/messages', '/slack/events'])
      expect(await (await fetch(site.url + path)).text()).toBe('another part of the process')
  })

  it('lets no organizer take an address that is the product’s own', () => {
    for (const slug of [
      'try',
      'manage',
      'link',
      'assets',
      'api',
      'slack',
      'healthz',
      'readyz',
      'metrics',
      'favicon.svg',
    ])
      expect(reservedSlugs.has(slug)).toBe(true)
  })

  describe('on /try', () => {
    it('is there only with a demo', async () => {
      site = await startSite({ demo: null })
      expect((await fetch(`${site.url}/try`)).status).toBe(404)
      expect((await postJson(`${site.url}/try/people/${eve.id}/messages`, {})).status).toBe(404)
    })

    it('answers under its own name only, so that a name that another site points here opens nothing', async () => {
      site = await startSite({ publicUrl: 'http://localhost:3978' })
      const { hostname, port } = new URL(site.url)
      const { get } = await import('node:http')
      const statusUnder = (host: string) =>
        new Promise<number | undefined>((resolve, reject) => {
          const request = get({ hostname, port, path: '/try', headers: { Host: host } }, (response) => {
            response.resume()
            resolve(response.statusCode)
          })
          request.on('error', reject)
        })
      expect(await statusUnder(`rebound.evil.example:${port}`)).toBe(403)
      expect(await statusUnder(`localhost:${port}`)).toBe(200)
    })

    it('shows names and roles as text', async () => {
      const people = async () => [{ ...adam, displayName: 'Adam <script>1</script>' }, eve]
      site = await startSite({ demo: { people } })
      const page = await (await fetch(`${site.url}/try`)).text()
      expect(page).toContain('Adam &lt;script&gt;1&lt;/script&gt;')
      expect(page).not.toContain('<script>1')
    })

    it('shows a mail in a document of its own that can do nothing', async () => {
      site = await startSite()
      const answer = await fetch(`${site.url}/try/mails/${mail.id}`)
      expect(await answer.text()).toContain(mail.html)
      const policy = answer.headers.get('content-security-policy')
      expect(policy).toMatch(/default-src 'none'.*sandbox/)
      expect(policy).not.toContain('script')
      expect(policy).toContain("frame-ancestors 'self'")
    })

    it('shows a mail without HTML as its text', async () => {
      const mails = async () => [{ ...mail, html: '', text: 'a < b' }]
      site = await startSite({ demo: { mails } })
      expect(await (await fetch(`${site.url}/try/mails/${mail.id}`)).text()).toContain('<pre>a &lt; b</pre>')
    })

    it('lists the mail without its bodies and gives the invitation as a file', async () => {
      site = await startSite()
      expect(await (await fetch(`${site.url}/try/mails`)).json()).toEqual([
        { id: mail.id, to: mail.to, subject: mail.subject, at: mail.at, hasInvitation: true },
      ])
      const file = await fetch(`${site.url}/try/mails/${mail.id}/invitation.ics`)
      expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      expect(file.headers.get('content-disposition')).toContain('attachment')
      expect(await file.text()).toBe(mail.ics)
      expect((await fetch(`${site.url}/try/mails/none/invitation.ics`)).status).toBe(404)
    })
  })
})
