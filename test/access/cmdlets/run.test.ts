import { Readable } from 'node:stream'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { runCmdlets } from '../../../src/access/cmdlets/run.js'
import type { Session } from '../../../src/access/session.js'
import { useFreshDatabase } from '../../support/fresh-database.js'
import { newAdministrator, printed } from './administrator.js'

const fresh = useFreshDatabase()
let session: Session
beforeEach(async () => {
  session = await newAdministrator(fresh.db)
})
const run = (...lines: string[]) => printed(session, ...lines)

const enabled = 'Get-OrganizationConfig | Format-List EwsEnabled'
const lists = 'Get-OrganizationConfig | Format-List EwsApplicationAccessPolicy,Ews*List'

describe('what a Get prints', () => {
  test('is padded to one width, with blanks for what is not set', async () => {
    expect(await run('Get-CASMailbox -Identity adam@contoso.com')).toEqual([
      'Identity                   : adam@contoso.com',
      'EwsEnabled                 :',
      'EwsApplicationAccessPolicy :',
      'EwsAllowList               : {}',
      'EwsBlockList               : {}',
      'OwaMailboxPolicy           : OwaMailboxPolicy-Default',
    ])
  })

  test('has names in the order asked for, in Exchange’s own case, and a wildcard’s in the order of Exchange', async () => {
    expect(await run('get-organizationconfig|fl ewsENABLED, ews*LIST')).toEqual([
      'EwsEnabled   :',
      'EwsAllowList : {}',
      'EwsBlockList : {}',
    ])
  })

  test('has an empty line between two objects', async () => {
    const output = await run("New-OwaMailboxPolicy -Name 'Interns'", 'Get-OwaMailboxPolicy | Format-List')
    expect(output).toEqual([
      'Name                     : OwaMailboxPolicy-Default',
      'PersonalBookingsDisabled : False',
      '',
      'Name                     : Interns',
      'PersonalBookingsDisabled : False',
    ])
  })

  test('does not leave a misspelled name blank, which would read as "not set"', async () => {
    expect(await run('Get-OrganizationConfig | Format-List EwsEnable')).toEqual([
      'Error: Get-OrganizationConfig has no property “EwsEnable” here. Did you mean EwsEnabled?',
    ])
  })
})

describe('a list', () => {
  const setBlocked = (value: string) =>
    `Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceBlockList -EwsBlockList ${value}`

  test('is replaced, merged and emptied; entries are the same in any case', async () => {
    const output = await run(
      setBlocked('Alpha,Beta,ALPHA'),
      'Get-OrganizationConfig | fl EwsBlockList',
      setBlocked('@{Add="gamma","BETA"; Remove="alpha","Delta"}'),
      'Get-OrganizationConfig | fl EwsBlockList',
      setBlocked('$null'),
      'Get-OrganizationConfig | fl EwsBlockList',
    )
    expect(output).toEqual(['EwsBlockList : {Alpha, Beta}', 'EwsBlockList : {Beta, gamma}', 'EwsBlockList : {}'])
  })

  test('of the organization is not changed without a policy in the same command; that of a mailbox is', async () => {
    const refusal = 'Error: EwsApplicationAccessPolicy must be specified if to set EwsAllowList or EwsBlockList.'
    const output = await run(
      'Set-OrganizationConfig -EwsEnabled $false -EwsBlockList Contoso',
      enabled,
      'Set-CASMailbox -Identity adam@contoso.com -EwsBlockList Contoso',
      'Get-CASMailbox -Identity ADAM@contoso.com | Format-List EwsBlockList',
    )
    expect(output).toEqual([refusal, 'EwsEnabled :', 'EwsBlockList : {Contoso}'])
  })

  test('holds a hundred entries and no more, however they are added', async () => {
    const entries = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => `App${from + i}`).join(',')
    const output = await run(
      setBlocked(entries(0, 101)),
      setBlocked(entries(0, 100)),
      setBlocked('@{Add="One more"}'),
      setBlocked('@{Add="One more"; Remove="App0"}'),
      'Get-OrganizationConfig | fl EwsBlockList',
    )
    const tooLong = 'Error: EwsBlockList would hold more than 100 entries.'
    expect(output.slice(0, 2)).toEqual([tooLong, tooLong])
    expect(output[2]).toMatch(/^EwsBlockList : \{App1, App2, .*App99, One more\}$/)
    expect(output).toHaveLength(3)
  })
})

