import { expect, test } from 'vitest'
import { homeOrganization } from '../../src/people/organization.js'
import { openDatabase } from '../../src/storage/client.js'
import { useFreshDatabase } from '../support/fresh-database.js'

const fresh = useFreshDatabase()
const defaults = { name: 'Timewith', timeZone: 'Europe/Amsterdam', locale: 'nl' }

test('the organization is made once, with its default mailbox policy, however many processes begin at once', async () => {
  const processes = Array.from({ length: 4 }, () => openDatabase(fresh.url, { connections: 2 }))
  const homes = await Promise.all(processes.map((db) => homeOrganization(db, defaults)))
  expect(new Set(homes.map(({ id }) => id)).size).toBe(1)
  expect(await fresh.db.organization.count()).toBe(1)
  expect(await fresh.db.owaMailboxPolicy.findMany()).toMatchObject([{ name: 'OwaMailboxPolicy-Default' }])
  await Promise.all(processes.map((db) => db.$disconnect()))
})

test('one that is there stays as it is, whatever the settings say by now', async () => {
  expect(await homeOrganization(fresh.db, { ...defaults, name: 'Other', timeZone: 'UTC' })).toMatchObject(defaults)
})
