import type { AdminEffect, Change } from '../cards/catalogue.js'
import type { Database, Transaction } from '../storage/client.js'
import { type Ran, runText } from './cmdlets/run-text.js'
import { effectOf, readBefore } from './effect.js'
import type { Session } from './session.js'

export interface Performed extends Ran {
  effect: AdminEffect
}

/** Finds out what commands would do, by doing it in a transaction that is then undone. */
export async function rehearse(session: Session & { db: Database }, text: string, now: Date): Promise<Performed> {
  return undone(session.db, (tx) => act({ ...session, db: tx }, text, now))
}

/**
 * Carries commands out, all of them or, when one fails, none.
 * @param claim asked within the transaction, so that two who press at once make one change
 */
export async function perform(
  session: Session & { db: Database },
  text: string,
  now: Date,
  claim: (tx: Transaction) => Promise<boolean>,
): Promise<Performed | 'not-claimed'> {
  try {
    return await session.db.$transaction(async (tx) => {
      if (!(await claim(tx))) return 'not-claimed'
      const performed = await act({ ...session, db: tx }, text, now)
      if (!performed.ok) throw new Undone(performed)
      return performed
    })
  } catch (error) {
    if (error instanceof Undone) return error.outcome as Performed
    throw error
  }
}

async function act(session: Session & { db: Transaction }, text: string, now: Date): Promise<Performed> {
  const changes: Change[] = []
  // Changes of one organization wait for each other: what is counted before is so until it is changed.
  await session.db.$queryRaw`SELECT FROM organization WHERE id = ${session.organizationId}::uuid FOR NO KEY UPDATE`
  const before = await readBefore(session)
  const ran = await runText(text, { ...session, onChange: (change) => changes.push(change) })
  return { ...ran, effect: await effectOf(session, before, changes, now) }
}

/** How a transaction is left so that nothing of it stays. */
class Undone extends Error {
  readonly outcome: unknown
  constructor(outcome: unknown) {
    super('undone')
    this.outcome = outcome
  }
}

async function undone<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await db.$transaction(async (tx) => {
      throw new Undone(await work(tx))
    })
  } catch (error) {
    if (error instanceof Undone) return error.outcome as T
    throw error
  }
}
