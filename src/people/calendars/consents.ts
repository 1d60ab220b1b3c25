import type { Rooms } from '../../bookings/rooms.js'
import { hashCode, hashToken, isSameHash, newCode } from '../../bookings/tokens.js'
import type { CalendarFailure, Granted, Pending, Provider } from '../../calendars/calendar.js'
import type { Database } from '../../storage/client.js'
import type { CalendarConsent, Person } from '../../storage/generated/client.js'
import { type ConnectOutcome, connect } from './connect.js'
import type { Connections } from './connections.js'

const MINUTE = 60_000
/** How long somebody may take at the provider, and for the digits after it. */
const LIFETIME = 15 * MINUTE
const TRIES = 5

/** Where providers send a browser back to. */
export const callbackPath = '/calendars/callback'

const aboutConsent = ({ organizationId, stateHash }: Pick<CalendarConsent, 'organizationId' | 'stateHash'>) =>
  `calendar consent ${organizationId}/${stateHash}`

/** The address of a provider's consent page, for this person; what they began before counts no more. */
export async function beginConsent(
  db: Database,
  connections: Connections,
  person: Person,
  { provider, publicUrl }: { provider: Provider; publicUrl: string },
  now: Date,
): Promise<{ ok: true; url: string } | CalendarFailure> {
  const consent = connections.consents[provider]
  if (!consent) throw new Error(`${provider} is not offered by consent`)
  const begun = await consent.begin(`${publicUrl}${callbackPath}`)
  if (!begun.ok) return begun
  const { url, ...pending } = begun.value
  const { organizationId, id: personId } = person
  const stateHash = hashToken(pending.state)
  const secret = connections.seal(pending, aboutConsent({ organizationId, stateHash }))
  const endsAt = new Date(now.getTime() + LIFETIME)
  await db.$transaction([
    db.calendarConsent.deleteMany({ where: { organizationId, personId } }),
    db.calendarConsent.create({ data: { organizationId, stateHash, personId, provider, secret, endsAt } }),
  ])
  return { ok: true, url }
}

export type ConsentOutcome =
  | { ok: true; provider: Provider; address: string; outcome: ConnectOutcome; person: Person }
  /** The account has another address than the person: whoever gave consent shows by these digits, typed in the chat, that it is theirs. */
  | { ok: true; code: string; person: Person }
  | { ok: false; why: 'ended'; person?: undefined }
  | { ok: false; why: CalendarFailure['code']; person: Person }

/**
 * What comes of somebody's coming back from a provider. A consent counts once. A link to a consent page may have been sent to somebody
 * else, whose calendar must not become the sender's: so only an account with the person's own address is connected at once.
 */
export async function finishConsent(
  rooms: Rooms,
  connections: Connections,
  organizationId: string,
  callback: URL,
  now: Date,
): Promise<ConsentOutcome> {
  const stateHash = hashToken(callback.searchParams.get('state') ?? '')
  const where = { organizationId, stateHash, codeHash: null, endsAt: { gt: now } }
  // Taken before it is used, so that an address that is opened twice is used once.
  const [begun] = await rooms.db.calendarConsent.updateManyAndReturn({ where, data: { codeHash: '' } })
  if (!begun) return { ok: false, why: 'ended' }
  const person = await rooms.db.person.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: begun.personId } },
  })
  const provider = begun.provider as Provider
  const pending = connections.unseal(begun.secret, aboutConsent(begun)) as Pending
  const granted = await connections.consents[provider]?.finish(callback, pending)
  if (!granted?.ok) {
    await rooms.db.calendarConsent.deleteMany({ where: { organizationId, stateHash } })
    return { ok: false, why: granted?.code ?? 'refused', person }
  }
  const { address, credentials } = granted.value
  if (address === person.email) {
    await rooms.db.calendarConsent.deleteMany({ where: { organizationId, stateHash } })
    const outcome = await connect(rooms, connections, person, { provider, name: address, credentials }, now)
    return { ok: true, provider, address, outcome, person }
  }
  const code = newCode()
  await rooms.db.calendarConsent.updateMany({
    where: { organizationId, stateHash },
    data: {
      codeHash: hashCode(stateHash, code),
      triesLeft: TRIES,
      secret: connections.seal(granted.value, aboutConsent(begun)),
      endsAt: new Date(now.getTime() + LIFETIME),
    },
  })
  return { ok: true, code, person }
}

/** The account to which the person gave consent with these digits. Each look is a try, and the right digits count once. */
export async function enterConsentCode(
  rooms: Rooms,
  connections: Connections,
  person: Person,
  { provider, code }: { provider: Provider; code: string },
  now: Date,
): Promise<ConnectOutcome | { ok: false; why: 'wrong' | 'ended' }> {
  const { organizationId, id: personId } = person
  const open = { organizationId, personId, provider, triesLeft: { gt: 0 }, endsAt: { gt: now } }
  const [tried] = await rooms.db.calendarConsent.updateManyAndReturn({
    where: { ...open, NOT: [{ codeHash: null }, { codeHash: '' }] },
    data: { triesLeft: { decrement: 1 } },
  })
  if (!tried?.codeHash) return { ok: false, why: 'ended' }
  const { stateHash, codeHash, triesLeft } = tried
  if (!isSameHash(hashCode(stateHash, code), codeHash)) return { ok: false, why: triesLeft > 0 ? 'wrong' : 'ended' }
  const { count } = await rooms.db.calendarConsent.deleteMany({ where: { organizationId, stateHash } })
  if (count === 0) return { ok: false, why: 'ended' }
  const { address: name, credentials } = connections.unseal(tried.secret, aboutConsent(tried)) as Granted
  return connect(rooms, connections, person, { provider, name, credentials }, now)
}

/** Takes away what nobody came back for. */
export async function forgetOldConsents(db: Database, now: Date): Promise<void> {
  await db.calendarConsent.deleteMany({ where: { endsAt: { lt: now } } })
}
