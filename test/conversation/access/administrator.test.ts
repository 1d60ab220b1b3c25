import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../../../src/bookings/book.js'
import { atCommandLine, printed } from '../../access/cmdlets/administrator.js'
import { talkAs } from '../../support/chat.js'
import { adamsAccount, bobsAccount, evesAccount, later, now, requestOfEve, useContoso } from '../../support/contoso.js'
import { expectBooked } from '../../support/outcomes.js'

const contoso = useContoso()
/** Alice is named in ADMIN_EMAILS; Bob reads Dutch and is not. */
const alicesAccount = {
  ...adamsAccount,
  id: 'teams-alice',
  displayName: 'Alice Root',
  verifiedEmail: 'alice@contoso.example',
}
const as = (caller: Parameters<typeof talkAs>[0], at = now) =>
  talkAs(caller, { ...contoso, adminEmails: ['alice@contoso.example'], now: () => at })
const stateOf = async (command: string) => printed(atCommandLine(contoso.rooms.db, contoso.organization.id), command)
const log = () => contoso.rooms.db.auditEntry.findMany({ where: { organizationId: contoso.organization.id } })
let alice: ReturnType<typeof talkAs>
beforeEach(() => {
  alice = as(alicesAccount)
})

const everyonesOff =
  'Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceBlockList -EwsBlockList @{Add="MicrosoftOWSPersonalBookings"}'

