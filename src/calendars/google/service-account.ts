import { readFileSync } from 'node:fs'
import { importPKCS8, SignJWT } from 'jose'
import { z } from 'zod'
import { type GetToken, keepToken } from '../get-token.js'
import { HttpFailure } from '../http-failure.js'
import { GOOGLE_SCOPES } from './google-calendar.js'

/** A service account, as the key file that Google gives says it: https://developers.google.com/identity/protocols/oauth2/service-account */
const keyFile = z.object({
  type: z.literal('service_account'),
  client_email: z.email(),
  private_key: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
  token_uri: z.url(),
})
type ServiceAccount = z.infer<typeof keyFile>

/** What opens an account by delegation: whose it is. */
export const delegatedCredentials = z.object({ mailbox: z.email() })

const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.coerce.number() })

/** Reads a key file. Throws, in words of what to mend, when it is none. */
export function readServiceAccount(path: string): ServiceAccount {
  try {
    return keyFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const why =
      (error as { code?: string }).code === 'ENOENT' ? 'there is no such file' : 'it is no key of a service account'
    throw new Error(`GOOGLE_APPLICATION_CREDENTIALS: ${path} cannot be read: ${why}`)
  }
}

/** Signs in for one person of the domain, whose administrator has delegated that (RFC 7523, 2.1). @param subject the person's address */
export function createDelegatedSignIn(account: ServiceAccount, subject: string, now = Date.now): GetToken {
  return keepToken(() => askForToken(account, subject, now), now)
}

async function askForToken(account: ServiceAccount, subject: string, now: () => number) {
  const { client_email: issuer, private_key: key, token_uri: audience } = account
  const issuedAt = Math.floor(now() / 1_000)
  const assertion = await new SignJWT({ scope: GOOGLE_SCOPES })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setSubject(subject)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 3_600)
    .sign(await importPKCS8(key, 'RS256'))
  const response = await fetch(audience, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }),
    signal: AbortSignal.timeout(10_000),
  })
  // "unauthorized_client" and "invalid_grant" are 400 and 401 here; both mean that we are not let in.
  if (!response.ok) throw new HttpFailure(response.status < 500 ? 401 : response.status, 'Google gives no token')
  const { access_token: value, expires_in: lasts } = tokenAnswer.parse(await response.json())
  return { value, lasts }
}
