import type { Database, Transaction } from '../storage/client.js'
import { type Decision, decide } from './policy.js'
import { readAccessState } from './stored-policy.js'

/**
 * Says whether a person may have a booking page, by what is stored at this moment: nothing is kept in between, so that a change
 * works at once in every process.
 * @param person email: lower case, or null for someone without an address, whom only the organization's own rules concern
 */
export async function mayHavePage(
  db: Database | Transaction,
  organizationId: string,
  person: { email: string | null },
): Promise<Decision> {
  return decide({ ...(await readAccessState(db, organizationId, person.email)), licence: 'not-checked' })
}
