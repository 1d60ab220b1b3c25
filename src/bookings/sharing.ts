import type { Database } from '../storage/client.js'
import type { Invitation, SingleUseLink } from '../storage/generated/client.js'
import type { Rooms } from './rooms.js'
import { singleUseLinkEnd } from './single-use-link.js'
import { hashToken, newToken } from './tokens.js'

interface Place {
  organizationId: string
  meetingTypeId: string
}

export type InvitationWithName = Invitation & { person: { displayName: string } | null }

/** With whom a meeting type is shared beside the page: those invited, and the links that nobody has used yet. */
export async function readSharing(
  db: Database,
  { organizationId, meetingTypeId }: Place,
  now: Date,
): Promise<{ invitations: InvitationWithName[]; links: SingleUseLink[] }> {
  const [invitations, links] = await Promise.all([
    db.invitation.findMany({
      where: { organizationId, meetingTypeId },
      include: { person: { select: { displayName: true } } },
      orderBy: { createdAt: 'desc' },
    }),
    db.singleUseLink.findMany({
      where: { organizationId, meetingTypeId, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
      orderBy: { createdAt: 'desc' },
    }),
  ])
  return { invitations, links }
}

/** Takes a link back that nobody has used yet. */
export async function withdrawLink(
  db: Database,
  { organizationId, meetingTypeId }: Place,
  id: string,
  now: Date,
): Promise<void> {
  await db.singleUseLink.updateMany({
    where: { organizationId, meetingTypeId, id, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
}

export async function withdrawInvitation(
  db: Database,
  { organizationId, meetingTypeId }: Place,
  id: string,
): Promise<void> {
  await db.invitation.deleteMany({ where: { organizationId, meetingTypeId, id } })
}

export interface Invited {
  /** Undefined for an address that nobody here has. */
  personId?: string
  /** Lower case. */
  email?: string
  name: string
  locale: string
  timeZone: string
}

/** What a job that mails an invitation knows. The token of the link is in it until it is sent. */
export interface InvitationPayload {
  meetingTypeId: string
  to: { name: string; address: string }
  locale: string
  timeZone: string
  token: string
  /** Starts to choose from, ISO 8601. */
  times: string[]
}

/**
 * Shares a meeting type with a person or an address, for good; whoever has an address is mailed a link with which to book once, and
 * `times` to do it by one press. To invite twice is to mail twice.
 */
export async function invite(
  { db, jobs }: Rooms,
  { organizationId, meetingTypeId }: Place,
  { personId, email, name, locale, timeZone }: Invited,
  times: readonly Date[],
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const who = personId ? { personId } : { email: email! }
    await tx.invitation.createMany({ data: [{ organizationId, meetingTypeId, ...who }], skipDuplicates: true })
    if (!email) return
    const token = newToken()
    const link = await tx.singleUseLink.create({
      data: { organizationId, meetingTypeId, tokenHash: hashToken(token), expiresAt: singleUseLinkEnd(now), email },
    })
    const payload: InvitationPayload = {
      meetingTypeId,
      to: { name, address: email },
      locale,
      timeZone,
      token,
      times: times.map((time) => time.toISOString()),
    }
    await jobs.enqueue(tx, [
      { organizationId, kind: 'invitation', key: `invitation:${link.id}`, payload: { ...payload } },
    ])
  })
  jobs.wake()
}
