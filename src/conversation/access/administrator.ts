import { isAdministrator } from '../../access/administrators.js'
import type { Session } from '../../access/session.js'
import type { Database } from '../../storage/client.js'
import { type Answer, notify, type PersonTurn } from '../turn.js'

/** The speaker's session as an administrator; undefined for everyone else. */
export function sessionOf({ desk, speaker, locale, channel }: PersonTurn): (Session & { db: Database }) | undefined {
  const { rooms, organization, adminEmails = [] } = desk
  if (!isAdministrator(speaker.person, adminEmails)) return undefined
  return { ...rooms, organizationId: organization.id, actor: speaker.person.id, source: channel, locale, adminEmails }
}

/** The one answer to any administrator's command from anyone else. */
export const administratorsOnly = (): Answer => notify({ reason: 'administrators-only' }, [{ verb: 'help.show' }])
