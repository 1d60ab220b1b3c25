import { TeamsInfo, type TurnContext } from 'botbuilder'
import type { Logger } from 'pino'

/** What Teams knows of someone in a conversation. */
export interface Member {
  aadObjectId?: string
  name?: string
  email?: string
  userPrincipalName?: string
  tenantId?: string
}

export type FindMember = (context: TurnContext, userId: string) => Promise<Member | null>

const hour = 60 * 60 * 1000

/**
 * Looks people up in the conversation's roster and remembers them for an hour, so that a turn seldom waits for it. Null when Teams does not
 * tell: the turn goes on without, and the next one asks again. `now` in milliseconds.
 */
export function createMemberLookUp(log: Logger, now: () => number, limit = 5000): FindMember {
  const remembered = new Map<string, { member: Promise<Member | null>; until: number }>()
  return (context, userId) => {
    const key = `${context.activity.conversation.tenantId ?? ''} ${userId}`
    const known = remembered.get(key)
    if (known && known.until > now()) return known.member
    const member = TeamsInfo.getMember(context, userId).catch((error: unknown) => {
      remembered.delete(key)
      log.warn({ err: error, userId }, 'Teams did not tell who a member is')
      return null
    })
    remembered.delete(key)
    remembered.set(key, { member, until: now() + hour })
    if (remembered.size > limit) remembered.delete(remembered.keys().next().value!)
    return member
  }
}
