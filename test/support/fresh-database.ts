import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Database, openDatabase } from '../../src/storage/client.js'

/**
 * Gives the test file a database of its own, copied from the migrated template, and takes it away afterwards.
 * The returned object is filled before the first test.
 */
export function useFreshDatabase(): { db: Database; url: string } {
  const fresh = {} as { db: Database; url: string }
  const name = `test_${randomUUID().replaceAll('-', '')}`

  beforeAll(async () => {
    await onServer(`CREATE DATABASE ${name} TEMPLATE template_timewith`)
    const address = new URL(inject('databaseServer'))
    address.pathname = `/${name}`
    fresh.url = address.href
    fresh.db = openDatabase(fresh.url, { connections: 5 })
  })

  afterAll(async () => {
    await fresh.db?.$disconnect()
    await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })

  return fresh
}

/** A database can be copied from a template only while no other copy is being made, so copies take turns. */
async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(inject('databaseServer'))
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(1)')
    await client.query(statement)
  } finally {
    await client.end()
  }
}
