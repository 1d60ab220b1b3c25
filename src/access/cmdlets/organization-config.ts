import { changePolicy, writeOrganization } from '../change-policy.js'
import { readOrganization } from '../stored-policy.js'
import { defineCmdlet, done, failed } from './cmdlet.js'
import { changeSwitches, ewsParameters } from './ews-parameters.js'

export const getOrganizationConfig = defineCmdlet({
  name: 'Get-OrganizationConfig',
  parameters: {},
  formats: true,
  async run(_given, { db, organizationId }) {
    const found = await readOrganization(db, organizationId)
    // In the order in which Exchange Online prints an organization's.
    const record = {
      Name: found.name,
      EwsAllowList: found.ewsAllowList,
      EwsApplicationAccessPolicy: found.ewsAccessPolicy,
      EwsBlockList: found.ewsBlockList,
      EwsEnabled: found.ewsEnabled,
    }
    return { ok: true, records: [record] }
  },
})

export const setOrganizationConfig = defineCmdlet({
  name: 'Set-OrganizationConfig',
  parameters: ewsParameters,
  async run(given, session) {
    const changesList = given.EwsAllowList !== undefined || given.EwsBlockList !== undefined
    // Exchange refuses it for the organization, and for a mailbox it does not.
    if (changesList && given.EwsApplicationAccessPolicy === undefined) return failed({ code: 'access-policy-missing' })
    return changePolicy(session, 'Set-OrganizationConfig', async (change) => {
      const before = await readOrganization(change.tx, session.organizationId)
      const changed = changeSwitches(before, given)
      if (!changed.ok) return changed
      await writeOrganization(change, before, changed.after)
      return done
    })
  },
})
