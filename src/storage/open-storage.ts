import { join } from 'node:path'
import { type Database, openDatabase } from './client.js'
import { startEmbeddedPostgres } from './embedded-postgres.js'
import { migrate } from './migrations.js'

export interface Storage {
  db: Database
  url: string
  close(): Promise<void>
}

/** Opens the database of `DATABASE_URL`, or the app's own below `DATA_DIR`, at the newest migration. */
export async function openStorage(config: { DATABASE_URL?: string; DATA_DIR: string }): Promise<Storage> {
  const embedded = config.DATABASE_URL ? undefined : await startEmbeddedPostgres(join(config.DATA_DIR, 'postgres'))
  const url = config.DATABASE_URL ?? embedded!.url
  await migrate(url)
  const db = openDatabase(url)
  return {
    db,
    url,
    close: async () => {
      await db.$disconnect()
      await embedded?.stop()
    },
  }
}
