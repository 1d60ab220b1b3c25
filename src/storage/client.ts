import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from './generated/client.js'

export type { Prisma } from './generated/client.js'
export type Database = PrismaClient
export type Transaction = Prisma.TransactionClient

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
