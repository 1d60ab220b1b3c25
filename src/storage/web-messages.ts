import { EventEmitter } from 'node:events'
import pg from 'pg'
import type { Logger } from 'pino'
import { type Database, type Prisma, storable } from './client.js'

const NOTIFICATIONS = 'web_message'
/** Milliseconds until a lost connection is tried again. */
const PAUSE = 1_000

/**
 * What was said in the chats of the browser. Whoever listens hears of messages that any process appends, through PostgreSQL's
 * notifications; the connection for them is made with the first listener.
 */
export function openWebMessages(url: string, db: Database, organizationId: string, log: Logger) {
  const told = new EventEmitter().setMaxListeners(0)
  let listening: Promise<pg.Client> | undefined
  let retry: NodeJS.Timeout | undefined
  let closed = false

  const listen = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url, application_name: 'timewith notifications' })
    client.on('notification', ({ payload }) => told.emit('append', payload))
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query(`LISTEN ${NOTIFICATIONS}`)
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
    // Only one that has stood: one that never did is tried again by whoever waits for it, and two of each would soon be thousands.
    client.on('end', again)
    return client
  }
  const again = () => {
    if (closed) return
    retry = setTimeout(() => {
      listening = listen()
      listening.catch((error) => {
        log.debug({ err: error }, 'no connection for notifications')
        again()
      })
    }, PAUSE)
  }

  return {
    /** @param person their id; answers the message's id, greater than that of every message before */
    async append(person: string, body: object): Promise<string> {
      const { id } = await db.webMessage.create({
        data: { organizationId, personId: person, body: storable(body) as Prisma.InputJsonObject },
      })
      await db.$executeRaw`SELECT pg_notify(${NOTIFICATIONS}, ${person})`
      return id
    },
    /** What came after the message of that id, oldest first. */
    async after(person: string, id?: string): Promise<{ id: string; body: unknown }[]> {
      const where = { organizationId, personId: person, ...(id && { id: { gt: id } }) }
      return db.webMessage.findMany({ where, orderBy: { id: 'asc' }, select: { id: true, body: true } })
    },
    onAppend(listener: (person: string) => void): () => void {
      if (!listening) {
        listening = listen()
        listening.catch(again)
      }
      told.on('append', listener)
      return () => void told.off('append', listener)
    },
    async close(): Promise<void> {
      closed = true
      clearTimeout(retry)
      await listening?.then((client) => client.end()).catch(() => {})
    },
  }
}