describe('a mistake changes nothing and is named', () => {
  test.each([
    [
      'Set-OrganisationConfig -EwsEnabled $false',
      'There is no cmdlet “Set-OrganisationConfig” here. Did you mean Set-OrganizationConfig?',
    ],
    [
      'Set-OrganizationConfig -EwsEnable $false',
      'Set-OrganizationConfig has no parameter “EwsEnable” here. Did you mean EwsEnabled?',
    ],
    ['Set-OrganizationConfig -EwsEnabled', 'The parameter EwsEnabled has no value.'],
    ['Set-OrganizationConfig -EwsEnabled false', 'EwsEnabled takes $true, $false or $null, not “false”.'],
    ['Set-OrganizationConfig -EwsEnabled "$false"', /^“"\$false"” cannot be used here/],
    ['Set-OrganizationConfig -EwsEnabled $false -ewsenabled $true', 'EwsEnabled is given twice.'],
    ['Set-OrganizationConfig -EwsEnabled $false now', '“now” does not belong there.'],
    [
      'Set-OrganizationConfig -EwsApplicationAccessPolicy Enforce',
      /^EwsApplicationAccessPolicy takes EnforceAllowList/,
    ],
    ['Set-OrganizationConfig -EwsEnabled $false | Format-List', /^“\| Format-List” cannot be used here/],
    ['Get-OrganizationConfig | Out-File x', /^“\| Out-File” cannot be used here/],
    ['Get-OrganizationConfig | Format-List A B', '“| Format-List …” does not belong there.'],
    ['Set-CASMailbox -EwsEnabled $false', 'Set-CASMailbox needs the parameter Identity.'],
    ['Set-CASMailbox -Identity adam -EwsEnabled $false', 'Identity takes an e-mail address, not “adam”.'],
    ['Set-CASMailbox -Identity a@b.c -OwaMailboxPolicy Interns', 'There is no OWA mailbox policy “Interns”.'],
    [
      'Set-OwaMailboxPolicy OwaMailboxPolicy-Defualt -PersonalBookingsDisabled $true',
      'There is no OWA mailbox policy “OwaMailboxPolicy-Defualt”. Did you mean OwaMailboxPolicy-Default?',
    ],
    [
      'Set-OwaMailboxPolicy OwaMailboxPolicy-Default -PersonalBookingsDisabled $null',
      'PersonalBookingsDisabled takes $true or $false, not “$null”.',
    ],
    [
      'New-OwaMailboxPolicy -Name owamailboxpolicy-default',
      'The OWA mailbox policy “OwaMailboxPolicy-Default” is already there.',
    ],
    ['rm -rf /', /^There is no cmdlet “rm” here\./],
    ['Set-OrganizationConfig -EwsEnabled $(whoami)', /^“\$\(whoami\)” cannot be used here: this is no shell\./],
    ['Set-OrganizationConfig -EwsEnabled $false; Get-OrganizationConfig > x', /^“> x” cannot be used here/],
  ])('%s', async (line, message) => {
    const before = await run(enabled, lists)
    const [error, ...more] = await run(line)
    expect(more).toEqual([])
    expect(error).toMatch(/^Error: /)
    if (typeof message === 'string') expect(error).toBe(`Error: ${message}`)
    else expect(error!.slice('Error: '.length)).toMatch(message)
    expect(await run(enabled, lists)).toEqual(before)
    expect(await fresh.db.auditEntry.count({ where: { organizationId: session.organizationId } })).toBe(0)
  })
})

test('commands on one line run in order up to the first error, which says what was not run', async () => {
  const output = await run(
    'Set-OrganizationConfig -EwsEnabled $false; Set-CASMailbox -EwsEnabled $true; Set-OrganizationConfig -EwsEnabled $true',
    `${enabled}; ${enabled};`,
  )
  expect(output).toEqual([
    'Error: Set-CASMailbox needs the parameter Identity. The command after it was not run.',
    'EwsEnabled : False',
    'EwsEnabled : False',
  ])
})

test('empty lines are skipped, and comments printed as they are', async () => {
  expect(
    await run('', '  \u00a0', '# “as it is”', '\t#too', '#Set-OrganizationConfig -EwsEnabled $false', enabled),
  ).toEqual(['# “as it is”', '\t#too', '#Set-OrganizationConfig -EwsEnabled $false', 'EwsEnabled :'])
})

describe('an OWA mailbox policy', () => {
  test('that disables personal bookings denies whoever has it, until they get another', async () => {
    const output = await run(
      'New-OwaMailboxPolicy -Name Interns',
      'Set-OwaMailboxPolicy -Identity interns -PersonalBookingsDisabled $true',
      'Set-CASMailbox -Identity eva@contoso.com -OwaMailboxPolicy INTERNS',
      'Get-CASMailbox -Identity eva@contoso.com | Format-List OwaMailboxPolicy',
      'Test-PersonalBookings -Identity eva@contoso.com',
      'Test-PersonalBookings -Identity adam@contoso.com',
      'Set-CASMailbox -Identity eva@contoso.com -OwaMailboxPolicy $null',
      'Test-PersonalBookings -Identity eva@contoso.com',
    )
    expect(output).toEqual([
      'OwaMailboxPolicy : Interns',
      'Identity  : eva@contoso.com',
      'Enabled   : False',
      'DecidedBy : OwaMailboxPolicy',
      'Reason    : PersonalBookingsDisabled is True in the OWA mailbox policy Interns.',
      ...allowed('adam@contoso.com'),
      ...allowed('eva@contoso.com'),
    ])
  })

  const allowed = (email: string) => [
    `Identity  : ${email}`,
    'Enabled   : True',
    'DecidedBy : Default',
    'Reason    : Nothing denies it.',
  ]
})

