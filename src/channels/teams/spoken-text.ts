import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Mention } from '../channel.js'

const mentionSchema = z.object({
  type: z.literal('mention'),
  text: z.string().default(''),
  mentioned: z.object({ id: z.string(), name: z.string().default('') }),
})
type MentionEntity = z.infer<typeof mentionSchema>

/**
 * What a message says: without the mention of the bot itself, with the names of others as they were mentioned, and with the entities that
 * Teams writes for `&`, `<` and a space undone. A mention's id is Teams' own of the user in this conversation.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations
 */
export function readSpokenText(activity: Partial<Activity>): { text: string; mentions: Mention[] } {
  const entities = (activity.entities ?? []).flatMap((entity) => mentionSchema.safeParse(entity).data ?? [])
  const mentions: Mention[] = []
  const text = (activity.text ?? '').replace(/<at\b[^>]*>(.*?)<\/at>/gis, (tag, inner: string) => {
    const mentioned = takeMentioned(entities, tag, inner)
    if (mentioned?.id === activity.recipient?.id) return ' '
    if (mentioned) mentions.push({ id: mentioned.id, name: plain(inner) })
    return inner
  })
  return { text: plain(text), mentions }
}

/** Each entity answers for one tag, so that two people of one name stay two. */
function takeMentioned(entities: MentionEntity[], tag: string, inner: string): MentionEntity['mentioned'] | undefined {
  const same = entities.findIndex((entity) => entity.text === tag)
  const index = same >= 0 ? same : entities.findIndex((entity) => entity.mentioned.name === plain(inner))
  return index < 0 ? undefined : entities.splice(index, 1)[0]!.mentioned
}

const namedEntities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function plain(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (entity, decimal, hex, name) => {
      if (name) return namedEntities[name.toLowerCase()]!
      const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity
    })
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}
