/** What Azure knows of the bot, in the Bot Framework's own terms. */
export interface AppRegistration {
  appId: string
  /** Absent for UserAssignedMSI, where the machine itself is trusted. */
  password?: string
  type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI'
  /** Needed for SingleTenant and UserAssignedMSI. */
  tenantId?: string
}

/** Where the Bot Framework's tokens come from and are made. */
export interface BotFrameworkCloud {
  /** Whose tokens are believed. */
  issuer: string
  /** Where the issuer says which keys it signs with. */
  openIdMetadataUrl: string
}

/** https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
export const publicCloud: BotFrameworkCloud = {
  issuer: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
}
