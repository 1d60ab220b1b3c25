import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder'
import type { Authenticated, TeamsAuthentication } from './authentication.js'

/**
 * The SDK's adapter without its HTTP part, which answers a token signed by a wrong key with 500, tells the caller what went wrong inside, and
 * writes to the console.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly appId: string

  constructor(authentication: TeamsAuthentication, appId: string) {
    super(authentication)
    this.appId = appId
  }

  turn(
    authenticated: Authenticated,
    activity: Activity,
    answer: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity, answer)
  }
}
