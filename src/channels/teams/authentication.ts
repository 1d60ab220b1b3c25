import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import type { AppRegistration, BotFrameworkCloud } from './app-registration.js'
import { mayCall, ServiceUrlRefused } from './service-url.js'

export type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>
type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>
type Claims = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0]

/**
 * Checks inbound tokens and makes the clients for every outbound call, so that this is the one place where a service URL is refused
 * and where a call is given up: the SDK itself waits for as long as a Retry-After says.
 */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #hasAppId: boolean
  readonly #patience: number

  /** `patience`: milliseconds after which a call to the service is given up, retries included. */
  constructor(registration: AppRegistration | undefined, cloud: BotFrameworkCloud, patience: number) {
    super({
      MicrosoftAppId: registration?.appId,
      MicrosoftAppPassword: registration?.password,
      MicrosoftAppType: registration?.type,
      MicrosoftAppTenantId: registration?.tenantId,
      ToBotFromChannelTokenIssuer: cloud.issuer,
      ToBotFromChannelOpenIdMetadataUrl: cloud.openIdMetadataUrl,
      // The SDK takes either all of these or none.
      ToBotFromEmulatorOpenIdMetadataUrl:
        'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      CallerId: 'urn:botframework:azure',
    })
    this.#hasAppId = registration !== undefined
    this.#patience = patience
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<Authenticated> {
    const authenticated = await super.authenticateRequest(activity, authHeader)
    return { ...authenticated, connectorFactory: this.#guard(authenticated.connectorFactory!) }
  }

  override createConnectorFactory(claims: Claims): ConnectorFactory {
    return this.#guard(super.createConnectorFactory(claims))
  }

  #guard(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: async (serviceUrl, audience) => {
        if (!mayCall(serviceUrl, this.#hasAppId)) throw new ServiceUrlRefused(serviceUrl)
        const connector = await factory.create(serviceUrl, audience)
        const send = connector.sendOperationRequest.bind(connector)
        connector.sendOperationRequest = (call, spec, callback) =>
          send(
            { ...call, options: { abortSignal: AbortSignal.timeout(this.#patience), ...call.options } },
            spec,
            callback,
          )
        return connector
      },
    }
  }
}
