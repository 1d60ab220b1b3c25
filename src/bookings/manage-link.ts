import type { Database } from '../storage/client.js'
import { hashToken, newToken } from './tokens.js'

/** Lets whoever holds it manage one booking. Answers its token, of which only the hash is kept. */
export async function createManageLink(db: Database, booking: { organizationId: string; id: string }): Promise<string> {
  const token = newToken()
  await db.manageLink.create({
    data: { organizationId: booking.organizationId, tokenHash: hashToken(token), bookingId: booking.id },
  })
  return token
}

/** The booking that a manage link is for. */
export async function bookingOfManageLink(
  db: Database,
  organizationId: string,
  token: string,
): Promise<string | undefined> {
  const where = { organizationId_tokenHash: { organizationId, tokenHash: hashToken(token) } }
  return (await db.manageLink.findUnique({ where }))?.bookingId
}
