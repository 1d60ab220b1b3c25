import type { Transaction } from '../storage/client.js'

/**
 * Takes the organizer's row until the transaction ends. Whoever books, moves or cancels with an organizer does this first, so that rivals
 * queue: the exclusion constraint alone makes them wait for each other in circles until the deadlock detector ends one a second.
 */
export async function lockOrganizer(tx: Transaction, organizationId: string, organizerId: string): Promise<void> {
  await tx.$executeRaw`
    SELECT FROM "person" WHERE "organization_id" = ${organizationId}::uuid AND "id" = ${organizerId}::uuid FOR NO KEY UPDATE`
}
