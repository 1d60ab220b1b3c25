import { z } from 'zod'
import { type GetToken, keepToken } from '../get-token.js'
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

/** Signs in as the app itself (OAuth 2.0 client credentials): one token for every mailbox, renewed when it ends. */
export function createAppSignIn(registration: AppRegistration, now = Date.now): GetToken {
  return keepToken(() => askForToken(registration), now)
}

async function askForToken({ tenantId, clientId, clientSecret, loginUrl }: AppRegistration) {
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
  const { access_token: value, expires_in: lasts } = tokenAnswer.parse(await response.json())
  return { value, lasts }
}