test('an administrator who reads Dutch gets errors and reasons in Dutch', async () => {
  const dutch = { ...session, locale: 'nl-NL' }
  expect(await printed(dutch, 'Get-OrganizationConfg', 'Set-OrganizationConfig -EwsEnabled $false')).toEqual([
    'Error: De cmdlet ‘Get-OrganizationConfg’ bestaat hier niet. Bedoel je Get-OrganizationConfig?',
  ])
  expect(await printed(dutch, 'Test-PersonalBookings -Identity adam@contoso.com')).toContain(
    'Reason    : EwsEnabled is False voor de organisatie, en dat weigert iedereen.',
  )
})

describe('the audit log', () => {
  test('has who changed what, when and from where, before and after', async () => {
    const began = new Date()
    await run('Set-CASMailbox -Identity adam@contoso.com -EwsEnabled $false')
    const [entry] = await fresh.db.auditEntry.findMany({ where: { organizationId: session.organizationId } })
    const unchanged = {
      ewsAccessPolicy: null,
      ewsAllowList: [],
      ewsBlockList: [],
      owaPolicy: 'OwaMailboxPolicy-Default',
    }
    expect(entry).toMatchObject({
      actor: 'command line',
      source: 'command line',
      action: 'Set-CASMailbox',
      subject: 'adam@contoso.com',
      before: { ...unchanged, ewsEnabled: null },
      after: { ...unchanged, ewsEnabled: false },
    })
    expect(entry!.at.getTime()).toBeGreaterThanOrEqual(began.getTime() - 1_000)
  })

  test('has no entry for a command that changed nothing', async () => {
    await run(
      'Set-OrganizationConfig',
      'Set-OrganizationConfig -EwsEnabled $null',
      'Set-CASMailbox a@b.nl -EwsAllowList $null',
    )
    expect(await fresh.db.auditEntry.count({ where: { organizationId: session.organizationId } })).toBe(0)
  })

  test('cannot be rewritten', async () => {
    await run('Set-OrganizationConfig -EwsEnabled $false')
    await expect(fresh.db.auditEntry.deleteMany()).rejects.toThrow(/append only/)
  })
})

test('of twenty administrators who each add to a list at once, none undoes what another did', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      run(`Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceBlockList -EwsBlockList @{Add="App${i}"}`),
    ),
  )
  const { ewsBlockList } = await fresh.db.organization.findUniqueOrThrow({ where: { id: session.organizationId } })
  expect(ewsBlockList).toHaveLength(20)
})

test('one organization’s commands leave another’s policy alone', async () => {
  const neighbour = await newAdministrator(fresh.db)
  await run('Set-OrganizationConfig -EwsEnabled $false', 'Set-CASMailbox adam@contoso.com -EwsEnabled $false')
  expect(await printed(neighbour, enabled, 'Get-CASMailbox adam@contoso.com | fl EwsEnabled')).toEqual([
    'EwsEnabled :',
    'EwsEnabled :',
  ])
})

test('whatever is typed, there is an answer or an error, and never an exception', { timeout: 60_000 }, async () => {
  const scraps = [
    ...['Get-OrganizationConfig', 'Set-OrganizationConfig', 'Get-CASMailbox', 'Set-CASMailbox', 'Get-OwaMailboxPolicy'],
    ...[
      'Set-OwaMailboxPolicy',
      'New-OwaMailboxPolicy',
      'Test-PersonalBookings',
      'Import-PolicyOutput',
      'Export-Policy',
    ],
    ...['-Identity eva@contoso.com', '-Identity', 'OwaMailboxPolicy-Default', '-Name Interns', '-EwsEnabled: $false'],
    ...[
      '-EwsApplicationAccessPolicy EnforceBlockList',
      '-EwsBlockList @{Add="a","*"}',
      '-EwsAllowList b,c',
      '-EwsEnabled',
    ],
    ...[
      '-PersonalBookingsDisabled $true',
      '-OwaMailboxPolicy Interns',
      '| Format-List',
      'Ews*',
      ';',
      '$null',
      '"',
      '.',
      '#',
    ],
    ...['EwsEnabled : True', 'EwsBlockList : {a,', 'constructor', '__proto__', '\u0000', '\ud800', '\ud83d\ude00'],
  ]
  const line = fc.array(fc.constantFrom(...scraps), { maxLength: 4 }).map((some) => some.join(' '))
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
      for await (const { text, isError } of runCmdlets(Readable.from(lines), session)) {
        expect(isError).toBe(text.startsWith('Error: '))
        expect(text).not.toContain('\n')
      }
    }),
    { numRuns: 75 },
  )
})
