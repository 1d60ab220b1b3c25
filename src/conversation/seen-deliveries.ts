import type { ChannelName } from '../channels/channel.js'
import type { Desk } from './turn.js'

/** Slack and Teams send again within minutes; a day is ample (milliseconds). */
const KEPT = 24 * 60 * 60 * 1000

/**
 * False when this delivery was handled before, by this process or another. Not worth a wait for the disk: a server that crashes within
 * the second may forget it, and whoever sends it again then is answered again.
 */
export async function rememberDelivery(
  { rooms, organization }: Desk,
  channel: ChannelName,
  deliveryId: string,
): Promise<boolean> {
  const added = await rooms.db.$executeRaw`
    INSERT INTO "seen_delivery" ("organization_id", "channel", "delivery_id")
    SELECT ${organization.id}::uuid, ${channel}, ${deliveryId} FROM set_config('synchronous_commit', 'off', true)
    ON CONFLICT DO NOTHING`
  return added === 1
}

/** What could not be handled may be sent again. If the database is away, the channel's retry finds it unhandled only once it is back. */
export async function forgetDelivery(
  { rooms, organization, log }: Desk,
  channel: ChannelName,
  deliveryId: string,
): Promise<void> {
  const where = { organizationId: organization.id, channel, deliveryId }
  await rooms.db.seenDelivery
    .deleteMany({ where })
    .catch((error) => log.warn({ err: error, deliveryId }, 'a failed delivery stays marked as handled'))
}

/** Clears what no channel will send again. */
export async function forgetOldDeliveries({ rooms, now }: Pick<Desk, 'rooms' | 'now'>): Promise<void> {
  await rooms.db.seenDelivery.deleteMany({ where: { at: { lt: new Date(now().getTime() - KEPT) } } })
}
