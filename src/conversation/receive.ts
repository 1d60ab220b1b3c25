import { findKnownVisitor } from '../bookings/email-code.js'
import { bookingOfManageLink } from '../bookings/manage-link.js'
import { findSingleUseLink } from '../bookings/single-use-link.js'
import { noticeText } from '../cards/phrases/speak.js'
import type { Caller, Inbound, Receive, Reply, Visitor } from '../channels/channel.js'
import { type Entry, readDirectory } from '../people/directory.js'
import { identify } from '../people/identify.js'
import { storable } from '../storage/client.js'
import { answerPress } from './answer-press.js'
import { answerText } from './answer-text.js'
import { answerVisit } from './answer-visit.js'
import { help } from './help.js'
import { forgetDelivery, rememberDelivery } from './seen-deliveries.js'
import { type Answer, type Desk, isPersonTurn, ownerOf, type Turn } from './turn.js'

/**
 * What the bot says: from what a channel has verified to a reply, the same on every channel. A delivery that was answered before is
 * answered with null; one that failed may come again.
 */
export function createConversation(desk: Desk): Receive {
  return async (delivered) => {
    const inbound = storable(delivered)
    const { caller, deliveryId } = inbound
    const fresh = await rememberDelivery(desk, caller.channel, deliveryId)
    if (!fresh) return null
    try {
      const turn = await turnOf(desk, inbound)
      return replyWith(turn, await answer(turn, inbound))
    } catch (error) {
      await forgetDelivery(desk, caller.channel, deliveryId)
      throw error
    }
  }
}

const isVisitor = (caller: Caller | Visitor): caller is Visitor => 'visitor' in caller

async function turnOf(desk: Desk, { caller, said, address, setting }: Inbound): Promise<Turn> {
  const now = desk.now()
  const { organization, rooms } = desk
  let entries: Promise<Entry[]> | undefined
  const directory = () => {
    entries ??= readDirectory(rooms.db, organization.id)
    return entries
  }
  if (isVisitor(caller)) {
    const link = caller.linkToken && (await findSingleUseLink(rooms.db, organization.id, caller.linkToken, now))
    const known = caller.knownToken && (await findKnownVisitor(rooms.db, organization.id, caller.knownToken, now))
    const manages = caller.manageToken && (await bookingOfManageLink(rooms.db, organization.id, caller.manageToken))
    return {
      desk,
      speaker: {
        kind: 'visitor',
        id: caller.visitor,
        ...(known && { known }),
        ...(manages && { manages, manageToken: caller.manageToken }),
        ...(link && { link }),
      },
      locale: caller.locale ?? organization.locale,
      timeZone: caller.timeZone ?? organization.timeZone,
      now,
      directory,
      channel: caller.channel,
      setting,
    }
  }
  const person = await identify(rooms.db, organization, caller, address, now)
  const mentions = said.kind === 'text' ? await knownMentions(desk, caller, said.mentions) : []
  const { locale, timeZone } = person
  const speaker = { kind: 'person', person, mentions } as const
  return { desk, speaker, locale, timeZone, now, directory, channel: caller.channel, setting }
}

/** The people that were mentioned with @, as far as the bot has met them. */
async function knownMentions({ rooms, organization }: Desk, caller: Caller, mentions: { id: string; name: string }[]) {
  if (mentions.length === 0) return []
  const identities = await rooms.db.identity.findMany({
    where: {
      organizationId: organization.id,
      channel: caller.channel,
      workspace: caller.workspace,
      externalId: { in: mentions.map(({ id }) => id) },
    },
  })
  return mentions.flatMap((mention) => {
    const identity = identities.find(({ externalId }) => externalId === mention.id)
    return identity ? [{ ...mention, personId: identity.personId }] : []
  })
}

async function answer(turn: Turn, { said, caller }: Inbound): Promise<Answer> {
  switch (said.kind) {
    case 'visit':
      return answerVisit(turn, said)
    case 'action':
      return answerPress(turn, said.data, said.inputs)
    case 'hello':
      return isPersonTurn(turn) ? help(turn) : { sentence: { reason: 'no-such-page' } }
    case 'text':
      return isPersonTurn(turn) && !isVisitor(caller)
        ? answerText(turn, said.text)
        : { sentence: { reason: 'not-understood' } }
  }
}

function replyWith(turn: Turn, answer: Answer): Reply {
  const { locale } = turn
  if ('card' in answer) {
    const { card, knownToken } = answer
    return { kind: 'card', locale, owner: ownerOf(turn), card, ...(knownToken && { knownToken }) }
  }
  return { kind: 'text', locale, text: noticeText(answer.sentence, locale) }
}
