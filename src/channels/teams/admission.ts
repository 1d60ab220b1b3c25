import type { Activity } from 'botbuilder'
import type { Request } from 'express'
import { tenantOf } from './address.js'
import type { AppRegistration, BotFrameworkCloud } from './app-registration.js'
import type { Authenticated, TeamsAuthentication } from './authentication.js'
import { couldBeGenuine } from './bearer-token.js'
import { isLocalClient } from './local-client.js'
import { mayCall, ServiceUrlRefused } from './service-url.js'

export interface Admission {
  /** Whether a request is worth reading. */
  admits(request: Request): boolean
  /** Settles who sent an activity. Throws when it was not Teams, or when that cannot be found out now. */
  authenticate(activity: Activity, authorization: string): Promise<Authenticated>
}

/** Without a registration there is nothing to check a token against: then only programs on this machine are served, where that is allowed. */
export function createAdmission(options: {
  authentication: TeamsAuthentication
  registration: AppRegistration | undefined
  cloud: BotFrameworkCloud
  allowUnauthenticated: boolean
  now: () => number
}): Admission {
  const { authentication, registration, cloud, allowUnauthenticated, now } = options
  return {
    admits(request) {
      if (!registration) return allowUnauthenticated && isLocalClient(request)
      const expected = { issuer: cloud.issuer, appId: registration.appId, now: now() }
      return couldBeGenuine(request.headers.authorization ?? '', expected)
    },
    async authenticate(activity, authorization) {
      const authenticated = await authentication.authenticateRequest(activity, authorization)
      if (!mayCall(activity.serviceUrl, registration !== undefined)) throw new ServiceUrlRefused(activity.serviceUrl)
      if (registration && isForeign(activity, registration))
        throw new Error(`tenant ${tenantOf(activity)} is not served`)
      return authenticated
    },
  }
}

/** A bot of one tenant serves nobody else's, however it came to be installed there. */
function isForeign(activity: Activity, { type, tenantId }: AppRegistration): boolean {
  return type !== 'MultiTenant' && tenantOf(activity).toLowerCase() !== tenantId?.toLowerCase()
}
