import type { Activity, ConversationParameters, ConversationReference } from 'botbuilder'
import { z } from 'zod'
import type { Address } from '../channel.js'

const addressSchema = z.object({
  channel: z.literal('teams'),
  serviceUrl: z.url(),
  tenantId: z.string(),
  botId: z.string().min(1),
  userId: z.string().min(1),
  /** The personal chat. Absent when the person was met elsewhere: then it is opened when it is needed. */
  conversationId: z.string().min(1).optional(),
})
export type TeamsAddress = z.infer<typeof addressSchema>

/** Where the sender of an activity can be written to in private. */
export function addressOf(activity: Activity): TeamsAddress {
  return {
    channel: 'teams',
    serviceUrl: activity.serviceUrl,
    tenantId: tenantOf(activity),
    botId: activity.recipient.id,
    userId: activity.from.id,
    ...(isPersonal(activity) && { conversationId: activity.conversation.id }),
  }
}

export function readAddress(address: Address): TeamsAddress | null {
  return addressSchema.safeParse(address).data ?? null
}

export function isPersonal(activity: Activity): boolean {
  return activity.conversation.conversationType === 'personal'
}

export function tenantOf(activity: Activity): string {
  return activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? ''
}

export function referenceTo(address: TeamsAddress, conversationId: string): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: address.serviceUrl,
    bot: { id: address.botId, name: '' },
    user: { id: address.userId, name: '' },
    conversation: {
      id: conversationId,
      conversationType: 'personal',
      isGroup: false,
      name: '',
      tenantId: address.tenantId,
    },
  }
}

/** Opens the personal chat, or finds it again: Teams answers with the same one each time. */
export function personalChatWith(address: TeamsAddress): Partial<ConversationParameters> {
  return {
    isGroup: false,
    bot: { id: address.botId, name: '' },
    members: [{ id: address.userId, name: '' }],
    tenantId: address.tenantId,
    channelData: { tenant: { id: address.tenantId } },
  }
}
