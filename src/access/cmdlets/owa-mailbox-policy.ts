import { changePolicy, writeOwaPolicy } from '../change-policy.js'
import { findOwaPolicy, type OwaPolicy, readOwaPolicies } from '../stored-policy.js'
import { defineCmdlet, done, type Failed, failed } from './cmdlet.js'
import { nearest } from './nearest.js'
import { quoted } from './plain-text.js'

/** Without an identity: every one. */
export const getOwaMailboxPolicy = defineCmdlet({
  name: 'Get-OwaMailboxPolicy',
  parameters: { Identity: 'name' },
  positional: 'Identity',
  formats: true,
  async run({ Identity }, { db, organizationId }) {
    const policies = await readOwaPolicies(db, organizationId)
    if (Identity === undefined) return { ok: true, records: policies.map(printed) }
    const chosen = chooseOwaPolicy(policies, Identity)
    return chosen.ok ? { ok: true, records: [printed(chosen.policy)] } : chosen
  },
})

export const setOwaMailboxPolicy = defineCmdlet({
  name: 'Set-OwaMailboxPolicy',
  parameters: { Identity: 'name', PersonalBookingsDisabled: 'flag' },
  needed: ['Identity'],
  positional: 'Identity',
  async run({ Identity, PersonalBookingsDisabled }, session) {
    return changePolicy(session, 'Set-OwaMailboxPolicy', async (change) => {
      const chosen = chooseOwaPolicy(await readOwaPolicies(change.tx, session.organizationId), Identity)
      if (!chosen.ok) return chosen
      const { policy } = chosen
      const personalBookingsDisabled = PersonalBookingsDisabled ?? policy.personalBookingsDisabled
      await writeOwaPolicy(change, policy, { ...policy, personalBookingsDisabled })
      return done
    })
  },
})

export const newOwaMailboxPolicy = defineCmdlet({
  name: 'New-OwaMailboxPolicy',
  parameters: { Name: 'name' },
  needed: ['Name'],
  positional: 'Name',
  async run({ Name }, session) {
    return changePolicy(session, 'New-OwaMailboxPolicy', async (change) => {
      const there = findOwaPolicy(await readOwaPolicies(change.tx, session.organizationId), Name)
      if (there) return failed({ code: 'owa-policy-exists', name: there.name })
      await writeOwaPolicy(change, undefined, { name: Name, personalBookingsDisabled: false })
      return done
    })
  },
})

/** The policy of that name, in any case; one that is not there is a fault. */
export function chooseOwaPolicy(
  policies: readonly OwaPolicy[],
  name: string,
): { ok: true; policy: OwaPolicy } | Failed {
  const policy = findOwaPolicy(policies, name)
  if (policy) return { ok: true, policy }
  const names = policies.map((known) => known.name)
  return failed({ code: 'unknown-owa-policy', name: quoted(name), nearest: nearest(name, names) })
}

function printed({ name, personalBookingsDisabled }: OwaPolicy) {
  return { Name: name, PersonalBookingsDisabled: personalBookingsDisabled }
}