describe('a pasted cmdlet', () => {
  test('that only looks is answered at once, in Exchange’s own words', async () => {
    expect(await alice.says('Get-OrganizationConfig | Format-List EwsApplicationAccessPolicy,Ews*List')).toContain(
      'EwsApplicationAccessPolicy :\nEwsAllowList               : {}\nEwsBlockList               : {}',
    )
    expect(alice.card()).toBe('admin-output')
  })

  test('that changes something says first what it will do, and does nothing yet', async () => {
    expectBooked(await book(contoso.rooms, requestOfEve(contoso), now))
    const seen = await alice.says(everyonesOff)
    expect(seen).toContain('Make this change?')
    // Adam, who alone has a page, Eve, Bob and Alice herself.
    expect(seen).toContain(
      'Turns personal bookings off for 4 people (Adam Novak, Alice Root, Bob de Wit, Eve Lim); their pages stop, 1 upcoming booking stays.',
    )
    expect(await stateOf('Get-OrganizationConfig | fl EwsBlockList')).toEqual(['EwsBlockList : {}'])
    expect(await log()).toEqual([])
  })

  test('changes it once it is confirmed, once', async () => {
    await alice.says(everyonesOff)
    const confirm = alice.button('admin.confirm')
    expect(await alice.presses('admin.confirm')).toContain('Done')
    expect(await stateOf('Get-OrganizationConfig | fl EwsBlockList')).toEqual([
      'EwsBlockList : {MicrosoftOWSPersonalBookings}',
    ])
    await alice.presses(confirm)
    expect(alice.notice()).toBe('proposal-gone')
    expect(await log()).toHaveLength(1)
  })

  test('can be confirmed and left by a word', async () => {
    await alice.says(everyonesOff)
    await alice.says('no')
    expect(await log()).toEqual([])
    await alice.says(everyonesOff)
    expect(await alice.says('yes')).toContain('Done')
    expect(await log()).toHaveLength(1)
  })

  test('is logged with who made it, when, from where, and the state before and after', async () => {
    await alice.says('Set-CASMailbox -Identity Adam@contoso.example -EwsEnabled $false')
    await alice.presses('admin.confirm')
    const { id } = await contoso.rooms.db.person.findFirstOrThrow({
      where: { email: 'alice@contoso.example', organizationId: contoso.organization.id },
    })
    expect(await log()).toEqual([
      expect.objectContaining({
        actor: id,
        source: 'teams',
        action: 'Set-CASMailbox',
        subject: 'adam@contoso.example',
        before: expect.objectContaining({ ewsEnabled: null }),
        after: expect.objectContaining({ ewsEnabled: false }),
      }),
    ])
  })

  test('of several on as many lines, or joined by ;, each is counted and carried out in order', async () => {
    const text =
      'Set-CASMailbox adam@contoso.example -EwsEnabled $false; Set-CASMailbox eve@fabrikam.example -EwsEnabled $false\n\nGet-CASMailbox eve@fabrikam.example | fl EwsEnabled'
    expect(await alice.says(text)).toContain('Turns personal bookings off for 2 people (Adam Novak, Eve Lim)')
    expect(await alice.presses('admin.confirm')).toContain('EwsEnabled : False')
    expect((await log()).map(({ subject }) => subject)).toEqual(['adam@contoso.example', 'eve@fabrikam.example'])
  })

  test('that comes after an error is not run, which is said, and nothing is changed', async () => {
    const seen = await alice.says(
      'Set-CASMailbox adam@contoso.example -EwsEnabled $false\nSet-CASMailbx eve@fabrikam.example\nGet-Administrator\nGet-OrganizationConfig',
    )
    expect(seen).toContain('Nothing was changed')
    expect(seen).toContain('Error: There is no cmdlet “Set-CASMailbx” here. Did you mean Set-CASMailbox?')
    expect(seen).toContain('The 2 commands after it were not run.')
    expect(alice.verbs()).not.toContain('admin.confirm')
    expect(await log()).toEqual([])
  })

  test.each([
    ['a fence around it', '```\nGet-Administrator\n```'],
    ['a prompt before it', 'PS C:\\> Get-Administrator'],
    ['a comment above it', '# who?\nGet-Administrator'],
    ['curly quotes and hard spaces', 'Get-OwaMailboxPolicy\u00a0-Identity\u00a0“OwaMailboxPolicy-Default”'],
  ])('is understood with %s', async (_what, text) => {
    await alice.says(text)
    expect(alice.card()).toBe('admin-output')
    expect(alice.seen()).not.toContain('Error:')
  })

  test.each([
    'Get-Administrator; rm -rf /',
    'Get-OrganizationConfig | Out-File x',
    'Get-Administrator & calc',
    'Set-CASMailbox $(whoami) -EwsEnabled $false',
  ])('that tries to run a shell is an error: %s', async (text) => {
    expect(await alice.says(text)).toContain('Error:')
    expect(await log()).toEqual([])
  })

  test('that enforces an allow list where none was enforced warns of what else that cuts off', async () => {
    const enforce =
      'Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList @{Add="MicrosoftOWSPersonalBookings"}'
    expect(await alice.says(enforce)).toContain(
      'EnforceAllowList cuts off every app that is not on the list of the organization',
    )
    await alice.presses('admin.confirm')
    expect(await alice.says(enforce.replace('Personal', 'Other'))).not.toContain('cuts off every app')
  })

  test('that changes nothing is told so and asks nothing', async () => {
    expect(await alice.says('Set-OrganizationConfig -EwsEnabled $null')).toContain('for nobody')
    expect(alice.verbs()).not.toContain('admin.confirm')
  })

  test('that was asked for yesterday is no longer carried out', async () => {
    await alice.says(everyonesOff)
    const confirm = alice.button('admin.confirm')
    const tomorrow = as(alicesAccount, later(25 * 60))
    await tomorrow.presses(confirm)
    expect(tomorrow.notice()).toBe('proposal-gone')
    expect(await log()).toEqual([])
  })

  test('can be a long paste of what a real tenant printed', async () => {
    const list = Array.from({ length: 90 }, (_, i) => `Some-Application-With-A-Long-Name-${i}`).join(', ')
    const paste = `Import-PolicyOutput\nEwsEnabled                 :\nEwsApplicationAccessPolicy : EnforceAllowList\nEwsAllowList               : {${list}}\n.`
    expect(paste.length).toBeGreaterThan(3_000)
    expect(await alice.says(paste)).toContain('Turns personal bookings off for 4 people')
    await alice.presses('admin.confirm')
    expect(await stateOf('Get-OrganizationConfig | fl EwsApplicationAccessPolicy')).toEqual([
      'EwsApplicationAccessPolicy : EnforceAllowList',
    ])
  })
})

