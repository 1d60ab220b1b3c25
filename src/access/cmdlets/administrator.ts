import { addAdministrator, readAdministrators, removeAdministrator } from '../administrators.js'
import { defineCmdlet, done, failed } from './cmdlet.js'

/** Ours, all three: who may give these commands in a chat. */
export const getAdministrator = defineCmdlet({
  name: 'Get-Administrator',
  parameters: {},
  formats: true,
  async run(_given, session) {
    const administrators = await readAdministrators(session)
    const records = administrators.map(({ email, displayName, bySetting }) => ({
      Identity: email,
      Name: displayName ?? null,
      NamedBy: bySetting ? 'ADMIN_EMAILS' : 'administrator',
    }))
    return { ok: true, records }
  },
})

export const addAdministratorCmdlet = defineCmdlet({
  name: 'Add-Administrator',
  parameters: { Identity: 'address' },
  needed: ['Identity'],
  positional: 'Identity',
  async run({ Identity }, session) {
    const outcome = await addAdministrator(session, Identity)
    return outcome.ok ? done : failed({ code: outcome.reason, address: Identity })
  },
})

export const removeAdministratorCmdlet = defineCmdlet({
  name: 'Remove-Administrator',
  parameters: { Identity: 'address' },
  needed: ['Identity'],
  positional: 'Identity',
  async run({ Identity }, session) {
    const outcome = await removeAdministrator(session, Identity)
    return outcome.ok ? done : failed({ code: outcome.reason, address: Identity })
  },
})
