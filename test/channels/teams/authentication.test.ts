import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TeamsOptions } from '../../../src/channels/teams/create-teams-channel.js'
import { activityFrom, adam, contoso, press, startTeams } from '../../support/teams.js'
import { makeKey, makeToken, startTokenIssuer } from '../../support/token-issuer.js'

const appId = '44444444-4444-4444-8444-444444444444'
const serviceUrl = 'https://127.0.0.1:9/teams/'
const registration = { appId, password: 'secret', type: 'MultiTenant' } as const
const now = Date.parse('2026-11-23T09:00:00Z')

describe('with an app id', () => {
  let issuer: Awaited<ReturnType<typeof startTokenIssuer>>
  let teams: Awaited<ReturnType<typeof startTeams>>

  const start = async (options: Partial<TeamsOptions> = {}) => {
    teams = await startTeams({ registration, cloud: issuer.cloud, allowUnauthenticated: true, ...options })
    teams.answerWith({ kind: 'text', locale: 'en', text: 'Hello.' })
  }
  const claims = (change: object = {}) => {
    const issuedAt = Math.floor(Date.now() / 1000)
    return {
      iss: issuer.cloud.issuer,
      aud: appId,
      iat: issuedAt,
      exp: issuedAt + 3600,
      serviceurl: serviceUrl,
      ...change,
    }
  }
  const send = (token: string | undefined, change: object = {}) =>
    teams.send(
      activityFrom(adam, { ...press({ button: {} }), serviceUrl, ...change }),
      token === undefined ? {} : { authorization: token },
    )

  beforeEach(async () => {
    // The SDK tells the console of every wrong signature.
    vi.spyOn(console, 'error').mockImplementation(() => {})
    issuer = await startTokenIssuer()
    await start()
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await teams.stop()
    await issuer.stop()
  })

  it('serves what carries a token of the Bot Framework for this bot', async () => {
    const { status, body } = await send(`Bearer ${makeToken(claims(), issuer.key)}`)
    expect(status).toBe(200)
    expect(body.value).toBe('Hello.')
    expect(teams.inbound).toHaveLength(1)
  })

  it.each<[string, () => string | undefined]>([
    ['no token', () => undefined],
    ['a token that is none', () => 'Bearer nonsense'],
    ['a token of three parts that say nothing', () => 'Bearer a.b.c'],
    ['another scheme', () => 'Basic YWRhbTpzZWNyZXQ='],
    ['an unsigned token', () => `Bearer ${makeToken(claims())}`],
    ['an expired token', () => `Bearer ${makeToken(claims({ exp: now / 1000 - 86_400 * 365 }), issuer.key)}`],
    ['a token for another bot', () => `Bearer ${makeToken(claims({ aud: 'another-bot' }), issuer.key)}`],
    ['a token of another issuer', () => `Bearer ${makeToken(claims({ iss: 'https://evil.example' }), issuer.key)}`],
    [
      'a token that the bot itself was given',
      () => {
        const own = { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appid: appId, ver: '1.0' }
        return `Bearer ${makeToken(claims(own), issuer.key)}`
      },
    ],
  ])('answers 401 to %s, without a look at the signing keys, and logs it', async (_what, token) => {
    expect(await send(token())).toEqual({ status: 401, body: undefined })
    expect(teams.inbound).toEqual([])
    expect(issuer.timesAsked()).toBe(0)
    expect(teams.logged).toContainEqual(expect.objectContaining({ level: 40, status: 401 }))
  })

  it.each<[string, () => string]>([
    ['signed by a wrong key', () => makeToken(claims(), makeKey())],
    ['signed by a key that the issuer does not know', () => makeToken(claims(), issuer.key, 'key-2')],
    ['made for another service URL', () => makeToken(claims({ serviceurl: 'https://other.example/' }), issuer.key)],
  ])('answers 401 to a token %s', async (_what, token) => {
    expect(await send(`Bearer ${token()}`)).toEqual({ status: 401, body: undefined })
    expect(teams.inbound).toEqual([])
  })

  it('answers 401 when the body names another service URL than the token', async () => {
    const { status } = await send(`Bearer ${makeToken(claims(), issuer.key)}`, { serviceUrl: 'https://evil.example/' })
    expect(status).toBe(401)
    expect(teams.inbound).toEqual([])
  })

  it('calls no service URL without TLS, for its own token goes with the call', async () => {
    const plain = 'http://smba.example/'
    const token = makeToken(claims({ serviceurl: plain }), issuer.key)
    expect((await send(`Bearer ${token}`, { serviceUrl: plain })).status).toBe(401)
    expect(teams.inbound).toEqual([])
  })

  it('serves no other tenant than its own when it is registered for one', async () => {
    await teams.stop()
    await start({ registration: { ...registration, type: 'SingleTenant', tenantId: contoso } })
    const token = `Bearer ${makeToken(claims(), issuer.key)}`
    const elsewhere = '55555555-5555-4555-8555-555555555555'
    expect((await send(token, { channelData: { tenant: { id: elsewhere } } })).status).toBe(401)
    expect(teams.inbound).toEqual([])
    expect((await send(token)).status).toBe(200)
    expect(teams.inbound).toHaveLength(1)
  })

  it('answers 400 to another channel of the Bot Framework, where anybody may call themselves anybody', async () => {
    const token = makeToken(claims(), issuer.key)
    expect((await send(`Bearer ${token}`, { channelId: 'directline' })).status).toBe(400)
    expect(teams.inbound).toEqual([])
  })

  it('answers 503, for Teams to try again, while the signing keys cannot be fetched', async () => {
    await issuer.stop()
    expect((await send(`Bearer ${makeToken(claims(), issuer.key)}`)).status).toBe(503)
    expect(teams.inbound).toEqual([])
  })
})

