import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import pino from 'pino'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/storage/client.js'
import { startEmbeddedPostgres } from '../../src/storage/embedded-postgres.js'
import { openJobs } from '../../src/storage/jobs.js'
import { migrate } from '../../src/storage/migrations.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the server's own database, from which test databases are made. */
    databaseServer: string
  }
}

/** One server for the whole run, with a migrated template that each test file copies. What it holds need not survive a crash. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'timewith-test-'))
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']
  const server = await startEmbeddedPostgres(folder, settings)
  await migrate(server.url)
  const db = openDatabase(server.url)
  const jobs = await openJobs(server.url, db, pino({ level: 'silent' }))
  await jobs.stop()
  await db.$disconnect()
  const admin = new URL(server.url)
  admin.pathname = '/postgres'
  const client = new pg.Client(admin.href)
  await client.connect()
  await client.query('ALTER DATABASE timewith RENAME TO template_timewith')
  await client.end()
  project.provide('databaseServer', admin.href)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
