import { createHash, randomBytes } from 'node:crypto'
import type { Database } from '../storage/client.js'

/** Lets whoever holds it manage one booking. 192 random bits; only the hash is kept. */
export async function createManageLink(db: Database, booking: { organizationId: string; id: string }): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await db.manageLink.create({
    data: { organizationId: booking.organizationId, tokenHash: hashToken(token), bookingId: booking.id },
  })
  return token
}

/** The booking that a manage link is for. Looked up by hash, so that no comparison of secrets can be timed. */
export async function bookingOfManageLink(
  db: Database,
  organizationId: string,
  token: string,
): Promise<string | undefined> {
  const where = { organizationId_tokenHash: { organizationId, tokenHash: hashToken(token) } }
  return (await db.manageLink.findUnique({ where }))?.bookingId
}

const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
