import type { Transaction } from '../storage/client.js'

/**
 * Takes the organizer's row until the transaction ends. Whoever books, moves or cancels with an organizer does this first, so that rivals
 * queue: the exclusion constraint alone makes them wait for each other in circles until the deadlock detector ends one a second.
 */
export async function lockOrganizer(tx: Transaction, organizationId: string, organizerId: string): Promise<void> {
  await tx.$executeRaw`
    SELECT FROM "person" WHERE "organization_id" = ${organizationId}::uuid AND "id" = ${organizerId}::uuid FOR NO KEY UPDATE`
}

/** By organizer: the end of the last one's turn. */
const turns = new Map<string, Promise<unknown>>()

/**
 * Does the work when those who came before are done with theirs. So rivals for one organizer wait here, with one connection between
 * them, rather than each at the database with a connection that everybody else then lacks.
 */
export async function inTurn<Result>(
  organizerId: string,
  work: (hasWaited: boolean) => Promise<Result>,
): Promise<Result> {
  const before = turns.get(organizerId)
  const mine = before ? before.then(() => work(true)) : work(false)
  const end = mine.catch(() => {})
  turns.set(organizerId, end)
  try {
    return await mine
  } finally {
    if (turns.get(organizerId) === end) turns.delete(organizerId)
  }
}
