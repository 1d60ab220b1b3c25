import type { Database, Transaction } from '../storage/client.js'
import { type AccessState, accessPolicies, type EwsSwitches, nothingSet } from './policy.js'

/** Exchange's name for the OWA mailbox policy of everyone who was given no other. */
export const defaultOwaPolicy = 'OwaMailboxPolicy-Default'

export interface OrganizationSwitches extends EwsSwitches {
  name: string
}

export interface MailboxSwitches extends EwsSwitches {
  /** The name of an OWA mailbox policy. */
  owaPolicy: string
}

export interface OwaPolicy {
  name: string
  personalBookingsDisabled: boolean
}

/** What it says until someone changes it. */
const everyonesOwaPolicy: OwaPolicy = { name: defaultOwaPolicy, personalBookingsDisabled: false }

type Reader = Database | Transaction

export async function readOrganization(db: Reader, organizationId: string): Promise<OrganizationSwitches> {
  const row = await db.organization.findUniqueOrThrow({ where: { id: organizationId } })
  return { name: row.name, ...switchesOf(row) }
}

/** @param email lower case; one for which nothing was set has the defaults */
export async function readMailbox(db: Reader, organizationId: string, email: string): Promise<MailboxSwitches> {
  const row = await db.mailbox.findUnique({
    where: { organizationId_email: { organizationId, email } },
    include: { owaPolicy: true },
  })
  return row ? { ...switchesOf(row), owaPolicy: row.owaPolicy.name } : { ...nothingSet, owaPolicy: defaultOwaPolicy }
}

/** Every mailbox for which something was set, by address. */
export async function readMailboxes(
  db: Reader,
  organizationId: string,
): Promise<({ email: string } & MailboxSwitches)[]> {
  const rows = await db.mailbox.findMany({
    where: { organizationId },
    include: { owaPolicy: true },
    orderBy: { email: 'asc' },
  })
  return rows.map((row) => ({ email: row.email, ...switchesOf(row), owaPolicy: row.owaPolicy.name }))
}

/** The default one, which is always there, and the others by name. */
export async function readOwaPolicies(db: Reader, organizationId: string): Promise<OwaPolicy[]> {
  const rows = await db.owaMailboxPolicy.findMany({ where: { organizationId }, orderBy: { key: 'asc' } })
  const policies = rows.map(({ name, personalBookingsDisabled }) => ({ name, personalBookingsDisabled }))
  const first = findOwaPolicy(policies, defaultOwaPolicy)
  const others = policies.filter((policy) => policy !== first)
  return [first ?? everyonesOwaPolicy, ...others]
}

/** By its name in any case. */
export function findOwaPolicy(policies: readonly OwaPolicy[], name: string): OwaPolicy | undefined {
  return policies.find((policy) => policy.name.toLowerCase() === name.toLowerCase())
}

/**
 * All that decides about these people but the licence, in their order.
 * @param emails lower case; null for someone without an address, for whom the organization's rules and the default OWA mailbox policy are left
 */
export async function readAccessStates(
  db: Reader,
  organizationId: string,
  emails: readonly (string | null)[],
): Promise<Omit<AccessState, 'licence'>[]> {
  const known = emails.filter((email) => email !== null)
  const { mailboxes, mailboxPolicies, ...organization } = await db.organization.findUniqueOrThrow({
    where: { id: organizationId },
    include: {
      mailboxes: { where: { email: { in: known } }, include: { owaPolicy: true } },
      mailboxPolicies: { where: { key: defaultOwaPolicy.toLowerCase() } },
    },
  })
  const byEmail = new Map(mailboxes.map((mailbox) => [mailbox.email, mailbox]))
  return emails.map((email) => {
    const mailbox = email === null ? undefined : byEmail.get(email)
    return {
      organization: switchesOf(organization),
      mailbox: mailbox ? switchesOf(mailbox) : nothingSet,
      owaPolicy: mailbox?.owaPolicy ?? mailboxPolicies[0] ?? everyonesOwaPolicy,
    }
  })
}

interface Row {
  ewsEnabled: boolean | null
  ewsAccessPolicy: string | null
  ewsAllowList: string[]
  ewsBlockList: string[]
}

function switchesOf({ ewsEnabled, ewsAccessPolicy, ewsAllowList, ewsBlockList }: Row): EwsSwitches {
  const policy = accessPolicies.find((known) => known === ewsAccessPolicy) ?? null
  return { ewsEnabled, ewsAccessPolicy: policy, ewsAllowList, ewsBlockList }
}
