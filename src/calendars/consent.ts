import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
} from 'openid-client'
import { z } from 'zod'
import type { Consent } from './calendar.js'
import { type GetToken, keepToken } from './get-token.js'
import { attempt, HttpFailure } from './http-failure.js'

/** A provider where people sign in and give consent (OpenID Connect). */
export interface ConsentServer {
  /** Where `/.well-known/openid-configuration` is. */
  issuer: string
  clientId: string
  clientSecret: string
  /** Separated by spaces; `openid email` among them, so that it is known whose account it is. */
  scope: string
  /** What this provider wants to hear besides, such as Google's `access_type=offline`. */
  parameters?: Record<string, string>
}

/** A provider's consent, and the access that it gives. */
export interface LastingConsent extends Consent {
  /** Access tokens of an account. @param keep takes the place of the credentials, whose refresh token may soon count no more */
  signIn(credentials: unknown, keep: (credentials: unknown) => Promise<void>): GetToken
}

/** What opens an account to which consent was given. */
export const consentCredentials = z.object({ refreshToken: z.string(), address: z.string() })

const TIMEOUT_SECONDS = 10

/** Asks the provider where its pages are once, when they are first needed. */
export function createConsent(server: ConsentServer, now = Date.now): LastingConsent {
  let found: Promise<Configuration> | undefined
  const configuration = () => {
    found ??= discover(server).catch((error) => {
      found = undefined
      throw error
    })
    return found
  }

  return {
    begin: (redirectUrl) =>
      attempt(async () => {
        const verifier = randomPKCECodeVerifier()
        const state = randomState()
        const url = buildAuthorizationUrl(await configuration(), {
          redirect_uri: redirectUrl,
          scope: server.scope,
          state,
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          ...server.parameters,
        })
        return { url: url.href, state, verifier }
      }),

    finish: (callback, { state, verifier }) =>
      attempt(async () => {
        const config = await configuration()
        const checks = { expectedState: state, pkceCodeVerifier: verifier, idTokenExpected: true }
        const tokens = await authorizationCodeGrant(config, callback, checks).catch(refuse)
        const claims = tokens.claims()
        const address = String(claims?.email ?? claims?.preferred_username ?? '').toLowerCase()
        if (!tokens.refresh_token || !address.includes('@'))
          throw new HttpFailure(403, 'consent was given without an address, or without lasting access')
        return { credentials: { refreshToken: tokens.refresh_token, address }, address }
      }),

    signIn(credentials, keep) {
      let { refreshToken, address } = consentCredentials.parse(credentials)
      const renew = async () => {
        const tokens = await refreshTokenGrant(await configuration(), refreshToken).catch(refuse)
        if (tokens.refresh_token && tokens.refresh_token !== refreshToken) {
          refreshToken = tokens.refresh_token
          await keep({ refreshToken, address })
        }
        return { value: tokens.access_token, lasts: tokens.expires_in ?? 300 }
      }
      return keepToken(renew, now)
    },
  }
}

async function discover({ issuer, clientId, clientSecret }: ConsentServer): Promise<Configuration> {
  const isLocal = new URL(issuer).protocol === 'http:'
  return discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    [customFetch]: fetch,
    ...(isLocal && { execute: [allowInsecureRequests] }),
  })
}

/** The library's errors, by what they mean here. A code or a refresh token that is not taken is a consent that no longer holds. */
function refuse(error: unknown): never {
  const { name, status, error: reason, code, cause } = error as Record<string, unknown>
  if (name === 'ResponseBodyError' || name === 'AuthorizationResponseError')
    throw new HttpFailure(Number(status) >= 500 ? Number(status) : 401, `the provider answers ${String(reason)}`)
  if (typeof code === 'string' && code.startsWith('OAUTH_')) {
    if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') throw new HttpFailure(408, 'the provider does not answer')
    throw new HttpFailure(400, `the provider’s answer cannot be taken: ${code}`)
  }
  throw cause instanceof Error && name !== 'TypeError' ? cause : error
}
