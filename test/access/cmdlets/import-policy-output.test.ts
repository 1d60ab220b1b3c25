import { beforeEach, describe, expect, test } from 'vitest'
import type { Session } from '../../../src/access/session.js'
import { useFreshDatabase } from '../../support/fresh-database.js'
import { newAdministrator, printed } from './administrator.js'

const fresh = useFreshDatabase()
let session: Session
beforeEach(async () => {
  session = await newAdministrator(fresh.db)
})
const run = (...lines: string[]) => printed(session, ...lines)
/** What a paste leaves behind in the organization. */
const imported = async (...paste: string[]) => {
  expect(await run('Import-PolicyOutput', ...paste, '.')).toEqual([])
  return run('Get-OrganizationConfig | Format-List EwsEnabled,EwsApplicationAccessPolicy,EwsAllowList,EwsBlockList')
}

test('the output of both Get commands for the organization is taken over', async () => {
  const output = await imported(
    '',
    'EwsEnabled : True',
    '',
    'EwsApplicationAccessPolicy : EnforceBlockList',
    'EwsAllowList               : {}',
    'EwsBlockList               : {Contoso, MicrosoftOWS*}',
    '',
  )
  expect(output).toEqual([
    'EwsEnabled                 : True',
    'EwsApplicationAccessPolicy : EnforceBlockList',
    'EwsAllowList               : {}',
    'EwsBlockList               : {Contoso, MicrosoftOWS*}',
  ])
})

test('blank is null, and what was not pasted stays as it is', async () => {
  await run(
    'Set-OrganizationConfig -EwsEnabled $false -EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList Contoso',
  )
  expect(await imported('EwsEnabled : ', 'ewsapplicationaccesspolicy:')).toEqual([
    'EwsEnabled                 :',
    'EwsApplicationAccessPolicy :',
    'EwsAllowList               : {Contoso}',
    'EwsBlockList               : {}',
  ])
})

test('names that do not matter here are passed over, and so are a prompt and the command itself', async () => {
  const [enabled] = await imported(
    'PS C:\\Users\\admin> Get-OrganizationConfig',
    'Get-OrganizationConfig | Format-List',
    'Name                : contoso.onmicrosoft.com',
    'WhenChanged         : 11/23/2026 9:00:00 AM',
    'RemotePublicFolders : {One, Two, Three, Four...}',
    'Description         : A long text that is wrapped onto',
    '                      another line',
    'EwsEnabled          : False',
  )
  expect(enabled).toBe('EwsEnabled                 : False')
})

describe('a long list is wrapped', () => {
  const list = ['Contoso', 'Microsoft Office/16.0', 'Outlook', 'MicrosoftOWSPersonalBookings', 'Teams*']
  const printedList = `{${list.join(', ')}}`
  const label = 'EwsBlockList               : '
  const indent = ' '.repeat(label.length)

  const broken = (pattern: string) => {
    const [first, ...more] = printedList.match(new RegExp(pattern, 'g'))!
    return [label + first, ...more.map((line) => indent + line)]
  }

  /** As PowerShell does, which keeps the space at the end of the line. */
  test.each([30, 33, 40, 51])('between words, %i characters wide', async (width) => {
    const output = await imported(...broken(`.{1,${width}}(?<= |$)`))
    expect(output).toContain(label + printedList)
  })

  /** As Windows PowerShell does in all but a few languages. */
  test.each([8, 20, 31, 40, 51])('anywhere, %i characters wide', async (width) => {
    const output = await imported(...broken(`.{1,${width}}`))
    expect(output).toContain(label + printedList)
  })

  test('after a comma, where the terminal dropped the space or a chat the indentation', async () => {
    const output = await imported(`${label}{Contoso,`, '  Outlook,', 'MicrosoftOWSPersonalBookings}')
    expect(output).toContain('EwsBlockList               : {Contoso, Outlook, MicrosoftOWSPersonalBookings}')
  })

  test('a hundred entries are taken, one more is refused', async () => {
    const entries = Array.from({ length: 101 }, (_, i) => `Application${i}`)
    await imported(...`${label}{${entries.slice(1).join(`,\n${indent}`)}}`.split('\n'))
    expect(await run('Import-PolicyOutput', `${label}{${entries.join(', ')}}`, '.')).toEqual([
      'Error: EwsBlockList would hold more than 100 entries.',
    ])
  })
})

