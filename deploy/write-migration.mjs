// Writes what schema.prisma says beyond the migrations as a new one: `npm run migration -- NAME`. Read it before you commit it: what
// the schema language cannot say (exclusion constraints, partial indexes, triggers) is added to it by hand.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../dist/storage/embedded-postgres.js'
import { schemaDrift } from '../dist/storage/migrations.js'

const [name] = process.argv.slice(2)
if (!/^[a-z0-9_]+$/.test(name ?? ''))
  throw new Error('Name the migration in snake_case: npm run migration -- add_holds')

const scratch = mkdtempSync(join(tmpdir(), 'migration-'))
const server = await startEmbeddedPostgres(scratch, ['fsync=off'])
try {
  const sql = await schemaDrift(server.url)
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join('prisma/migrations', `${stamp}_${name}`)
  if (sql.includes('empty migration')) console.log('schema.prisma and the migrations agree: nothing to write.')
  else {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'migration.sql'), sql)
    console.log(`${folder}/migration.sql`)
  }
} finally {
  await server.stop()
  rmSync(scratch, { recursive: true, force: true })
}
