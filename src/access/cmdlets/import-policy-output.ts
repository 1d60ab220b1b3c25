import { type Change, changePolicy, writeMailbox, writeOrganization, writeOwaPolicy } from '../change-policy.js'
import {
  defaultOwaPolicy,
  findOwaPolicy,
  type OwaPolicy,
  readMailbox,
  readOrganization,
  readOwaPolicies,
} from '../stored-policy.js'
import { defineCmdlet, done, type Failed, failed, type Given, type Outcome, type Parameters } from './cmdlet.js'
import { changeSwitches, ewsParameters } from './ews-parameters.js'
import { chooseOwaPolicy } from './owa-mailbox-policy.js'
import { readValue } from './parameters.js'
import { type PastedRecord, pastedValue, readPaste } from './pasted-output.js'

const mailboxProperties = { ...ewsParameters, OwaMailboxPolicy: 'name or null' } as const
const owaPolicyProperties = { Name: 'name', PersonalBookingsDisabled: 'flag or null' } as const

/** Ours: takes over what the Get commands print in a real tenant. Without an identity: for the organization. */
export const importPolicyOutput = defineCmdlet({
  name: 'Import-PolicyOutput',
  parameters: { Identity: 'address' },
  positional: 'Identity',
  takesPaste: true,
  async run({ Identity }, session, paste) {
    const read = readPaste(paste)
    if (!read.ok) return read
    return changePolicy(session, 'Import-PolicyOutput', (change) =>
      Identity === undefined ? importOrganization(change, read.records) : importMailbox(change, Identity, read.records),
    )
  },
})

/** Takes the organization's switches and, where Get-OwaMailboxPolicy was pasted, its policies. */
async function importOrganization(change: Change, records: readonly PastedRecord[]): Promise<Outcome> {
  const before = await readOrganization(change.tx, change.session.organizationId)
  const switches = readProperties(ewsParameters, records)
  if (!switches.ok) return switches
  const changed = changeSwitches(before, switches.given)
  if (!changed.ok) return changed
  const policies = new Map<string, OwaPolicy>()
  for (const record of records.filter(isOwaPolicy)) {
    const read = readProperties(owaPolicyProperties, [record])
    if (!read.ok) return read
    const { Name: name, PersonalBookingsDisabled: disabled } = read.given
    if (name === undefined) return failed({ code: 'paste-nameless-policy' })
    policies.set(name.toLowerCase(), { name, personalBookingsDisabled: disabled ?? false })
  }

  await writeOrganization(change, before, changed.after)
  const known = await readOwaPolicies(change.tx, change.session.organizationId)
  for (const policy of policies.values()) {
    const there = findOwaPolicy(known, policy.name)
    await writeOwaPolicy(change, there, { ...policy, name: there?.name ?? policy.name })
  }
  return done
}

const isOwaPolicy = (record: PastedRecord) => record.has('personalbookingsdisabled')

async function importMailbox(change: Change, email: string, records: readonly PastedRecord[]): Promise<Outcome> {
  const { organizationId } = change.session
  const before = await readMailbox(change.tx, organizationId, email)
  const properties = readProperties(mailboxProperties, records)
  if (!properties.ok) return properties
  const changed = changeSwitches(before, properties.given)
  if (!changed.ok) return changed
  const name = properties.given.OwaMailboxPolicy === null ? defaultOwaPolicy : properties.given.OwaMailboxPolicy
  const chosen = chooseOwaPolicy(await readOwaPolicies(change.tx, organizationId), name ?? before.owaPolicy)
  if (!chosen.ok) return chosen
  await writeMailbox(change, email, before, { ...changed.after, owaPolicy: chosen.policy.name })
  return done
}

/** What the records say of these properties, the last one of each; every other property is passed over. */
function readProperties<P extends Parameters>(
  properties: P,
  records: readonly PastedRecord[],
): { ok: true; given: Given<P> } | Failed {
  const given: Record<string, unknown> = {}
  for (const record of records) {
    for (const [name, expected] of Object.entries(properties)) {
      const text = record.get(name.toLowerCase())
      if (text === undefined) continue
      const value = pastedValue(text)
      if (!value) return failed({ code: 'paste-cut-short', property: name })
      const read = readValue(name, expected, value)
      if (!read.ok) return read
      given[name] = read.value
    }
  }
  return { ok: true, given: given as Given<P> }
}