describe('what cannot be taken over is one error, and nothing is changed', () => {
  test.each([
    [
      ['EwsEnabled : False', 'EwsBlockList : {Contoso, Outlook...}'],
      'The shell cut EwsBlockList short. Set $FormatEnumerationLimit = -1 there, and paste again.',
    ],
    [
      ['EwsEnabled : False', 'EwsBlockList : {Contoso, Outlook…}'],
      'The shell cut EwsBlockList short. Set $FormatEnumerationLimit = -1 there, and paste again.',
    ],
    [
      ['EwsEnabled : False', 'EwsBlockList : {Contoso,', 'EwsAllowList : {}'],
      'The shell cut EwsBlockList short. Set $FormatEnumerationLimit = -1 there, and paste again.',
    ],
    [
      ['EwsEnabled : False', 'EwsApplicationAccessPolicy : Sometimes'],
      'EwsApplicationAccessPolicy takes EnforceAllowList, EnforceBlockList or $null, not “Sometimes”.',
    ],
    [['EwsEnabled : Maybe'], 'EwsEnabled takes $true, $false or $null, not “Maybe”.'],
    [['EwsEnabled : False', 'what is this?'], 'The pasted line “what is this?” is not “Name : value”.'],
    [
      ['EwsEnabled : False', 'PersonalBookingsDisabled : True'],
      'PersonalBookingsDisabled was pasted without the Name of its OWA mailbox policy.',
    ],
    [['EwsEnabled : False', 'EwsBlockList : {a\u0000}'], 'The line holds a control character.'],
  ])('%j', async (paste, message) => {
    expect(await run('Import-PolicyOutput', ...paste, '.', 'Get-OrganizationConfig | fl EwsEnabled')).toEqual([
      `Error: ${message}`,
      'EwsEnabled :',
    ])
  })

  test('a paste without its full stop', async () => {
    expect(await run('Import-PolicyOutput', 'EwsEnabled : False')).toEqual([
      'Error: The pasted text did not end in a line with a single full stop.',
    ])
    expect(await run('Get-OrganizationConfig | fl EwsEnabled')).toEqual(['EwsEnabled :'])
  })

  test('the paste of a refused command is not taken for commands', async () => {
    const getEnabled = 'Get-OrganizationConfig | fl EwsEnabled'
    const output = await run(
      ...['Import-PolicyOutput -Identity adam', '# comment', 'EwsEnabled : False', '', '.', getEnabled],
      ...['Import-PolicyOutput $(whoami)', getEnabled],
      ...['Get-Nothing; Import-PolicyOutput', 'EwsEnabled : False', '.', getEnabled],
    )
    expect(output).toEqual([
      'Error: Identity takes an e-mail address, not “adam”.',
      '# comment',
      'EwsEnabled :',
      expect.stringMatching(/^Error: “\$\(whoami\)”/),
      'EwsEnabled :',
      expect.stringMatching(/^Error: There is no cmdlet “Get-Nothing”.* The command after it was not run\.$/),
      'EwsEnabled :',
    ])
  })
})

test('a mailbox’s output is taken over for that mailbox, its OWA mailbox policy too', async () => {
  const output = await run(
    'New-OwaMailboxPolicy -Name Interns',
    'Import-PolicyOutput -Identity Eva@contoso.com',
    'EwsEnabled                 : False',
    'EwsApplicationAccessPolicy : EnforceAllowList',
    'EwsAllowList               : {OWA/*}',
    'OwaMailboxPolicy           : interns',
    '  .  ',
    'Get-CASMailbox -Identity eva@contoso.com',
    'Get-OrganizationConfig | Format-List EwsEnabled',
  )
  expect(output).toEqual([
    'Identity                   : eva@contoso.com',
    'EwsEnabled                 : False',
    'EwsApplicationAccessPolicy : EnforceAllowList',
    'EwsAllowList               : {OWA/*}',
    'EwsBlockList               : {}',
    'OwaMailboxPolicy           : Interns',
    'EwsEnabled :',
  ])
})

test('OWA mailbox policies are made or changed as Get-OwaMailboxPolicy prints them', async () => {
  const output = await run(
    'Import-PolicyOutput',
    'Name                     : contoso.onmicrosoft.com',
    'EwsEnabled               :',
    '',
    'PersonalBookingsDisabled : True',
    'Name                     : Interns',
    'PersonalBookingsDisabled : True',
    'Name                     : owamailboxpolicy-default',
    '',
    'Name                     : OwaMailboxPolicy-Default',
    'PersonalBookingsDisabled : False',
    '.',
    'Get-OwaMailboxPolicy',
  )
  expect(output).toEqual([
    'Name                     : OwaMailboxPolicy-Default',
    'PersonalBookingsDisabled : False',
    '',
    'Name                     : Interns',
    'PersonalBookingsDisabled : True',
  ])
})