describe('without an app id', () => {
  let teams: Awaited<ReturnType<typeof startTeams>>
  afterEach(() => teams.stop())

  it('serves programs on this machine', async () => {
    teams = await startTeams()
    expect((await teams.send(activityFrom(adam, { text: 'hello' }))).status).toBe(200)
    expect(teams.inbound).toHaveLength(1)
  })

  it('answers 401 to everybody when that is not allowed', async () => {
    teams = await startTeams({ allowUnauthenticated: false })
    expect((await teams.send(activityFrom(adam, { text: 'hello' }))).status).toBe(401)
    expect(teams.inbound).toEqual([])
  })

  it.each([
    ['a proxy', { 'x-forwarded-for': '203.0.113.9' }],
    ['a proxy that follows RFC 7239', { forwarded: 'for=203.0.113.9' }],
  ])('answers 401 to what came through %s', async (_what, headers) => {
    teams = await startTeams()
    expect((await teams.send(activityFrom(adam, { text: 'hello' }), headers)).status).toBe(401)
    expect(teams.inbound).toEqual([])
  })

  it('answers 401 to a web page whose host name was made to mean this machine', async () => {
    teams = await startTeams()
    const headers = { 'content-type': 'application/json', host: 'evil.example:3978' }
    const activity = { ...activityFrom(adam, { text: 'hello' }), serviceUrl: teams.connector.url }
    const status = await new Promise((resolve, reject) => {
      request(teams.url, { method: 'POST', headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end(JSON.stringify(activity))
    })
    expect(status).toBe(401)
    expect(teams.inbound).toEqual([])
  })

  it.each([
    'https://evil.example/',
    'http://169.254.169.254/',
    'http://localhost.evil.example/',
    'file:///etc/passwd',
    '',
  ])('answers 401 to whoever wants an answer at %s', async (serviceUrl) => {
    teams = await startTeams()
    expect((await teams.send(activityFrom(adam, { text: 'hello', serviceUrl }))).status).toBe(401)
    expect(teams.inbound).toEqual([])
  })

  it.each([
    ['no JSON', 'hello'],
    ['no activity', '[]'],
    ['nothing', ''],
  ])('answers 400 to %s', async (_what, body) => {
    teams = await startTeams()
    const headers = { 'content-type': 'application/json' }
    expect((await fetch(teams.url, { method: 'POST', headers, body })).status).toBe(400)
  })

  it('answers 413 to more than a message can be', async () => {
    teams = await startTeams()
    expect((await teams.send(activityFrom(adam, { text: 'x'.repeat(300_000) }))).status).toBe(413)
  })
})
