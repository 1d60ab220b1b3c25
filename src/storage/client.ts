import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from './generated/client.js'

export type { Prisma } from './generated/client.js'
export type Database = PrismaClient
export type Transaction = Prisma.TransactionClient

/**
 * What PostgreSQL can keep of a value: in its texts there is no NUL, and in its JSON no half of a character
 * (https://www.postgresql.org/docs/18/datatype-json.html). The rest is kept as typed.
 */
export function storable<Value>(value: Value): Value
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd')
  if (Array.isArray(value)) return value.map((part) => storable(part))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [storable(key), storable(part)]))
}

/**
 * How long a turn waits for a connection (milliseconds): for a free one when all are busy, or until the database counts as away.
 * Within the 15 seconds that Teams waits for an answer.
 */
const CONNECT_TIMEOUT = 10_000

/**
 * Opens a pool of connections. None is made until the first query, and a database that comes back is found again by itself.
 * @param url a `postgresql://` address
 */
export function openDatabase(url: string, options: { connections?: number } = {}): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: 'timewith',
  })
  return new PrismaClient({ adapter, transactionOptions: { maxWait: CONNECT_TIMEOUT, timeout: 15_000 } })
}
