import type { webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Caller } from '../channel.js'

/** What Slack knows of the person behind a user id. Never fails: a person of whom nothing can be learned is still a caller. */
export type FindCaller = (workspace: string, user: string) => Promise<Caller>

type User = NonNullable<webApi.UsersInfoResponse['user']>

const hour = 60 * 60 * 1000
/** Enough for a large workspace's active people in some megabytes. */
const mostKept = 5000

/** Looks people up with `users.info`, and keeps what it learned for an hour. `now` is in milliseconds. */
export function createCallers(client: webApi.WebClient, log: Logger, now: () => number = Date.now): FindCaller {
  const kept = new Map<string, { until: number; caller: Promise<Caller> }>()

  return async (workspace, id) => {
    const key = `${workspace}/${id}`
    const known = kept.get(key)
    if (known && known.until > now()) return known.caller
    kept.delete(key)
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? key)
    const caller = lookUp(workspace, id)
    kept.set(key, { until: now() + hour, caller })
    return caller.catch((error: unknown) => {
      kept.delete(key)
      log.warn({ err: error, user: id }, 'Slack did not say who is speaking')
      return { channel: 'slack', workspace, id, displayName: id }
    })
  }

  async function lookUp(workspace: string, id: string): Promise<Caller> {
    const { user } = await client.users.info({ user: id, include_locale: true })
    return user ? callerOf(workspace, id, user) : { channel: 'slack', workspace, id, displayName: id }
  }
}

function callerOf(workspace: string, id: string, user: User): Caller {
  const { profile } = user
  const email = isVouchedFor(workspace, user) ? profile?.email : undefined
  return {
    channel: 'slack',
    workspace,
    id,
    displayName: profile?.real_name || user.real_name || profile?.display_name || user.name || id,
    ...(email && { verifiedEmail: email }),
    ...(user.tz && { timeZone: user.tz }),
    ...(user.locale && { locale: user.locale }),
  }
}

/**
 * Someone from another workspace, in a shared channel, has an address that the other workspace's administrator may have made up, and an
 * address that was never confirmed is nobody's.
 */
function isVouchedFor(workspace: string, user: User): boolean {
  const isOurs = !user.is_stranger && (!user.team_id || user.team_id === workspace)
  return isOurs && user.is_email_confirmed !== false
}