describe('in plain words', () => {
  test('bookings are turned off and on for one person, by the command that fits the state', async () => {
    expect(await alice.says('turn bookings off for adam@contoso.example')).toContain(
      'Turns personal bookings off for Adam Novak; the page stops, 0 upcoming bookings stay.',
    )
    await alice.presses('admin.confirm')
    expect(await stateOf('Test-PersonalBookings adam@contoso.example')).toContain('Enabled   : False')
    expect(await alice.says('turn bookings on for Adam')).toContain(
      '-EwsBlockList @{Remove="MicrosoftOWSPersonalBookings"}',
    )
    await alice.presses('admin.confirm')
    expect(await stateOf('Test-PersonalBookings adam@contoso.example')).toContain('Enabled   : True')
  })

  test('and for everyone, in Dutch too', async () => {
    await alice.says('turn bookings off for everyone')
    await alice.presses('admin.confirm')
    expect(await stateOf('Test-PersonalBookings bob@fabrikam.example')).toContain('Enabled   : False')
    expect(await alice.says('zet boekingen aan voor iedereen')).toContain('Turns personal bookings on for 4 people')
    await alice.presses('admin.confirm')
    expect(await stateOf('Test-PersonalBookings bob@fabrikam.example')).toContain('Enabled   : True')
    await alice.says('zet boekingen aan voor iedereen')
    expect(alice.notice()).toBe('already-switched')
  })

  test('what the organization denies stays denied, and the preview says so', async () => {
    await printed(
      atCommandLine(contoso.rooms.db, contoso.organization.id),
      'Set-OrganizationConfig -EwsEnabled $false',
      'Set-CASMailbox adam@contoso.example -EwsEnabled $false',
    )
    expect(await alice.says('turn bookings on for Adam')).toContain(
      'Adam Novak cannot be booked even so. EwsEnabled is False for the organization, which denies everybody.',
    )
  })

  test('it is said who can be booked, and who cannot and why', async () => {
    await printed(
      atCommandLine(contoso.rooms.db, contoso.organization.id),
      'Set-CASMailbox adam@contoso.example -EwsEnabled $false',
    )
    const seen = await alice.says('who can be booked?')
    expect(seen).toContain(
      'Adam Novak\nadam@contoso.example · Cannot be booked · EwsEnabled is False for this mailbox.',
    )
    expect(await alice.says('why can’t Adam be booked?')).toContain('MailboxEwsEnabled')
    expect(await alice.says('waarom kan Adam niet geboekt worden?')).toContain('Enabled   : False')
  })

  test('a switch on the list of people asks first too', async () => {
    await alice.says('who can be booked?')
    expect(await alice.presses('admin.switch')).toContain('Turns personal bookings off for Adam Novak')
    await alice.presses('admin.confirm')
    expect(await stateOf('Test-PersonalBookings adam@contoso.example')).toContain('Enabled   : False')
  })

  test.each([
    ['nobody', 'turn bookings off for Zed', 'I don’t know anyone called “Zed”'],
    ['somebody without an address', 'turn bookings off for Ghost', 'Ghost has no e-mail address here'],
    ['two people', 'turn bookings off for Adam', 'Name one by address: adam@contoso.example, bakker@contoso.example'],
  ])('a name of %s is asked after', async (_whom, text, answer) => {
    await as({ ...evesAccount, id: 'U-ghost', displayName: 'Ghost', verifiedEmail: undefined }).says('hello')
    if (text.includes('Adam'))
      await as({ ...evesAccount, id: 'U-b', displayName: 'Adam Bakker', verifiedEmail: 'bakker@contoso.example' }).says(
        'hello',
      )
    expect(await alice.says(text)).toContain(answer)
  })

  test('a day is nobody’s switch', async () => {
    await as(adamsAccount).says('turn bookings off for tomorrow')
    expect(as(adamsAccount).notice()).not.toBe('administrators-only')
  })

  test('the administrator’s card shows the organization, its pages, its administrators and the last changes', async () => {
    await printed(
      atCommandLine(contoso.rooms.db, contoso.organization.id),
      'Set-CASMailbox eve@fabrikam.example -EwsEnabled $false',
    )
    const seen = await alice.says('admin')
    expect(seen).toContain('On: people may have a booking page')
    expect(seen).toContain('1 on, 0 off')
    expect(seen).toContain('Alice Root')
    expect(seen).toContain('Set-CASMailbox · eve@fabrikam.example\newsEnabled: not set → False')
    expect(seen).toContain('By someone at the server')
    expect(alice.verbs()).toEqual(['admin.people', 'admin.licences', 'admin.log', 'admin.switch'])
  })

  test('the log is read, page by page, in the reader’s own language and zone', async () => {
    const session = atCommandLine(contoso.rooms.db, contoso.organization.id)
    await printed(session, 'Add-Administrator bob@fabrikam.example')
    for (let i = 0; i < 9; i++) await printed(session, `Set-CASMailbox p${i}@contoso.example -EwsEnabled $false`)
    const bob = as(bobsAccount)
    expect(await bob.says('toon het logboek')).toContain('Bladzijde 1 van 2')
    expect(bob.seen()).toContain('p8@contoso.example')
    expect(await bob.presses('admin.log')).toContain('Add-Administrator · bob@fabrikam.example')
  })
})

