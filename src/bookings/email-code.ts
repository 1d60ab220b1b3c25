import { randomUUID } from 'node:crypto'
import type { Database } from '../storage/client.js'
import type { Rooms } from './rooms.js'
import { hashCode, hashToken, isSameHash, newCode, newToken } from './tokens.js'

const MINUTE = 60_000
/** How long a code counts, and how often it may be guessed at. */
const LIFETIME = 10 * MINUTE
const TRIES = 5
/** Codes an hour: to one address, whoever asks, and for one browser, whatever address it names. */
const PER_ADDRESS = 5
const PER_VISITOR = 10

interface Asked {
  organizationId: string
  /** The id of the visitor's cookie. */
  visitor: string
  /** Lower case. */
  email: string
}

/** What a job that mails a code knows, until it has. */
export interface CodePayload {
  id: string
  email: string
  name: string
  locale: string
  code: string
}

/** Mails a new code to an address; codes from before count no more. False when there have been too many within the hour. */
export async function sendCode(
  { db, jobs }: Rooms,
  { organizationId, visitor, email }: Asked,
  { name, locale }: { name: string; locale: string },
  now: Date,
): Promise<boolean> {
  const visitorHash = hashToken(visitor)
  const isSent = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`code ${organizationId} ${email}`}, 0))`
    const since = { organizationId, createdAt: { gt: new Date(now.getTime() - 60 * MINUTE) } }
    const [toAddress, forVisitor] = [
      await tx.emailCode.count({ where: { ...since, email } }),
      await tx.emailCode.count({ where: { ...since, visitorHash } }),
    ]
    if (toAddress >= PER_ADDRESS || forVisitor >= PER_VISITOR) return false
    await tx.emailCode.updateMany({ where: { organizationId, visitorHash, email }, data: { endsAt: now } })
    const id = randomUUID()
    const code = newCode()
    await tx.emailCode.create({
      data: {
        organizationId,
        id,
        visitorHash,
        email,
        codeHash: hashCode(id, code),
        triesLeft: TRIES,
        createdAt: now,
        endsAt: new Date(now.getTime() + LIFETIME),
      },
    })
    const payload: CodePayload = { id, email, name, locale, code }
    await jobs.enqueue(tx, [{ organizationId, kind: 'code', key: `code:${id}`, payload: { ...payload } }])
    return true
  })
  jobs.wake()
  return isSent
}

export type CodeVerdict =
  | { ok: true }
  | { ok: false; reason: 'wrong'; triesLeft: number }
  | { ok: false; reason: 'ended' }

/** Is this the code that the visitor was mailed? Each look is a try, whoever looks at the same time; the right code counts once. */
export async function checkCode(
  db: Database,
  { organizationId, visitor, email }: Asked,
  code: string,
  now: Date,
): Promise<CodeVerdict> {
  const [open] = await db.emailCode.findMany({
    where: { organizationId, visitorHash: hashToken(visitor), email, triesLeft: { gt: 0 }, endsAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
    take: 1,
  })
  if (!open) return { ok: false, reason: 'ended' }
  const where = { organizationId, id: open.id, triesLeft: { gt: 0 }, endsAt: { gt: now } }
  const tried = await db.emailCode.updateManyAndReturn({ where, data: { triesLeft: { decrement: 1 } } })
  const [{ triesLeft, codeHash } = { triesLeft: 0, codeHash: '' }] = tried
  if (tried.length === 0) return { ok: false, reason: 'ended' }
  if (!isSameHash(hashCode(open.id, code), codeHash))
    return triesLeft > 0 ? { ok: false, reason: 'wrong', triesLeft } : { ok: false, reason: 'ended' }
  const { count } = await db.emailCode.updateMany({
    where: { organizationId, id: open.id, endsAt: { gt: now } },
    data: { endsAt: now },
  })
  return count === 1 ? { ok: true } : { ok: false, reason: 'ended' }
}

/** Remembers a browser by a random token, which its cookie holds and of which only the hash is kept. */
export async function rememberVisitor(
  db: Database,
  { organizationId, email, name }: { organizationId: string; email: string; name: string },
  now: Date,
): Promise<string> {
  const token = newToken()
  await db.knownVisitor.create({ data: { organizationId, tokenHash: hashToken(token), email, name, lastSeenAt: now } })
  return token
}

export interface KnownVisitor {
  email: string
  name: string
}

/** Milliseconds: as long as the cookie. */
const REMEMBERED = 365 * 24 * 60 * MINUTE

/** Who has shown with this browser that an address is theirs, within the last year. */
export async function findKnownVisitor(
  db: Database,
  organizationId: string,
  token: string,
  now: Date,
): Promise<KnownVisitor | undefined> {
  const where = { organizationId_tokenHash: { organizationId, tokenHash: hashToken(token) } }
  const found = await db.knownVisitor.findUnique({ where })
  if (!found || found.lastSeenAt.getTime() < now.getTime() - REMEMBERED) return undefined
  if (found.lastSeenAt.getTime() < now.getTime() - 24 * 60 * MINUTE)
    await db.knownVisitor.update({ where, data: { lastSeenAt: now } })
  return { email: found.email, name: found.name }
}

/** Takes away codes that count in no limit any more, and browsers that were not seen for a year. */
export async function forgetOldCodes(db: Database, now: Date): Promise<void> {
  await db.emailCode.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - 60 * MINUTE) } } })
  await db.knownVisitor.deleteMany({ where: { lastSeenAt: { lt: new Date(now.getTime() - REMEMBERED) } } })
}
