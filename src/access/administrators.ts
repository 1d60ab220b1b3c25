import type { Database, Transaction } from '../storage/client.js'
import type { Person } from '../storage/generated/client.js'
import { changePolicy, record } from './change-policy.js'
import type { Session } from './session.js'

/**
 * May this person give an administrator's commands? A person's address is always one that a channel or a code has verified, so that
 * nobody becomes one by claiming to be somebody.
 * @param adminEmails those of ADMIN_EMAILS, in lower case
 */
export function isAdministrator(
  person: Pick<Person, 'email' | 'isAdministrator'>,
  adminEmails: readonly string[],
): boolean {
  return person.isAdministrator || (person.email !== null && adminEmails.includes(person.email))
}

export interface Administrator {
  email: string
  /** Absent for an address of ADMIN_EMAILS that nobody here has yet. */
  displayName?: string
  /** By ADMIN_EMAILS; the others were named by an administrator. */
  bySetting: boolean
}

type Asked = Pick<Session, 'organizationId' | 'adminEmails'> & { db: Database | Transaction }

/** Every administrator, by address. */
export async function readAdministrators({ db, organizationId, adminEmails }: Asked): Promise<Administrator[]> {
  const people = await db.person.findMany({
    where: { organizationId, OR: [{ isAdministrator: true }, { email: { in: [...adminEmails] } }] },
    select: { email: true, displayName: true },
  })
  const names = new Map(people.map(({ email, displayName }) => [email ?? '', displayName]))
  const emails = new Set([...adminEmails, ...names.keys()])
  return [...emails].sort().map((email) => {
    const displayName = names.get(email)
    return { email, ...(displayName && { displayName }), bySetting: adminEmails.includes(email) }
  })
}

type Outcome =
  | { ok: true }
  | { ok: false; reason: 'nobody-has-address' | 'no-administrator' | 'administrator-by-setting' | 'last-administrator' }

/** Makes someone known here an administrator. To do so twice is to do it once. */
export function addAdministrator(session: Session, email: string): Promise<Outcome> {
  const { organizationId } = session
  return changePolicy(session, 'Add-Administrator', async (change): Promise<Outcome> => {
    const where = { organizationId_email: { organizationId, email } }
    const person = await change.tx.person.findUnique({ where })
    if (!person) return { ok: false, reason: 'nobody-has-address' }
    if (isAdministrator(person, session.adminEmails)) return { ok: true }
    await change.tx.person.update({ where, data: { isAdministrator: true } })
    await record(change, email, { isAdministrator: false }, { isAdministrator: true })
    return { ok: true }
  })
}

/** Takes it away again, unless nobody would be left. Whoever stands in ADMIN_EMAILS stays one until that is changed. */
export function removeAdministrator(session: Session, email: string): Promise<Outcome> {
  const { organizationId, adminEmails } = session
  return changePolicy(session, 'Remove-Administrator', async (change): Promise<Outcome> => {
    if (adminEmails.includes(email)) return { ok: false, reason: 'administrator-by-setting' }
    const administrators = await readAdministrators({ ...session, db: change.tx })
    if (!administrators.some((administrator) => administrator.email === email))
      return { ok: false, reason: 'no-administrator' }
    if (administrators.length === 1) return { ok: false, reason: 'last-administrator' }
    const where = { organizationId_email: { organizationId, email } }
    await change.tx.person.update({ where, data: { isAdministrator: false } })
    await record(change, email, { isAdministrator: true }, { isAdministrator: false })
    return { ok: true }
  })
}