describe('administrators', () => {
  test('are those of ADMIN_EMAILS, by a verified address only', async () => {
    await as({ ...evesAccount, id: 'U-x', displayName: 'alice@contoso.example', verifiedEmail: undefined }).says(
      'admin',
    )
    const impostor = as({ ...evesAccount, id: 'U-x', displayName: 'alice@contoso.example', verifiedEmail: undefined })
    await impostor.says('admin')
    expect(impostor.notice()).toBe('administrators-only')
  })

  test('name others, who can then do the same', async () => {
    const eve = as(evesAccount)
    await eve.says('admin')
    expect(eve.notice()).toBe('administrators-only')
    expect(await alice.says('make Eve an administrator')).toContain('Add-Administrator · eve@fabrikam.example')
    await alice.presses('admin.confirm')
    await eve.says('admin')
    expect(eve.card()).toBe('admin')
    expect(await eve.says('who are the administrators?')).toContain('eve@fabrikam.example')
  })

  test('cannot name somebody whom nobody has met', async () => {
    expect(await alice.says('make zed@contoso.example an administrator')).toContain(
      'Error: Nobody here has the address zed@contoso.example yet.',
    )
  })

  test('can be removed, but not the last one, and not one of ADMIN_EMAILS', async () => {
    const session = atCommandLine(contoso.rooms.db, contoso.organization.id)
    await printed(session, 'Add-Administrator eve@fabrikam.example', 'Add-Administrator adam@contoso.example')
    expect(await printed(session, 'Remove-Administrator adam@contoso.example')).toEqual([])
    expect(await printed(session, 'Remove-Administrator eve@fabrikam.example')).toEqual([
      'Error: eve@fabrikam.example is the last administrator. Name another one first.',
    ])
    expect(await printed(session, 'Remove-Administrator bob@fabrikam.example')).toEqual([
      'Error: bob@fabrikam.example is no administrator.',
    ])
    expect(await alice.says('remove alice@contoso.example as administrator')).toContain('by the setting ADMIN_EMAILS')
  })

  test('of two who are removed at the same moment, one stays', async () => {
    const session = atCommandLine(contoso.rooms.db, contoso.organization.id)
    await printed(session, 'Add-Administrator eve@fabrikam.example', 'Add-Administrator adam@contoso.example')
    const both = ['eve@fabrikam.example', 'adam@contoso.example']
    const answers = await Promise.all(both.map((address) => printed(session, `Remove-Administrator ${address}`)))
    expect(answers.flat()).toHaveLength(1)
  })

  test.each([
    'Get-OrganizationConfig',
    everyonesOff,
    'Set-CASMailbx adam@contoso.example',
    'Get-Mailbox -Identity adam@contoso.example',
    'turn bookings off for everyone',
    'zet boekingen uit voor adam@contoso.example',
    'who can be booked?',
    'why can’t Adam be booked?',
    'make Bob an administrator',
    'audit log',
    'export the audit log',
    'admin',
    'licences',
  ])('are the only ones who get an answer to “%s”: everyone else gets the same one', async (text) => {
    const bob = as(bobsAccount)
    expect(await bob.says(text)).toBe('Dat kan alleen een beheerder.\nHulp')
    expect(bob.notice()).toBe('administrators-only')
    expect(await log()).toEqual([])
  })

  test.each([
    { verb: 'admin.show' },
    { verb: 'admin.people' },
    { verb: 'admin.log' },
    { verb: 'admin.log-export' },
    { verb: 'admin.switch', on: false },
    { verb: 'admin.confirm', proposalId: '0198a5c0-0000-7000-8000-000000000001' },
  ])('lose their buttons with their role: $verb', async (action) => {
    const eve = as(evesAccount)
    await eve.presses({ ...action, owner: contoso.eve.id })
    expect(eve.notice()).toBe('administrators-only')
  })
})

test.each([
  'get-together with Adam on Tuesday',
  'book time with Adam',
  'follow-up with Adam tomorrow at 10',
  'one-on-one with Adam on Tuesday',
])('what is not meant for an administrator is answered as ever: %s', async (text) => {
  const eve = as(evesAccount)
  await eve.says(text)
  expect(eve.notice()).not.toBe('administrators-only')
})
