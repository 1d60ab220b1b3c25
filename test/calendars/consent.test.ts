import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createConsent, type LastingConsent } from '../../src/calendars/consent.js'
import { startConsentServer } from '../support/consent-server.js'

const callback = 'https://time.example/calendars/callback'
let server: Awaited<ReturnType<typeof startConsentServer>>
let consent: LastingConsent

beforeEach(async () => {
  server = await startConsentServer({ address: 'Adam@Contoso.example' })
  consent = createConsent({ ...server.settings, scope: 'openid email', parameters: { prompt: 'select_account' } })
})
afterEach(() => server.stop())

async function begin() {
  const begun = await consent.begin(callback)
  if (!begun.ok) throw new Error(begun.message)
  return begun.value
}

describe('Consent', () => {
  test('is asked for with a state and a challenge of their own each time, for what is needed', async () => {
    const [one, other] = [await begin(), await begin()]
    await server.visit(one.url)
    expect(server.asked).toMatchObject({
      response_type: 'code',
      client_id: 'app',
      redirect_uri: callback,
      scope: 'openid email',
      prompt: 'select_account',
      code_challenge_method: 'S256',
      state: one.state,
    })
    expect(other.state).not.toBe(one.state)
    expect(other.verifier).not.toBe(one.verifier)
    expect(one.url).not.toContain(one.verifier)
  })

  test('tells whose account it is, and opens it', async () => {
    const { url, ...pending } = await begin()
    const granted = await consent.finish(await server.visit(url), pending)
    expect(granted).toMatchObject({ ok: true, value: { address: 'adam@contoso.example' } })
    const getToken = consent.signIn(granted.ok && granted.value.credentials, async () => {})
    expect(server.accessTokens).toContain(await getToken())
  })

  test('that was refused, or is used twice, or comes back for somebody else, opens nothing', async () => {
    const { url, ...pending } = await begin()
    const back = await server.visit(url)
    expect(await consent.finish(back, { ...pending, state: 'another' })).toMatchObject({ ok: false, code: 'refused' })
    expect((await consent.finish(back, pending)).ok).toBe(true)
    expect(await consent.finish(back, pending)).toMatchObject({ ok: false, code: 'revoked' })
    server.refuses = true
    const again = await begin()
    expect(await consent.finish(await server.visit(again.url), again)).toMatchObject({ ok: false, code: 'revoked' })
  })

  test('needs the verifier that it was begun with', async () => {
    const { url, ...pending } = await begin()
    const { verifier } = await begin()
    const finished = await consent.finish(await server.visit(url), { ...pending, verifier })
    expect(finished).toMatchObject({ ok: false, code: 'revoked' })
  })

  test('of a provider that does not answer is out of reach for now', async () => {
    server.stop()
    expect(await consent.begin(callback)).toMatchObject({ ok: false, code: 'unreachable' })
  })
})

describe('Access by consent', () => {
  async function signIn(now = Date.now) {
    consent = createConsent({ ...server.settings, scope: 'openid email' }, now)
    const { url, ...pending } = await begin()
    const granted = await consent.finish(await server.visit(url), pending)
    if (!granted.ok) throw new Error(granted.message)
    const kept: unknown[] = []
    const getToken = consent.signIn(granted.value.credentials, async (credentials) => {
      kept.push(credentials)
    })
    return { getToken, kept, credentials: granted.value.credentials }
  }

  test('lasts: one token for all who ask at once, a new one when it ends or is refused', async () => {
    let clock = Date.now()
    const { getToken } = await signIn(() => clock)
    const [first, ...others] = await Promise.all([getToken(), getToken(), getToken()])
    expect(new Set(others)).toEqual(new Set([first]))
    expect(await getToken()).toBe(first)
    clock += 3_600_000
    const second = await getToken()
    expect(second).not.toBe(first)
    expect(await getToken({ isRefused: true })).not.toBe(second)
  })

  test('hands over each new refresh token, and the last one opens the account', async () => {
    const { getToken, kept, credentials } = await signIn()
    await getToken()
    await getToken({ isRefused: true })
    expect(kept).toHaveLength(2)
    await expect(consent.signIn(credentials, async () => {})()).rejects.toMatchObject({ status: 401 })
    expect(server.accessTokens).toContain(await consent.signIn(kept.at(-1), async () => {})())
  })

  test('that was withdrawn is told without the token', async () => {
    const { getToken } = await signIn()
    const [token] = server.refreshTokens
    server.refreshTokens.clear()
    const error = await getToken().catch((failure: Error) => failure)
    expect(error).toMatchObject({ status: 401 })
    expect(String(error)).not.toContain(token)
  })
})
