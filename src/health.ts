import type { Express } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Database } from './storage/client.js'

/** Milliseconds between two looks at the database. */
const EVERY = 1_000
/** Milliseconds that it may take to answer. */
const PATIENCE = 2_000

export interface Health {
  /** Counts a turn, by channel and by what came of it. */
  countTurn(channel: string, outcome: 'answered' | 'repeated' | 'failed'): void
  stop(): void
}

/**
 * Mounts `GET /healthz` (the process lives), `GET /readyz` (it can do its work: 503 while the database is away) and `GET /metrics`
 * (Prometheus text). The database is looked at every second, so that these answer at once whatever state it is in.
 * @param revive called while the database does not answer
 */
export function watchHealth(app: Express, db: Database, revive: () => Promise<void>): Health {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const turns = new Counter({
    name: 'timewith_turns_total',
    help: 'What people said or pressed',
    labelNames: ['channel', 'outcome'],
    registers: [registry],
  })
  const up = new Gauge({ name: 'timewith_database_up', help: 'Whether the database answers', registers: [registry] })
  const jobs = new Gauge({ name: 'timewith_jobs', help: 'Jobs by state', labelNames: ['state'], registers: [registry] })
  let isReady = true

  const look = async () => {
    const answers = db.$queryRaw`SELECT 1`.then(
      () => true,
      () => false,
    )
    isReady = await Promise.race([answers, new Promise<false>((late) => setTimeout(late, PATIENCE, false))])
    up.set(isReady ? 1 : 0)
    if (!isReady) await revive().catch(() => {})
  }
  let stopped = false
  let timer = setTimeout(function again() {
    void look().then(() => {
      if (!stopped) timer = setTimeout(again, EVERY)
    })
  }, EVERY)

  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }))
  app.get('/readyz', (_request, response) => {
    response
      .status(isReady ? 200 : 503)
      .json(isReady ? { status: 'ok' } : { status: 'unavailable', database: 'does not answer' })
  })
  app.get('/metrics', async (_request, response) => {
    if (isReady)
      for (const { state, _count } of await db.job.groupBy({ by: ['state'], _count: true })) jobs.set({ state }, _count)
    response.type(registry.contentType).send(await registry.metrics())
  })
  return {
    countTurn: (channel, outcome) => turns.inc({ channel, outcome }),
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
