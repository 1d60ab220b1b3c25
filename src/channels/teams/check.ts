import { z } from 'zod'
import type { AppRegistration } from './app-registration.js'

const answerSchema = z.object({ access_token: z.string().optional(), error_description: z.string().optional() })

/**
 * Does Microsoft give this app a token for the Bot Framework?
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export async function checkTeams({
  appId,
  password,
  type,
  tenantId,
}: AppRegistration): Promise<{ ok: boolean; finding: string }> {
  if (type === 'UserAssignedMSI')
    return { ok: true, finding: 'a managed identity can be checked only on the machine that has it' }
  const tenant = type === 'MultiTenant' ? 'botframework.com' : tenantId
  try {
    const response = await fetch(`https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: password ?? '',
        scope: 'https://api.botframework.com/.default',
      }),
      signal: AbortSignal.timeout(10_000),
    })
    const { access_token: token, error_description: refusal = '' } = answerSchema.parse(await response.json())
    return token
      ? { ok: true, finding: `app ${appId}` }
      : { ok: false, finding: `Microsoft gives the app no token: ${refusal.split('\n')[0]}` }
  } catch (error) {
    return { ok: false, finding: `Microsoft cannot be reached: ${(error as Error).message}` }
  }
}
