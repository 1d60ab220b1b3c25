import { join } from 'node:path'
import { type Database, openDatabase } from './client.js'
import { startEmbeddedPostgres } from './embedded-postgres.js'
import { migrate } from './migrations.js'

export interface Storage {
  db: Database
  url: string
  /** The migrations that were applied now. */
  applied: string[]
  /** In words without secrets, for the log at start. */
  place: string
  /** Where the database is the app's own: starts its server again, if it is gone. */
  revive(): Promise<void>
  close(): Promise<void>
}

/** Opens the database of `DATABASE_URL`, or the app's own below `DATA_DIR`, at the newest migration. */
export async function openStorage(config: { DATABASE_URL?: string; DATA_DIR: string }): Promise<Storage> {
  const embedded = config.DATABASE_URL ? undefined : await startEmbeddedPostgres(join(config.DATA_DIR, 'postgres'))
  const url = config.DATABASE_URL ?? embedded!.url
  const applied = await migrate(url)
  const db = openDatabase(url)
  return {
    db,
    url,
    applied,
    place: embedded ? `its own PostgreSQL in ${config.DATA_DIR}` : new URL(url).host,
    revive: async () => embedded?.revive(),
    close: async () => {
      await db.$disconnect()
      await embedded?.stop()
    },
  }
}
