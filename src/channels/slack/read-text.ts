import type { Mention } from '../channel.js'

/** A text as the person typed it, with the people named in it. */
export interface ReadText {
  text: string
  mentions: Mention[]
}

const person = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g

/**
 * Undoes the markup that Slack puts into a text before it sends it on: mentions become names, links what was typed, and the three
 * escaped characters themselves. The bot's own mention is left out. https://docs.slack.dev/messaging/formatting-message-text
 */
export async function readText(
  raw: string,
  bot: string | undefined,
  nameOf: (user: string) => Promise<string>,
): Promise<ReadText> {
  const ids = new Set([...raw.matchAll(person)].map(([, id]) => id!))
  ids.delete(bot ?? '')
  const mentions = await Promise.all([...ids].map(async (id) => ({ id, name: await nameOf(id) })))
  const names = new Map(mentions.map(({ id, name }) => [id, name]))
  const text = raw
    .split(person)
    .map((part, index) => (index % 2 === 0 ? readMarkup(part) : (names.get(part) ?? '')))
    .join('')
  return { text: text.replace(/ {2,}/g, ' ').trim(), mentions }
}

function readMarkup(text: string): string {
  return text
    .replace(/<#[A-Z0-9]+\|([^>]*)>/g, '#$1')
    .replace(/<!subteam\^[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<!date\^[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<!([a-z]+)(?:\|[^>]*)?>/g, '@$1')
    .replace(/<(?:https?|mailto|tel):[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<((?:https?|mailto|tel):[^|>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
