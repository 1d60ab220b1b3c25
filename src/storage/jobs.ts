import PgBoss from 'pg-boss'
import type { Logger } from 'pino'
import type { Database, Prisma, Transaction } from './client.js'

export interface JobRequest<Kind extends string = string> {
  organizationId: string
  kind: Kind
  /** Once per key, whatever is retried. */
  key: string
  bookingId?: string
  payload: Prisma.InputJsonObject
  /** Not before then; at once unless given. */
  runAt?: Date
}

/** What a handler made of a job. A job that may succeed later is tried again with growing pauses. */
export type JobOutcome = { ok: true } | { ok: false; tryAgain: boolean; message: string }

export type JobHandler = (job: {
  organizationId: string
  key: string
  bookingId: string | null
  payload: unknown
  createdAt: Date
  /** When it does not succeed now, it has failed for good. */
  isLastTry: boolean
}) => Promise<JobOutcome>

/** What a verb needs: to write down, within its own transaction, what must follow from it. */
export interface JobQueue {
  enqueue(tx: Transaction, requests: JobRequest[]): Promise<void>
  /** Called after the commit: this process need not wait for its next look at the queue. */
  wake(): void
}

export interface Jobs extends JobQueue {
  /** Begins to run jobs, each at least once. */
  work(handlers: Record<string, JobHandler>): Promise<void>
  stop(): Promise<void>
}

const QUEUE = 'timewith'
/** With pauses that double from 2 s: the last try is about an hour after the first. */
const TRIES = 12
const FIRST_PAUSE = 2
const PER_LOOK = 20
/** Seconds after which a job that was begun counts as left behind by a process that is gone, and how often that is looked for. */
const LONGEST = 120
const LOOK_FOR_LOST = 30

/** A queue on the app's own database, so that enqueueing joins the transaction that it follows from (pg-boss). */
export async function openJobs(url: string, db: Database, log: Logger): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    max: 2,
    application_name: 'timewith jobs',
    schedule: false,
    expireInSeconds: LONGEST,
    maintenanceIntervalSeconds: LOOK_FOR_LOST,
  })
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue cannot reach the database'))
  await boss.start()
  await boss.createQueue(QUEUE, { name: QUEUE, retryLimit: TRIES, retryDelay: FIRST_PAUSE, retryBackoff: true })
  let worker: string | undefined

  return {
    async enqueue(tx, requests) {
      const jobs = await tx.job.createManyAndReturn({
        data: requests,
        skipDuplicates: true,
        select: { id: true, organizationId: true, runAt: true },
      })
      const executeSql = async (text: string, values: unknown[]) => ({
        rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values),
      })
      await boss.insert(
        jobs.map(({ runAt, ...data }) => ({
          name: QUEUE,
          data,
          retryLimit: TRIES,
          retryDelay: FIRST_PAUSE,
          retryBackoff: true,
          ...(runAt && { startAfter: runAt }),
        })),
        { db: { executeSql } },
      )
    },
    wake() {
      if (worker) boss.notifyWorker(worker)
    },
    async work(handlers) {
      worker = await boss.work<JobKey>(QUEUE, { batchSize: PER_LOOK, pollingIntervalSeconds: 0.5 }, async (batch) => {
        await Promise.all(
          batch.map(async ({ id, data }) => {
            const outcome = await runJob(db, handlers, data, log)
            // What succeeds, or fails for good, is completed with the batch when this function returns.
            if (!outcome.ok && outcome.tryAgain) await boss.fail(QUEUE, id, { message: outcome.message })
          }),
        )
      })
    },
    async stop() {
      await boss.stop({ graceful: true, wait: true, timeout: 5_000 })
    },
  }
}

interface JobKey {
  organizationId: string
  id: string
}

async function runJob(
  db: Database,
  handlers: Record<string, JobHandler>,
  key: JobKey,
  log: Logger,
): Promise<JobOutcome> {
  const where = { organizationId_id: key }
  const job = await db.job.findUnique({ where })
  if (job?.state !== 'waiting') return { ok: true }
  const attempts = job.attempts + 1
  const outcome = await runHandler(handlers[job.kind], { ...job, isLastTry: attempts >= TRIES })
  if (outcome.ok) await db.job.update({ where, data: { state: 'done', attempts, error: null, finishedAt: new Date() } })
  else if (outcome.tryAgain && attempts < TRIES) {
    await db.job.update({ where, data: { attempts, error: outcome.message } })
    log.warn({ job: job.id, kind: job.kind, attempts, reason: outcome.message }, 'a job will be tried again')
    return outcome
  } else {
    await db.job.update({ where, data: { state: 'failed', attempts, error: outcome.message, finishedAt: new Date() } })
    log.error({ job: job.id, kind: job.kind, attempts, reason: outcome.message }, 'a job has failed for good')
  }
  return { ok: true }
}

async function runHandler(
  handler: JobHandler | undefined,
  job: Parameters<JobHandler>[0] & { kind: string },
): Promise<JobOutcome> {
  if (!handler) return { ok: false, tryAgain: true, message: `no handler for ${job.kind} in this process` }
  try {
    return await handler(job)
  } catch (error) {
    return { ok: false, tryAgain: true, message: error instanceof Error ? error.message : String(error) }
  }
}
