import type { Database, Transaction } from '../storage/client.js'
import type { SingleUseLink } from '../storage/generated/client.js'
import { hashToken, newToken } from './tokens.js'

/** Milliseconds: an unused link ends after 90 days. */
const LIFETIME = 90 * 24 * 60 * 60 * 1000

/** When a link that is made now ends, if nobody uses it. */
export const singleUseLinkEnd = (now: Date): Date => new Date(now.getTime() + LIFETIME)

/** A link for one booking of a meeting type, private or not. Answers its token, of which only the hash is kept. */
export async function createSingleUseLink(
  db: Database,
  meetingType: { organizationId: string; id: string },
  now: Date,
): Promise<string> {
  const token = newToken()
  const { organizationId, id: meetingTypeId } = meetingType
  const expiresAt = singleUseLinkEnd(now)
  await db.singleUseLink.create({ data: { organizationId, meetingTypeId, tokenHash: hashToken(token), expiresAt } })
  return token
}

/** The link of this token, unless it is used, withdrawn or has ended. */
export async function findSingleUseLink(
  db: Database,
  organizationId: string,
  token: string,
  now: Date,
): Promise<SingleUseLink | null> {
  const where = { organizationId_tokenHash: { organizationId, tokenHash: hashToken(token) } }
  const link = await db.singleUseLink.findUnique({ where })
  return link && !link.usedAt && !link.withdrawnAt && link.expiresAt > now ? link : null
}

/**
 * Uses the link up, in the transaction that writes the booking. False when it cannot be used any more: of two people who press
 * at once, one update finds it unused.
 */
export async function claimSingleUseLink(
  tx: Transaction,
  { organizationId, id }: Pick<SingleUseLink, 'organizationId' | 'id'>,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.singleUseLink.updateMany({
    where: { organizationId, id, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return count === 1
}

/** Lets the link that a cancelled booking was made by be used again, until it ends. */
export async function freeSingleUseLink(
  tx: Transaction,
  { organizationId, id: bookingId }: { organizationId: string; id: string },
): Promise<void> {
  await tx.singleUseLink.updateMany({ where: { organizationId, bookingId }, data: { usedAt: null, bookingId: null } })
}
