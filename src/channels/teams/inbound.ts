import type { Activity } from 'botbuilder'
import type { Caller, Inbound, Mention, Said } from '../channel.js'
import { addressOf, isPersonal, tenantOf } from './address.js'
import { readPress } from './button.js'
import type { Member } from './member.js'
import { readSpokenText } from './spoken-text.js'
import { readTimeZone } from './time-zone.js'

/** Finds who a Teams user id of this conversation is. */
export type MemberOf = (userId: string) => Promise<Member | null>

/** What an activity says and who says it; null when it is none of the bot's business. */
export async function readInbound(activity: Activity, memberOf: MemberOf): Promise<Inbound | null> {
  const said = readSaid(activity)
  if (!said || activity.from.role === 'bot') return null
  const [caller, saidWithPeople] = await Promise.all([readCaller(activity, memberOf), nameIdentities(said, memberOf)])
  return {
    caller,
    said: saidWithPeople,
    deliveryId: deliveryIdOf(activity, said),
    setting: isPersonal(activity) ? 'personal' : 'shared',
    address: { ...addressOf(activity) },
  }
}

function readSaid(activity: Activity): Said | null {
  switch (activity.type) {
    case 'message':
      // A message with a value comes from an Action.Submit.
      if (typeof activity.value === 'object' && activity.value) return { kind: 'action', ...readPress(activity.value) }
      return { kind: 'text', ...readSpokenText(activity) }
    case 'invoke':
      if (activity.name !== 'adaptiveCard/action') return null
      return { kind: 'action', ...readPress(activity.value?.action?.data) }
    case 'installationUpdate':
      return isPersonal(activity) && activity.action === 'add' ? { kind: 'hello' } : null
    case 'conversationUpdate':
      return isPersonal(activity) && activity.membersAdded?.length ? { kind: 'hello' } : null
    default:
      return null
  }
}

/** Activity ids are unique in their conversation. Opening the bot makes two activities, of which the person shall see one hello. */
function deliveryIdOf(activity: Activity, said: Said): string {
  return `${activity.conversation.id}/${said.kind === 'hello' ? 'hello' : activity.id}`
}

async function readCaller(activity: Activity, memberOf: MemberOf): Promise<Caller> {
  const { from } = activity
  const member = await memberOf(from.id)
  const verifiedEmail = member ? emailOf(member, tenantOf(activity)) : undefined
  const timeZone = readTimeZone(activity)
  const locale = activity.locale ?? activity.entities?.find((entity) => entity.type === 'clientInfo')?.locale
  return {
    channel: 'teams',
    workspace: tenantOf(activity),
    id: from.aadObjectId ?? member?.aadObjectId ?? from.id,
    displayName: member?.name || from.name || '',
    ...(verifiedEmail && { verifiedEmail }),
    ...(timeZone && { timeZone }),
    ...(locale && { locale }),
  }
}

/**
 * The tenant's administrators vouch for the addresses of its own users. A visitor from another tenant brings one that anybody's administrator
 * may have written, and a guest's user principal name is no address.
 */
function emailOf(member: Member, tenantId: string): string | undefined {
  if (member.tenantId && member.tenantId !== tenantId) return undefined
  return [member.email, member.userPrincipalName].find(
    (address) => address?.includes('@') && !address.includes('#EXT#'),
  )
}

/** Gives mentions the id by which the mentioned are known when they speak themselves. */
async function nameIdentities(said: Said, memberOf: MemberOf): Promise<Said> {
  if (said.kind !== 'text') return said
  const known = async ({ id, name }: Mention) => ({ id: (await memberOf(id))?.aadObjectId ?? id, name })
  return { ...said, mentions: await Promise.all(said.mentions.map(known)) }
}
