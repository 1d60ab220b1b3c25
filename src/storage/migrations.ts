import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startSchemaEngine } from './schema-engine.js'

/** Any number that no other program locks on the same database. */
const MIGRATION_LOCK = 831_190_247

const prismaFolder = fileURLToPath(new URL('../../prisma/', import.meta.url))

/**
 * Brings the database to the newest migration, as `prisma migrate deploy` does (its `_prisma_migrations` table and all), with the
 * same engine as WebAssembly, since its binary cannot be downloaded everywhere.
 * @returns the names of the migrations that were applied now
 */
export async function migrate(url: string): Promise<string[]> {
  const migrations = await readMigrations()
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    // One process at a time, however many start at once; the lock ends with the connection.
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const applied = await appliedMigrations(client)
    if (migrations.every(({ name }) => applied.includes(name))) return []
    return await applyMigrations(url, migrations)
  } finally {
    await client.end()
  }
}

/** The SQL that leads from what the migrations build to what schema.prisma says; empty when they agree. */
export async function schemaDrift(url: string): Promise<string> {
  const { engine, close } = await startSchemaEngine(url, await readSchema())
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrationsList(await readMigrations()) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: await readSchema() }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  } finally {
    await close()
  }
}

async function applyMigrations(url: string, migrations: Migration[]): Promise<string[]> {
  const { engine, close } = await startSchemaEngine(url, await readSchema())
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationsList(migrations),
      filters: { externalTables: [], externalEnums: [] },
    })
    return appliedMigrationNames
  } finally {
    await close()
  }
}

async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`)
  if (tables[0].name === null) return []
  const { rows } = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  return rows.map((row) => row.migration_name)
}

interface Migration {
  name: string
  sql: string
}

async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(join(prismaFolder, 'migrations'), { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => ({
      name,
      sql: await readFile(join(prismaFolder, 'migrations', name, 'migration.sql'), 'utf8'),
    })),
  )
}

function migrationsList(migrations: Migration[]) {
  return {
    baseDir: join(prismaFolder, 'migrations'),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  }
}

const readSchema = () => readFile(join(prismaFolder, 'schema.prisma'), 'utf8')
