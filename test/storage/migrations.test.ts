import { expect, inject, test } from 'vitest'
import { migrate, schemaDrift } from '../../src/storage/migrations.js'
import { useFreshDatabase } from '../support/fresh-database.js'

const fresh = useFreshDatabase()

test('the migrations build what schema.prisma says', async () => {
  expect(await schemaDrift(inject('databaseServer'))).toContain('This is an empty migration')
})

test('a database that is up to date is left alone', async () => {
  expect(await migrate(fresh.url)).toEqual([])
})

test('the audit log takes entries and gives none back', async () => {
  const { db } = fresh
  const { id } = await db.organization.create({ data: { name: 'Contoso', timeZone: 'Europe/Amsterdam', locale: 'en' } })
  const entry = { organizationId: id, actor: 'command line', source: 'cli', action: 'test', subject: 'nothing' }
  await db.auditEntry.create({ data: entry })
  await expect(db.auditEntry.deleteMany()).rejects.toThrow('append only')
  await expect(db.auditEntry.updateMany({ data: { actor: 'someone else' } })).rejects.toThrow('append only')
})
