import type { Session } from '../../access/session.js'
import { readAccessStates } from '../../access/stored-policy.js'
import { commandsForMailbox, commandsForOrganization } from '../../access/switch-commands.js'
import type { Database } from '../../storage/client.js'
import { type Answer, notify, type PersonTurn } from '../turn.js'
import { propose } from './cmdlets-in-chat.js'
import { resolveAddress } from './resolve-address.js'

/** Proposes the commands that switch personal bookings for the organization or for some people, by the state that each is in. */
export async function switchFor(
  turn: PersonTurn,
  session: Session & { db: Database },
  who: 'everyone' | readonly string[],
  on: boolean,
): Promise<Answer> {
  const emails: string[] = []
  for (const name of who === 'everyone' ? [] : who) {
    const found = await resolveAddress(turn, name)
    if ('answer' in found) return found.answer
    emails.push(found.email)
  }
  const [organization, ...mailboxes] = await readAccessStates(session.db, session.organizationId, [null, ...emails])
  const commands =
    who === 'everyone'
      ? commandsForOrganization({ ...organization!, licence: 'not-checked' }, on)
      : mailboxes.flatMap((state, i) => commandsForMailbox(emails[i]!, { ...state, licence: 'not-checked' }, on))
  if (commands.length > 0) return propose(turn, session, commands.join('\n'))
  return notify({ reason: 'already-switched', on }, [{ verb: 'admin.people' }])
}
