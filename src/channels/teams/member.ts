import { TeamsInfo, type TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import { remember } from './remember.js'

/** What Teams knows of someone in a conversation. */
export interface Member {
  aadObjectId?: string
  name?: string
  email?: string
  userPrincipalName?: string
  tenantId?: string
}

export type FindMember = (context: TurnContext, userId: string) => Promise<Member | null>

const anHour = 60 * 60 * 1000

/**
 * Looks people up in the conversation's roster and remembers them for an hour, so that a turn seldom waits for it. Null when Teams does not
 * tell: the turn goes on without. `now` in milliseconds.
 */
export function createMemberLookUp(log: Logger, now: () => number): FindMember {
  const remembered = remember<Member>({ lifetime: anHour, limit: 5_000, now })
  return (context, userId) =>
    remembered(`${context.activity.conversation.tenantId ?? ''} ${userId}`, () =>
      TeamsInfo.getMember(context, userId).catch((error: unknown) => {
        log.warn({ err: error, userId }, 'Teams did not tell who a member is')
        return null
      }),
    )
}
