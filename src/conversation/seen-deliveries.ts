import type { ChannelName } from '../channels/channel.js'
import { isDuplicate } from '../storage/faults.js'
import type { Desk } from './turn.js'

/** Slack and Teams send again within minutes; a day is ample (milliseconds). */
const KEPT = 24 * 60 * 60 * 1000

/** False when this delivery was handled before, by this process or another. */
export async function rememberDelivery(
  { rooms, organization }: Desk,
  channel: ChannelName,
  deliveryId: string,
): Promise<boolean> {
  try {
    await rooms.db.seenDelivery.createMany({ data: [{ organizationId: organization.id, channel, deliveryId }] })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
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
