import type { types } from '@slack/bolt'
import { shorten } from '../../cards/limits.js'
import { limits } from './limits.js'

/** A line of a text, without any markup in it. */
export interface Line {
  text: string
  bold?: boolean
}

/** What mrkdwn would act on. It knows no escape for its markers, so a text with one of these is sent as plain text. */
const markup = /[*_~`]|:[^\s:]+:|^\s*(>|[-•] )/m
const address = /https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)"'”]/g

/**
 * Lines as a text object in which nothing that a person typed acts: mrkdwn where bold or a link is wanted and nothing else in it
 * would be read as markup, plain text otherwise.
 */
export function textOf(lines: Line[], max: number = limits.text): types.TextObject {
  const wild = lines.some((line) => markup.test(line.text.replace(address, '')))
  const marked = wild ? undefined : lines.map(markLine).join('\n')
  if (marked?.trim() && marked.length <= max) return { type: 'mrkdwn', text: marked, verbatim: true }
  return plain(lines.map((line) => line.text).join('\n'), max)
}

/** Plain text, cut to `max`: Slack reads no markup and no emoji names in it, and refuses it when it is blank. */
export function plain(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: shorten(text.trim() || '…', max), emoji: false }
}

/** Replaces the three characters that Slack reads as control characters. https://docs.slack.dev/messaging/formatting-message-text */
export function escapeControls(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function markLine({ text, bold }: Line): string {
  const marked = escapeAround(text.trim())
  return bold && marked ? `*${marked}*` : marked
}

/** Escapes all but addresses, which become links: `verbatim` keeps Slack from finding links, but names of channels and people too. */
function escapeAround(text: string): string {
  const between = text.split(address).map(escapeControls)
  const links = [...text.matchAll(address)].map(([url]) => `<${escapeControls(url)}>`)
  return between.map((part, index) => part + (links[index] ?? '')).join('')
}
