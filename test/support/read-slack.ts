import type { types } from '@slack/bolt'
import type { Shown } from '../contracts/channel-harness.js'

/**
 * What a reader sees of a text: mrkdwn as Slack renders it, in which markers and `<…>` act and three entities stand for characters.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export function readText(text: types.TextObject): string {
  return text.type === 'plain_text' ? text.text : readMrkdwn(text.text)
}

/** Markers are taken away in pairs, a mention becomes what it calls, a link what it is named; in an address nothing acts. */
function readMrkdwn(text: string): string {
  const addresses: string[] = []
  const held = text
    .replace(/<([@#!])([^>|]*)(?:\|([^>]*))?>/g, (_, sign, id, name) => `(${sign === '#' ? '#' : '@'}${name ?? id})`)
    .replace(/<([^>|]*)\|([^>]*)>/g, '$2')
    .replace(/<([^>]*)>/g, (_, address) => `\uE000${addresses.push(address) - 1}\uE001`)
  return readMarkers(held)
    .replace(/\uE000(\d+)\uE001/g, (_, index) => addresses[Number(index)] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** A message or a modal as its reader sees it. */
export function readBlocks(blocks: types.KnownBlock[]): Shown {
  return {
    text: blocks.map(wordsOf).filter(Boolean).join('\n'),
    buttons: blocks.flatMap((block) => {
      if (block.type === 'actions')
        return block.elements.flatMap((element) => (element.type === 'button' ? [readButton(element)] : []))
      return block.type === 'section' && block.accessory?.type === 'button' ? [readButton(block.accessory)] : []
    }),
  }
}

function readMarkers(text: string): string {
  return text
    .replace(/^(&gt;) ?/gm, '')
    .replace(/(?<!\w)([*_~`])(?=\S)([^*_~`\n]+)\1(?!\w)/g, '$2')
    .replace(/:[a-z_]+:/g, '(emoji)')
}

function wordsOf(block: types.KnownBlock): string {
  switch (block.type) {
    case 'header':
      return block.text.text
    case 'section':
      return [...(block.text ? [block.text] : []), ...(block.fields ?? [])].map(readText).join('\n')
    case 'context':
      return block.elements
        .map((element) => (element.type === 'image' ? element.alt_text : readText(element)))
        .join('\n')
    case 'input':
      return block.label.text
    default:
      return ''
  }
}

function readButton({ text, value }: types.Button): Shown['buttons'][number] {
  const verb = value && JSON.parse(value).data?.verb
  return { title: text.text, ...(verb && { verb }) }
}
