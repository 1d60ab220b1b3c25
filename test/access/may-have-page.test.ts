import { beforeEach, expect, test } from 'vitest'
import { noLicences } from '../../src/access/licences/licences.js'
import { mayHavePage } from '../../src/access/may-have-page.js'
import type { Session } from '../../src/access/session.js'
import { openDatabase } from '../../src/storage/client.js'
import { useFreshDatabase } from '../support/fresh-database.js'
import { newAdministrator, printed } from './cmdlets/administrator.js'

const fresh = useFreshDatabase()
let session: Session
beforeEach(async () => {
  session = await newAdministrator(fresh.db)
})
const decided = async (email: string | null, db = fresh.db) =>
  (await mayHavePage({ db, licences: noLicences }, session.organizationId, { email })).decidedBy

test('a person without an address has the organization’s rules and the default OWA mailbox policy', async () => {
  expect(await decided(null)).toBe('Default')
  await printed(session, 'Set-OwaMailboxPolicy OwaMailboxPolicy-Default -PersonalBookingsDisabled $true')
  expect(await decided(null)).toBe('OwaMailboxPolicy')
  await printed(session, 'Set-OrganizationConfig -EwsEnabled $false')
  expect(await decided(null)).toBe('OrganizationEwsEnabled')
})

test('a change works at once in another process', async () => {
  const elsewhere = openDatabase(fresh.url, { connections: 1 })
  expect(await decided('adam@contoso.com', elsewhere)).toBe('Default')
  await printed(session, 'Set-CASMailbox -Identity Adam@contoso.com -EwsEnabled $false')
  expect(await decided('adam@contoso.com', elsewhere)).toBe('MailboxEwsEnabled')
  expect(await decided('eva@contoso.com', elsewhere)).toBe('Default')
  await elsewhere.$disconnect()
})

test('it can be asked inside a transaction, before anything is written', async () => {
  await printed(session, 'Set-OrganizationConfig -EwsEnabled $false')
  const decision = await fresh.db.$transaction((tx) =>
    mayHavePage({ ...session, db: tx }, session.organizationId, { email: 'adam@contoso.com' }),
  )
  expect(decision).toMatchObject({ enabled: false, decidedBy: 'OrganizationEwsEnabled' })
})

test('where the default OWA mailbox policy was never made, it is as if nobody had changed it', async () => {
  const { id } = await fresh.db.organization.create({ data: { name: 'Bare', timeZone: 'UTC', locale: 'en' } })
  expect((await mayHavePage(session, id, { email: 'adam@contoso.com' })).enabled).toBe(true)
})
