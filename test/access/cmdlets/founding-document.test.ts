import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mayHavePage } from '../../../src/access/may-have-page.js'
import type { Session } from '../../../src/access/session.js'
import { useFreshDatabase } from '../../support/fresh-database.js'
import { newAdministrator, printed } from './administrator.js'
import { openTeamsChat, type TeamsChat } from './teams-chat.js'

// The commands of the founding document, as they stand there, and what it promises of each, at the command line and in a chat in Teams.
// docs/access.md lists them too.

const fresh = useFreshDatabase()
let session: Session
let teams: TeamsChat
beforeEach(async () => {
  session = await newAdministrator(fresh.db)
})

/** Pasted with what surrounds them on the page. */
const asOnThePage = (commands: string[]) => commands.flatMap((command) => [`   ${command}\u00a0`, '   '])
const atTheCommandLine = (...commands: string[]) => printed(session, ...asOnThePage(commands))
const inTeams = (...commands: string[]) => teams.paste(asOnThePage(commands).join('\n'))
const adam = async () => (await mayHavePage(session, session.organizationId, { email: 'adam@contoso.com' })).enabled
const eva = async () => (await mayHavePage(session, session.organizationId, { email: 'eva@contoso.com' })).enabled

describe.each([
  ['at the command line', atTheCommandLine, async () => {}],
  [
    'in a chat in Teams, after a look at what it will do',
    inTeams,
    async () => {
      teams = await openTeamsChat(fresh, session.organizationId)
    },
  ],
])('%s', (_where, paste, open) => {
  beforeEach(open)
  afterEach(() => teams?.close())

  describe('for the organization', () => {
    const getEnabled = 'Get-OrganizationConfig | Format-List EwsEnabled'
    const enable = 'Set-OrganizationConfig -EwsEnabled: $true'
    const getPolicy = 'Get-OrganizationConfig | Format-List EwsApplicationAccessPolicy,Ews*List'
    const takeOffAllowList =
      'Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList @{Remove="MicrosoftOWSPersonalBookings"}'
    const putOnAllowList =
      'Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList @{Add="MicrosoftOWSPersonalBookings"}'
    const putOnBlockList =
      'Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceBlockList -EwsBlockList @{Add="MicrosoftOWSPersonalBookings"}'
    const takeOffBlockList =
      'Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceBlockList -EwsBlockList @{Remove="MicrosoftOWSPersonalBookings"}'
    const clearPolicy = 'Set-OrganizationConfig -EwsApplicationAccessPolicy $null'

    test('1: whether EWS is on is printed, blank by default', async () => {
      expect(await paste(getEnabled)).toEqual(['EwsEnabled :'])
    })

    test('2: EWS that was off is switched on, and pages with it', async () => {
      await paste('Set-OrganizationConfig -EwsEnabled: $false')
      expect(await paste(getEnabled)).toEqual(['EwsEnabled : False'])
      expect(await adam()).toBe(false)
      expect(await paste(enable)).toEqual([])
      expect(await paste(getEnabled)).toEqual(['EwsEnabled : True'])
      expect(await adam()).toBe(true)
    })

    test('3: the access policy and both lists are printed', async () => {
      expect(await paste(getPolicy)).toEqual([
        'EwsApplicationAccessPolicy :',
        'EwsAllowList               : {}',
        'EwsBlockList               : {}',
      ])
    })

    test('4 and 5: on the allow list it is on for everyone, taken off it is off', async () => {
      expect(await paste(putOnAllowList)).toEqual([])
      expect([await adam(), await eva()]).toEqual([true, true])
      expect(await paste(getPolicy)).toContain('EwsAllowList               : {MicrosoftOWSPersonalBookings}')
      expect(await paste(takeOffAllowList)).toEqual([])
      expect([await adam(), await eva()]).toEqual([false, false])
    })

    test('6 and 7: on the block list it is off for everyone, taken off it is on', async () => {
      await paste('Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceBlockList -EwsBlockList Contoso')
      expect(await paste(putOnBlockList)).toEqual([])
      expect([await adam(), await eva()]).toEqual([false, false])
      expect(await paste(takeOffBlockList)).toEqual([])
      expect([await adam(), await eva()]).toEqual([true, true])
      expect(await paste(getPolicy)).toContain('EwsBlockList               : {Contoso}')
    })

    test('8 and 9: where there was no policy, the block list switches off, and a blank policy on again', async () => {
      expect(await paste(putOnBlockList)).toEqual([])
      expect(await adam()).toBe(false)
      expect(await paste(clearPolicy)).toEqual([])
      expect(await paste(getPolicy)).toContain('EwsApplicationAccessPolicy :')
      expect(await adam()).toBe(true)
    })
  })

  describe('for one person', () => {
    const getEnabled = 'Get-CASMailbox -Identity adam@contoso.com | Format-List EwsEnabled'
    const getPolicy = 'Get-CASMailbox -Identity adam@contoso.com | Format-List EwsApplicationAccessPolicy,Ews*List'
    const takeOffAllowList =
      'Set-CASMailbox -Identity adam@contoso.com -EwsAllowList @{Remove="MicrosoftOWSPersonalBookings"}'
    const putOnAllowList =
      'Set-CASMailbox -Identity adam@contoso.com -EwsAllowList @{Add="MicrosoftOWSPersonalBookings"}'
    const putOnBlockList =
      'Set-CASMailbox -Identity adam@contoso.com -EwsBlockList @{Add="MicrosoftOWSPersonalBookings"}'
    const takeOffBlockList =
      'Set-CASMailbox -Identity adam@contoso.com -EwsBlockList @{Remove="MicrosoftOWSPersonalBookings"}'
    const enforceBlockList =
      'Set-CASMailbox -Identity adam@contoso.com -EwsApplicationAccessPolicy EnforceBlockList -EWSBlockList @{Add="MicrosoftOWSPersonalBookings"}'

    test('10: whether EWS is on is printed', async () => {
      await paste('Set-CASMailbox -Identity adam@contoso.com -EwsEnabled: $true')
      expect(await paste(getEnabled)).toEqual(['EwsEnabled : True'])
    })

    test('11: the access policy and both lists are printed', async () => {
      expect(await paste(getPolicy)).toEqual([
        'EwsApplicationAccessPolicy :',
        'EwsAllowList               : {}',
        'EwsBlockList               : {}',
      ])
    })

    test('12 and 13: where the allow list is enforced, it decides for this person alone', async () => {
      await paste('Set-CASMailbox -Identity adam@contoso.com -EwsApplicationAccessPolicy EnforceAllowList')
      expect(await paste(putOnAllowList)).toEqual([])
      expect([await adam(), await eva()]).toEqual([true, true])
      expect(await paste(takeOffAllowList)).toEqual([])
      expect([await adam(), await eva()]).toEqual([false, true])
    })

    test('14 and 15: where the block list is enforced, it decides for this person alone', async () => {
      await paste('Set-CASMailbox -Identity adam@contoso.com -EwsApplicationAccessPolicy EnforceBlockList')
      expect(await paste(putOnBlockList)).toEqual([])
      expect([await adam(), await eva()]).toEqual([false, true])
      expect(await paste(takeOffBlockList)).toEqual([])
      expect([await adam(), await eva()]).toEqual([true, true])
    })

    test('16: where there was no policy, the block list switches off for this person', async () => {
      expect(await paste(enforceBlockList)).toEqual([])
      expect([await adam(), await eva()]).toEqual([false, true])
      expect(await paste(getPolicy)).toEqual([
        'EwsApplicationAccessPolicy : EnforceBlockList',
        'EwsAllowList               : {}',
        'EwsBlockList               : {MicrosoftOWSPersonalBookings}',
      ])
    })
  })
})
