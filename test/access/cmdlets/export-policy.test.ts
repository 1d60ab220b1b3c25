import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useFreshDatabase } from '../../support/fresh-database.js'
import { newAdministrator, printed } from './administrator.js'

const fresh = useFreshDatabase()

test('the commands are those of a real tenant', async () => {
  const session = await newAdministrator(fresh.db)
  const output = await printed(
    session,
    "Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList 'Contoso Mail',\"it's\"",
    'New-OwaMailboxPolicy -Name Interns; Set-OwaMailboxPolicy Interns -PersonalBookingsDisabled $true',
    'Set-CASMailbox eva@contoso.com -EwsEnabled $false -OwaMailboxPolicy Interns',
    'Export-Policy',
  )
  expect(output).toEqual([
    "Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList 'Contoso Mail','it''s'",
    'Set-OrganizationConfig -EwsEnabled $null -EwsApplicationAccessPolicy EnforceAllowList',
    "Set-OwaMailboxPolicy -Identity 'OwaMailboxPolicy-Default' -PersonalBookingsDisabled $false",
    "New-OwaMailboxPolicy -Name 'Interns'",
    "Set-OwaMailboxPolicy -Identity 'Interns' -PersonalBookingsDisabled $true",
    "Set-CASMailbox -Identity 'eva@contoso.com' -EwsEnabled $false -EwsApplicationAccessPolicy $null -EwsAllowList $null -EwsBlockList $null -OwaMailboxPolicy 'Interns'",
  ])
})

const entry = fc.constantFrom('Contoso', "it's", 'Outlook/16.0 (Windows)', '*', '$x', 'MicrosoftOWSPersonalBookings')
const entries = fc.uniqueArray(entry, { maxLength: 3 })
const switches = {
  ewsEnabled: fc.constantFrom(null, true, false),
  ewsAccessPolicy: fc.constantFrom(null, 'EnforceAllowList', 'EnforceBlockList'),
  ewsAllowList: entries,
  ewsBlockList: entries,
}

test('run elsewhere, they bring a fresh installation to the same state', { timeout: 30_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record(switches),
      fc.record(switches),
      fc.boolean(),
      async (organization, mailbox, disabled) => {
        const here = await newAdministrator(fresh.db)
        const { organizationId } = here
        await fresh.db.organization.update({ where: { id: organizationId }, data: organization })
        const interns = { organizationId, key: 'interns', name: 'Interns', personalBookingsDisabled: disabled }
        await fresh.db.owaMailboxPolicy.create({ data: interns })
        const data = { ...mailbox, organizationId, email: 'eva@contoso.com', owaPolicyName: 'interns' }
        await fresh.db.mailbox.create({ data })

        const exported = await printed(here, 'Export-Policy')
        const elsewhere = await newAdministrator(fresh.db)
        expect(await printed(elsewhere, ...exported)).toEqual([])
        const everything = ['Get-OrganizationConfig', 'Get-OwaMailboxPolicy', 'Get-CASMailbox eva@contoso.com']
        expect(await printed(elsewhere, ...everything)).toEqual(await printed(here, ...everything))
      },
    ),
    { numRuns: 20 },
  )
})
