import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { makeKey, makeToken } from './token-issuer.js'

interface Options {
  /** Whose account answers at the consent page. */
  address: string
  /** Where discovery finds it, below the server's own address. */
  path?: string
}

/**
 * A provider's consent page and tokens on 127.0.0.1 (OpenID Connect Core; RFC 6749; RFC 7636), as Microsoft and Google have them: codes
 * and refresh tokens count once, and only with the verifier of the challenge that they were asked with.
 */
export async function startConsentServer({ address, path = '' }: Options) {
  const key = makeKey()
  const clientSecret = randomUUID()
  const codes = new Map<string, { challenge: string; redirectUri: string }>()
  const refreshTokens = new Set<string>()
  const accessTokens = new Set<string>()
  const state = {
    address,
    /** The person says no. */
    refuses: false,
    /** What was asked for at the consent page, last. */
    asked: {} as Record<string, string>,
    accessTokens,
    refreshTokens,
  }
  const app = express().use(express.urlencoded())
  app.get(`${path}/.well-known/openid-configuration`, (_request, response) => {
    const issuer = `${url}${path}`
    response.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    })
  })
  app.get(`${path}/authorize`, (request, response) => {
    state.asked = request.query as Record<string, string>
    const { redirect_uri: redirectUri = '', state: given = '', code_challenge: challenge = '' } = state.asked
    const back = new URL(redirectUri)
    back.searchParams.set('state', given)
    if (state.refuses) back.searchParams.set('error', 'access_denied')
    else {
      const code = randomUUID()
      codes.set(code, { challenge, redirectUri })
      back.searchParams.set('code', code)
    }
    response.redirect(back.href)
  })
  app.post(`${path}/token`, (request, response) => {
    const { grant_type: grant, code, code_verifier: verifier = '', refresh_token: refreshToken } = request.body
    const secret = request.body.client_secret ?? ''
    if (secret !== clientSecret) return void response.status(401).json({ error: 'invalid_client' })
    const known = codes.get(code)
    codes.delete(code)
    const isGood =
      grant === 'refresh_token'
        ? refreshTokens.delete(refreshToken)
        : known?.challenge === createHash('sha256').update(verifier).digest('base64url') &&
          known.redirectUri === request.body.redirect_uri
    if (!isGood) return void response.status(400).json({ error: 'invalid_grant' })
    const [access, refresh] = [randomUUID(), randomUUID()]
    accessTokens.add(access)
    refreshTokens.add(refresh)
    const issued = Math.floor(Date.now() / 1_000)
    const claims = { iss: `${url}${path}`, aud: 'app', sub: 'somebody', iat: issued, exp: issued + 3_600 }
    response.json({
      token_type: 'Bearer',
      expires_in: 3_599,
      access_token: access,
      refresh_token: refresh,
      ...(grant !== 'refresh_token' && { id_token: makeToken({ ...claims, email: state.address }, key) }),
    })
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return Object.assign(state, {
    url,
    settings: { issuer: `${url}${path}`, clientId: 'app', clientSecret },
    /** Somebody opens the consent page and says yes, or no: where their browser ends. */
    async visit(consentUrl: string): Promise<URL> {
      const response = await fetch(consentUrl, { redirect: 'manual' })
      return new URL(response.headers.get('location')!)
    },
    stop() {
      server.close()
      server.closeAllConnections()
    },
  })
}
