import type { LicenceState } from '../cards/catalogue.js'
import type { AccessLevel, AccessReason } from '../cards/phrases/access.js'
import { matches } from './wildcard.js'

/** The name under which Exchange knows personal bookings on its lists of applications. */
const application = 'MicrosoftOWSPersonalBookings'

export const accessPolicies = ['EnforceAllowList', 'EnforceBlockList'] as const
export type AccessPolicy = (typeof accessPolicies)[number]

/** Exchange's switches at one level, in Exchange's words. Null is "not set". */
export interface EwsSwitches {
  ewsEnabled: boolean | null
  ewsAccessPolicy: AccessPolicy | null
  ewsAllowList: readonly string[]
  ewsBlockList: readonly string[]
}

export const nothingSet: EwsSwitches = {
  ewsEnabled: null,
  ewsAccessPolicy: null,
  ewsAllowList: [],
  ewsBlockList: [],
}

/** The service plan MICROSOFTBOOKINGS of a person, where licences are checked at all; unknown while Microsoft has never said. */
export type Licence = LicenceState

export interface AccessState {
  organization: EwsSwitches
  /** `nothingSet` for someone without a mailbox. */
  mailbox: EwsSwitches
  owaPolicy: { name: string; personalBookingsDisabled: boolean }
  licence: Licence
  /** When Microsoft said so, where it could not be asked since. */
  licenceAsOf?: Date
}

type DecidedBy =
  | 'OrganizationEwsEnabled'
  | 'MailboxEwsEnabled'
  | 'OrganizationAccessPolicy'
  | 'MailboxAccessPolicy'
  | 'BothAccessPolicies'
  | 'OwaMailboxPolicy'
  | 'Licence'
  | 'Default'

export interface Decision {
  enabled: boolean
  /** The rule that denied or, when nothing did, the access policy that allowed. */
  decidedBy: DecidedBy
  reason: AccessReason
}

/** In this order; the first denial wins (docs/access.md). */
const rules = [organizationSwitch, mailboxSwitch, organizationPolicy, mailboxPolicy, owaMailboxPolicy, licence]

/** Says whether someone may have a booking page, and which rule decided it. */
export function decide(state: AccessState): Decision {
  for (const rule of rules) {
    const denial = rule(state)
    if (denial) return { enabled: false, ...denial }
  }
  return allow(state)
}

type Denial = Omit<Decision, 'enabled'> | undefined

function organizationSwitch({ organization }: AccessState): Denial {
  if (organization.ewsEnabled !== false) return undefined
  return { decidedBy: 'OrganizationEwsEnabled', reason: { code: 'organization-ews-off' } }
}

function mailboxSwitch({ mailbox }: AccessState): Denial {
  if (mailbox.ewsEnabled !== false) return undefined
  return { decidedBy: 'MailboxEwsEnabled', reason: { code: 'mailbox-ews-off' } }
}

function organizationPolicy(state: AccessState): Denial {
  const reason = refusal(state, 'organization')
  return reason && { decidedBy: 'OrganizationAccessPolicy', reason }
}

function mailboxPolicy(state: AccessState): Denial {
  const reason = refusal(state, 'mailbox')
  return reason && { decidedBy: 'MailboxAccessPolicy', reason }
}

/** Where both levels have a policy, both must allow: the safe reading of what Microsoft leaves undocumented. */
function refusal(state: AccessState, level: AccessLevel): AccessReason | undefined {
  const { ewsAccessPolicy, ewsAllowList, ewsBlockList } = state[level]
  const bothLevels = levelsWithPolicy(state).length === 2
  switch (ewsAccessPolicy) {
    case null:
      return undefined
    case 'EnforceAllowList':
      if (ewsAllowList.some(namesUs)) return undefined
      return { code: 'not-on-allow-list', level, empty: ewsAllowList.length === 0, bothLevels }
    case 'EnforceBlockList': {
      const entry = ewsBlockList.find(namesUs)
      return entry === undefined ? undefined : { code: 'on-block-list', level, entry, bothLevels }
    }
  }
}

const namesUs = (entry: string) => matches(entry, application)

function levelsWithPolicy(state: AccessState): AccessLevel[] {
  return (['organization', 'mailbox'] as const).filter((level) => state[level].ewsAccessPolicy !== null)
}

function owaMailboxPolicy({ owaPolicy }: AccessState): Denial {
  if (!owaPolicy.personalBookingsDisabled) return undefined
  return { decidedBy: 'OwaMailboxPolicy', reason: { code: 'owa-policy', policy: owaPolicy.name } }
}

function licence({ licence, licenceAsOf: asOf }: AccessState): Denial {
  switch (licence) {
    case 'not-checked':
    case 'assigned':
      return undefined
    case 'missing':
    case 'disabled':
    case 'unknown':
      return { decidedBy: 'Licence', reason: { code: `licence-${licence}`, ...(asOf && { asOf }) } }
  }
}

function allow(state: AccessState): Decision {
  const by = levelsWithPolicy(state)
  const policy = by[0] === 'organization' ? 'OrganizationAccessPolicy' : 'MailboxAccessPolicy'
  const asOf = state.licenceAsOf
  const decidedBy = by.length === 2 ? 'BothAccessPolicies' : by.length === 1 ? policy : 'Default'
  return { enabled: true, decidedBy, reason: { code: 'allowed', by, ...(asOf && { asOf }) } }
}
