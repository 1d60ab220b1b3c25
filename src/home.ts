import { homeOrganization } from './people/organization.js'
import type { Organization } from './storage/generated/client.js'
import { openStorage, type Storage } from './storage/open-storage.js'

export type Home = Storage & { organization: Organization }

interface Settings {
  DATABASE_URL?: string
  DATA_DIR: string
  DEFAULT_TIME_ZONE?: string
  DEFAULT_LOCALE: string
}

/** The database and the organization in it, opened for one command. */
export async function openHome(config: Settings): Promise<Home> {
  const storage = await openStorage(config)
  const timeZone = config.DEFAULT_TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const organization = await homeOrganization(storage.db, { name: 'Timewith', timeZone, locale: config.DEFAULT_LOCALE })
  return { ...storage, organization }
}

/** Brings the database to the newest migration; answers the names of those applied now. */
export async function migrateDatabase(config: Settings): Promise<string[]> {
  const { close, applied } = await openStorage(config)
  await close()
  return applied
}
