import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '../../src/access/policy.js'
import { readAccessStates } from '../../src/access/stored-policy.js'
import { commandsForMailbox, commandsForOrganization } from '../../src/access/switch-commands.js'
import { useFreshDatabase } from '../support/fresh-database.js'
import { newAdministrator, printed } from './cmdlets/administrator.js'

const fresh = useFreshDatabase()
const flag = fc.constantFrom('$true', '$false', '$null')
const policy = fc.constantFrom('$null', 'EnforceAllowList', 'EnforceBlockList')
const list = fc.constantFrom('$null', 'Other', 'MicrosoftOWSPersonalBookings', '"Other","MicrosoftOWSPersonalBookings"')
const switches = fc
  .tuple(flag, policy, list, list)
  .map(
    ([enabled, policy, allow, block]) =>
      `-EwsEnabled ${enabled} -EwsApplicationAccessPolicy ${policy} -EwsAllowList ${allow} -EwsBlockList ${block}`,
  )
const states = fc.record({ organization: switches, mailbox: switches, owa: fc.constantFrom('$true', '$false') })
const email = 'adam@contoso.com'

test('whatever the state, the commands for everyone and for one person bring about what was asked, and are then none', async () => {
  await fc.assert(
    fc.asyncProperty(states, fc.boolean(), async ({ organization, mailbox, owa }, on) => {
      const session = await newAdministrator(fresh.db)
      const read = async () => {
        const [everyone, adam] = await readAccessStates(fresh.db, session.organizationId, [null, email])
        return {
          everyone: { ...everyone!, licence: 'not-checked' },
          adam: { ...adam!, licence: 'not-checked' },
        } as const
      }
      await printed(
        session,
        `Set-OrganizationConfig ${organization}`,
        `Set-CASMailbox ${email} ${mailbox}`,
        `Set-OwaMailboxPolicy OwaMailboxPolicy-Default -PersonalBookingsDisabled ${owa}`,
      )
      expect(await printed(session, ...commandsForOrganization((await read()).everyone, on))).toEqual([])
      const { everyone } = await read()
      expect(decide(everyone).enabled).toBe(on)
      expect(commandsForOrganization(everyone, on)).toEqual([])

      expect(await printed(session, ...commandsForMailbox(email, (await read()).adam, on))).toEqual([])
      const { adam } = await read()
      expect(decide(adam).enabled).toBe(on)
      expect(commandsForMailbox(email, adam, on)).toEqual([])
    }),
    { numRuns: 60 },
  )
}, 60_000)
