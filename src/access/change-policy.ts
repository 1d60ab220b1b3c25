import { isDeepStrictEqual } from 'node:util'
import type { Prisma, Transaction } from '../storage/client.js'
import type { EwsSwitches } from './policy.js'
import type { Session } from './session.js'
import { defaultOwaPolicy, type MailboxSwitches, type OwaPolicy } from './stored-policy.js'

/** One change of an administrator's: its transaction, and what the audit log says about whoever makes it. */
export interface Change {
  tx: Transaction
  session: Session
  /** The cmdlet. */
  action: string
}

/**
 * Runs one change of the policy in a transaction of its own. Changes of one organization wait for each other, so that what was read
 * is still so when it is written. Work that comes to a fault writes nothing.
 */
export function changePolicy<T>(session: Session, action: string, work: (change: Change) => Promise<T>): Promise<T> {
  return session.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM organization WHERE id = ${session.organizationId}::uuid FOR NO KEY UPDATE`
    return work({ tx, session, action })
  })
}

export async function writeOrganization(change: Change, before: EwsSwitches, after: EwsSwitches): Promise<void> {
  if (isDeepStrictEqual(before, after)) return
  await change.tx.organization.update({ where: { id: change.session.organizationId }, data: columns(after) })
  await record(change, 'organization', before, after)
}

export async function writeMailbox(
  change: Change,
  email: string,
  before: MailboxSwitches,
  after: MailboxSwitches,
): Promise<void> {
  if (isDeepStrictEqual(before, after)) return
  const { organizationId } = change.session
  const data = { ...columns(after), owaPolicyName: after.owaPolicy.toLowerCase() }
  if (after.owaPolicy === defaultOwaPolicy) await makeDefaultOwaPolicy(change)
  await change.tx.mailbox.upsert({
    where: { organizationId_email: { organizationId, email } },
    create: { organizationId, email, ...data },
    update: data,
  })
  await record(change, email, before, after)
}

/** Every organization has it, whether or not somebody has ever made it. */
async function makeDefaultOwaPolicy({ tx, session: { organizationId } }: Change): Promise<void> {
  const policy = { organizationId, key: defaultOwaPolicy.toLowerCase(), name: defaultOwaPolicy }
  await tx.owaMailboxPolicy.createMany({ data: [policy], skipDuplicates: true })
}

/** @param before undefined for a policy that is new */
export async function writeOwaPolicy(change: Change, before: OwaPolicy | undefined, after: OwaPolicy): Promise<void> {
  if (isDeepStrictEqual(before, after)) return
  const { organizationId } = change.session
  const key = after.name.toLowerCase()
  await change.tx.owaMailboxPolicy.upsert({
    where: { organizationId_key: { organizationId, key } },
    create: { organizationId, key, ...after },
    update: after,
  })
  await record(change, after.name, before, after)
}

function columns({ ewsEnabled, ewsAccessPolicy, ewsAllowList, ewsBlockList }: EwsSwitches) {
  return { ewsEnabled, ewsAccessPolicy, ewsAllowList: [...ewsAllowList], ewsBlockList: [...ewsBlockList] }
}

/** Every change is logged in its own transaction: what is not in the log did not happen. */
export async function record(
  { tx, session, action }: Change,
  subject: string,
  before: object | undefined,
  after: object,
): Promise<void> {
  const { organizationId, actor, source } = session
  await tx.auditEntry.create({
    data: {
      organizationId,
      actor,
      source,
      action,
      subject,
      before: before as Prisma.InputJsonObject | undefined,
      after: after as Prisma.InputJsonObject,
    },
  })
  session.onChange?.({ action, subject, before, after })
}
