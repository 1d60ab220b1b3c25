import { z } from 'zod'
import type { GetToken } from '../get-token.js'
import { HttpFailure } from '../http-failure.js'

/** An app registration in Microsoft Entra. */
export interface AppRegistration {
  tenantId: string
  clientId: string
  clientSecret: string
  /** https://login.microsoftonline.com */
  loginUrl: string
}

export const GRAPH_SCOPE = 'https://graph.microsoft.com/.default'

const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.coerce.number() })

/** Milliseconds before its end from which a token is not used any more. */
const MARGIN = 120_000

/** Signs in as the app itself (OAuth 2.0 client credentials): one token for every mailbox, renewed when it ends. */
export function createAppSignIn(registration: AppRegistration, now = Date.now): GetToken {
  let token: Promise<{ value: string; until: number }> | undefined
  return async ({ isRefused } = { isRefused: false }) => {
    if (isRefused) token = undefined
    if (token && (await token).until <= now()) token = undefined
    token ??= askForToken(registration, now)
    const asked = token
    // What failed is asked for again the next time.
    asked.catch(() => {
      if (token === asked) token = undefined
    })
    return (await asked).value
  }
}

async function askForToken(
  { tenantId, clientId, clientSecret, loginUrl }: AppRegistration,
  now: () => number,
): Promise<{ value: string; until: number }> {
  const response = await fetch(`${loginUrl}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: GRAPH_SCOPE,
    }),
    signal: AbortSignal.timeout(10_000),
  })
  // A wrong secret and a removed app are 400 and 401 here; both mean that we are not let in.
  if (!response.ok)
    throw new HttpFailure(response.status < 500 ? 401 : response.status, 'Microsoft Entra gives no token')
  const { access_token: value, expires_in: seconds } = tokenAnswer.parse(await response.json())
  return { value, until: now() + seconds * 1_000 - MARGIN }
}
