import { beforeEach, describe, expect, test } from 'vitest'
import { localLicences } from '../../../src/access/licences/local-licences.js'
import { mayHavePage } from '../../../src/access/may-have-page.js'
import type { Session } from '../../../src/access/session.js'
import { useFreshDatabase } from '../../support/fresh-database.js'
import { newAdministrator, printed } from './administrator.js'

const fresh = useFreshDatabase()
let session: Session
beforeEach(async () => {
  session = { ...(await newAdministrator(fresh.db)), licences: localLicences }
})
const run = (...lines: string[]) => printed(session, ...lines)
const decided = async (email: string | null) =>
  (await mayHavePage(session, session.organizationId, { email })).decidedBy
const log = () => fresh.db.auditEntry.count({ where: { organizationId: session.organizationId } })

describe('With LICENSING=local', () => {
  test('whoever has nothing assigned may not have a page, and the reason says so', async () => {
    expect(await run('Test-PersonalBookings adam@contoso.com')).toEqual([
      'Identity  : adam@contoso.com',
      'Enabled   : False',
      'DecidedBy : Licence',
      'Reason    : The service plan Microsoft Bookings is not assigned.',
    ])
    expect(await decided(null)).toBe('Licence')
  })

  test('a product that has the plan is enough, for one person or for many', async () => {
    expect(await run('Add-License -Identity Adam@contoso.com,eve@contoso.com -Product "Microsoft 365 E3"')).toEqual([])
    expect([await decided('adam@contoso.com'), await decided('eve@contoso.com')]).toEqual(['Default', 'Default'])
    expect(await decided('bob@contoso.com')).toBe('Licence')
    expect(await log()).toBe(2)
  })

  test('the plan decides, not the product: switched off in the one, it counts in the other', async () => {
    await run("Add-License adam@contoso.com -Product 'Office 365 E3' -DisabledPlans MICROSOFTBOOKINGS")
    expect(await run('Get-License adam@contoso.com')).toEqual([
      'Identity          : adam@contoso.com',
      'Licenses          : {Office 365 E3 without MICROSOFTBOOKINGS}',
      'MICROSOFTBOOKINGS : disabled',
      'AsOf              :',
    ])
    expect(await decided('adam@contoso.com')).toBe('Licence')
    await run('Add-License adam@contoso.com -Product 199a5c09-e0ca-4e37-8f7c-b05d533e1ea2')
    expect(await decided('adam@contoso.com')).toBe('Default')
  })

  test('taking a product away leaves the others; without a product it takes them all', async () => {
    await run('Add-License a@contoso.com -Product O365-E3; Add-License a@contoso.com -Product "business premium"')
    await run('Remove-License a@contoso.com -Product "Office 365 E3"')
    expect(await run('Get-License a@contoso.com | fl Licenses')).toEqual([
      'Licenses : {Microsoft 365 Business Premium}',
    ])
    await run('Remove-License a@contoso.com')
    expect(await run('Get-License')).toEqual([])
  })

  test('to assign what is assigned, or take away what is not, changes nothing and is not logged', async () => {
    await run('Add-License a@contoso.com -Product E5', 'Remove-License a@contoso.com')
    expect(await log()).toBe(0)
    await run(
      'Add-License a@contoso.com -Product "Office 365 E5"',
      'Add-License a@contoso.com -Product "office 365 e5"',
    )
    expect(await log()).toBe(1)
  })

  test.each([
    [
      'Add-License a@contoso.com -Product "Offfice 365 E3"',
      'There is no product “Offfice 365 E3” here. Did you mean Office 365 E3?',
    ],
    ['Add-License a@contoso.com -Product Visio', 'There is no product “Visio” here.'],
    ['Add-License a@contoso.com -Product E3', '“E3” can be Office 365 E3 or Microsoft 365 E3. Write the whole name.'],
    ['Add-License -Product "Office 365 E3"', 'Add-License needs the parameter Identity.'],
    [
      'Add-License adam,a@contoso.com -Product "Office 365 E3"',
      'Identity takes e-mail addresses, not “adam,a@contoso.com”.',
    ],
    [
      'Add-License a@contoso.com -Product "Office 365 E3" -DisabledPlans EXCHANGE_S_ENTERPRISE',
      'DisabledPlans takes MICROSOFTBOOKINGS or $null, not “EXCHANGE_S_ENTERPRISE”.',
    ],
    [
      `Add-License ${Array.from({ length: 101 }, (_, i) => `p${i}@contoso.com`).join(',')} -Product "Office 365 E3"`,
      'Identity would hold more than 100 entries.',
    ],
  ])('%s is an error that changes nothing', async (command, fault) => {
    expect(await run(command)).toEqual([`Error: ${fault}`])
    expect(await log()).toBe(0)
  })
})

describe('A table of licences, pasted', () => {
  const paste = (...lines: string[]) => run('Import-License', ...lines, '.')
  const licences = async () => (await run('Get-License | Format-List Identity,Licenses')).filter(Boolean)

  test('adds the products of each line', async () => {
    expect(
      await paste('Email,Product', 'adam@contoso.com,Office 365 E3', '"eve@contoso.com","Microsoft 365 F3"'),
    ).toEqual([])
    expect(await licences()).toEqual([
      'Identity : adam@contoso.com',
      'Licenses : {Office 365 E3}',
      'Identity : eve@contoso.com',
      'Licenses : {Microsoft 365 F3}',
    ])
  })

  test('may be what the Microsoft 365 admin center exports: more columns, products joined by +, those without the plan named', async () => {
    expect(
      await paste(
        'Block credential,Display name,Licenses,User principal name',
        'False,"Novak, Adam",Power BI Pro+Microsoft 365 E3 (no Teams),adam@contoso.com',
        'False,Eve,Office 365 A3 for faculty,eve@contoso.com',
        'False,Bob,Unlicensed,bob@contoso.com',
      ),
    ).toEqual(['Passed over: Power BI Pro'])
    expect(await licences()).toEqual([
      'Identity : adam@contoso.com',
      'Licenses : {Microsoft 365 E3}',
      'Identity : eve@contoso.com',
      'Licenses : {Office 365 A3}',
    ])
  })

  test('may have semicolons or tabs, as a spreadsheet in Dutch writes it', async () => {
    await paste('\uFEFFE-mail;Licenties', 'adam@contoso.com;Office 365 E1')
    await paste('Product\tEmail', 'Office 365 E5\teve@contoso.com')
    expect(await licences()).toHaveLength(4)
  })

  test.each([
    [['adam@contoso.com,Office 365 E3'], 'The table needs a first line with the columns Email and Product.'],
    [[], 'The table needs a first line with the columns Email and Product.'],
    [
      ['Email,Product', 'a@contoso.com,Office 365 E3', 'adam,Office 365 E3'],
      'Line 3 of the table: “adam” is not an e-mail address.',
    ],
    [['Email,Product', 'a@contoso.com,E3'], '“E3” can be Office 365 E3 or Microsoft 365 E3. Write the whole name.'],
    [
      ['Email,Product', 'a@contoso.com,Microsft 365 E3'],
      'There is no product “Microsft 365 E3” here. Did you mean Microsoft 365 E3?',
    ],
    [['Email,Product', '"a@contoso.com,Office'], 'Line 2 of the table cannot be read.'],
  ])('%j is an error that changes nothing', async (lines, fault) => {
    expect(await paste(...lines)).toEqual([`Error: ${fault}`])
    expect(await licences()).toEqual([])
  })
})
