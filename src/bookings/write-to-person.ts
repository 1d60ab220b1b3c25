import type { Card } from '../cards/catalogue.js'
import type { Address, Channel } from '../channels/channel.js'
import type { Database } from '../storage/client.js'
import type { Person } from '../storage/generated/client.js'
import type { JobOutcome } from '../storage/jobs.js'

/**
 * Writes to the chat where the person was last seen, among those that are on. Someone who has none hears nothing here.
 * @param write the card, for the person as they are known now
 */
export async function writeToPerson(
  { db, channels }: { db: Database; channels: Channel[] },
  { organizationId, personId }: { organizationId: string; personId: string },
  write: (person: Person) => Card,
): Promise<JobOutcome> {
  const identities = await db.identity.findMany({
    where: { organizationId, personId },
    orderBy: { lastSeenAt: 'desc' },
    include: { person: true },
  })
  const identity = identities.find(
    ({ address, channel }) => address !== null && channels.some(({ name }) => name === channel),
  )
  if (!identity) return { ok: true }
  const channel = channels.find(({ name }) => name === identity.channel)!
  const { locale } = identity.person
  const reply = { kind: 'card' as const, locale, owner: personId, card: write(identity.person) }
  const sent = await channel.deliver(identity.address as unknown as Address, reply)
  return sent.ok ? sent : { ok: false, tryAgain: sent.code === 'unreachable', message: sent.message }
}
