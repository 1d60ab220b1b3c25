import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../src/storage/embedded-postgres.js'

/** A PostgreSQL server of one test's own, which may be stopped in the middle of whatever it is doing and started again. */
export async function startOwnPostgres() {
  const folder = await mkdtemp(join(tmpdir(), 'timewith-postgres-'))
  const server = await startEmbeddedPostgres(folder, ['fsync=off'])

  /** PostgreSQL's fast shutdown: it ends every connection and then itself. */
  async function goAway(): Promise<void> {
    const pid = Number((await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n', 1)[0])
    process.kill(pid, 'SIGINT')
    while (isAlive(pid)) await new Promise((soon) => setTimeout(soon, 20))
  }

  return {
    url: server.url,
    goAway,
    comeBack: server.revive,
    async query(text: string): Promise<unknown[]> {
      const client = new pg.Client(server.url)
      await client.connect()
      try {
        return (await client.query(text)).rows
      } finally {
        await client.end()
      }
    },
    async stop() {
      await goAway().catch(() => {})
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
