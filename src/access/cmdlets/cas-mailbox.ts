import { changePolicy, writeMailbox } from '../change-policy.js'
import { defaultOwaPolicy, readMailbox, readOwaPolicies } from '../stored-policy.js'
import { defineCmdlet, done } from './cmdlet.js'
import { changeSwitches, ewsParameters } from './ews-parameters.js'
import { chooseOwaPolicy } from './owa-mailbox-policy.js'

export const getCasMailbox = defineCmdlet({
  name: 'Get-CASMailbox',
  parameters: { Identity: 'address' },
  needed: ['Identity'],
  positional: 'Identity',
  formats: true,
  async run({ Identity }, { db, organizationId }) {
    const found = await readMailbox(db, organizationId, Identity)
    // In the order in which Exchange Online prints a mailbox's.
    const record = {
      Identity,
      EwsEnabled: found.ewsEnabled,
      EwsApplicationAccessPolicy: found.ewsAccessPolicy,
      EwsAllowList: found.ewsAllowList,
      EwsBlockList: found.ewsBlockList,
      OwaMailboxPolicy: found.owaPolicy,
    }
    return { ok: true, records: [record] }
  },
})

export const setCasMailbox = defineCmdlet({
  name: 'Set-CASMailbox',
  parameters: { Identity: 'address', ...ewsParameters, OwaMailboxPolicy: 'name or null' },
  needed: ['Identity'],
  positional: 'Identity',
  async run(given, session) {
    return changePolicy(session, 'Set-CASMailbox', async (change) => {
      const before = await readMailbox(change.tx, session.organizationId, given.Identity)
      const changed = changeSwitches(before, given)
      if (!changed.ok) return changed
      const after = changed.after
      if (given.OwaMailboxPolicy !== undefined) {
        const policies = await readOwaPolicies(change.tx, session.organizationId)
        const chosen = chooseOwaPolicy(policies, given.OwaMailboxPolicy ?? defaultOwaPolicy)
        if (!chosen.ok) return chosen
        after.owaPolicy = chosen.policy.name
      }
      await writeMailbox(change, given.Identity, before, after)
      return done
    })
  },
})
