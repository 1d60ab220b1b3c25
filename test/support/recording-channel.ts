import type { Channel, ChannelName, Reply } from '../../src/channels/channel.js'

interface Told {
  /** The conversation that it was said in. */
  to: string
  reply: Extract<Reply, { kind: 'card' }>
}

/** A channel that keeps the cards that it is given, where a real one would send them. */
export const recordingChannel = (name: ChannelName, told: Told[]): Channel => ({
  name,
  async deliver({ conversation }, reply) {
    if (reply.kind === 'card') told.push({ to: String(conversation), reply })
    return { ok: true }
  },
  async stop() {},
})
