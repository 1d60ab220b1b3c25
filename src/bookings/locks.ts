import type { Transaction } from '../storage/client.js'

/**
 * Takes somebody's row until the transaction ends: whoever changes what is theirs does this first. So does whoever books, moves or
 * cancels with an organizer, so that rivals queue: the exclusion constraint alone makes them wait for each other in circles until the
 * deadlock detector ends one a second.
 */
export async function lockPerson(tx: Transaction, organizationId: string, personId: string): Promise<void> {
  await tx.$executeRaw`
    SELECT FROM "person" WHERE "organization_id" = ${organizationId}::uuid AND "id" = ${personId}::uuid FOR NO KEY UPDATE`
}

/** Instants that a booking has just taken, its buffers included. */
export interface Taken {
  from: Date
  to: Date
}

/** By organizer: the last one's turn, and what it has taken or found taken. */
const turns = new Map<string, Promise<Taken | undefined>>()

/**
 * Does the work when those who came before are done with theirs. So rivals for one organizer wait here, with one connection between
 * them, rather than each at the database with a connection that everybody else then lacks.
 * @param work is told whether it has waited, and what the turn before has taken: who wants the same need not look it up
 */
export async function inTurn<Result>(
  organizerId: string,
  work: (waited: boolean, taken?: Taken) => Promise<{ result: Result; taken?: Taken }>,
): Promise<Result> {
  const before = turns.get(organizerId)
  const mine = before ? before.then((taken) => work(true, taken)) : work(false)
  const end = mine.then(
    ({ taken }) => taken,
    () => undefined,
  )
  turns.set(organizerId, end)
  try {
    return (await mine).result
  } finally {
    if (turns.get(organizerId) === end) turns.delete(organizerId)
  }
}
