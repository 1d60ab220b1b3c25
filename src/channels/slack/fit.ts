import type { types } from '@slack/bolt'
import { limits } from './limits.js'
import { lengthOf, type Piece } from './pieces.js'
import { plain, textOf } from './text.js'

/**
 * Pieces as at most `max` blocks. Where there are too many, first the lines between them go, then neighbours are merged, then words
 * are left out from the end, with an ellipsis in their place. Buttons and inputs are always kept.
 */
export function fitBlocks(pieces: Piece[], max: number): types.KnownBlock[] {
  const whole = pieces.flatMap(split)
  if (whole.length <= max) return numbered(whole.map(blockOf))
  let left = merge(whole.filter((piece) => piece.kind !== 'line'))
  while (left.length > max) {
    const last = left.findLastIndex((piece) => !isKept(piece) && piece !== ellipsis)
    if (last < 0) return numbered(regroup(left, max).map(blockOf))
    left = merge([...left.slice(0, last), ...left.slice(last + 1).filter((piece) => piece !== ellipsis), ellipsis])
  }
  return numbered(left.map(blockOf))
}

const ellipsis: Piece = { kind: 'words', isSubtle: true, lines: [{ text: '…' }] }

function isKept(piece: Piece): boolean {
  return piece.kind === 'buttons' || piece.kind === 'input' || (piece.kind === 'words' && piece.button !== undefined)
}

/** Inputs first, then every button, as full as a block can be. */
function regroup(pieces: Piece[], max: number): Piece[] {
  const buttons = pieces.flatMap((piece) => {
    if (piece.kind === 'buttons') return piece.buttons
    return piece.kind === 'words' && piece.button ? [piece.button] : []
  })
  const kept = [...pieces.filter((piece) => piece.kind === 'input'), ...split({ kind: 'buttons', buttons })]
  if (kept.length > max) throw new RangeError('A card has more inputs and buttons than Slack can show.')
  return kept
}

/** A piece as several, where one block does not hold it. */
function split(piece: Piece): Piece[] {
  switch (piece.kind) {
    case 'facts':
      return chunk(piece.facts.filter(isSaid), limits.fields / 2).map((facts) => ({ kind: 'facts', facts }))
    case 'buttons':
      return chunk(piece.buttons, limits.actionsElements).map((buttons) => ({ kind: 'buttons', buttons }))
    case 'heading':
    case 'words':
    case 'image':
    case 'input':
    case 'line':
      return [piece]
  }
}

function merge(pieces: Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const above = merged.at(-1)
    const both = above && mergeTwo(above, piece)
    if (both) merged.splice(-1, 1, both)
    else merged.push(piece)
  }
  return merged
}

function mergeTwo(one: Piece, other: Piece): Piece | null {
  if (one === ellipsis || other === ellipsis) return null
  if (one.kind === 'buttons' && other.kind === 'buttons') {
    const buttons = [...one.buttons, ...other.buttons]
    return buttons.length <= limits.actionsElements ? { kind: 'buttons', buttons } : null
  }
  if (one.kind === 'words' && other.kind === 'words' && !one.button && !other.button) {
    const lines = [...one.lines, ...other.lines]
    return lengthOf(lines) <= limits.text ? { kind: 'words', isSubtle: one.isSubtle && other.isSubtle, lines } : null
  }
  return null
}

function blockOf(piece: Piece): types.KnownBlock {
  switch (piece.kind) {
    case 'heading':
      return { type: 'header', text: plain(piece.text.replaceAll('\n', ' '), limits.header) }
    case 'words':
      if (piece.isSubtle && !piece.button) return { type: 'context', elements: [textOf(piece.lines)] }
      return { type: 'section', text: textOf(piece.lines), ...(piece.button && { accessory: piece.button }) }
    case 'facts':
      return { type: 'section', fields: piece.facts.flatMap(fieldsOf) }
    case 'image':
      if (!/^https?:/.test(piece.url) || piece.url.length > limits.imageUrl)
        return { type: 'context', elements: [plain(piece.altText, limits.text)] }
      return { type: 'image', image_url: piece.url, alt_text: plain(piece.altText, limits.altText).text }
    case 'buttons':
      return { type: 'actions', elements: piece.buttons }
    case 'input':
      return piece.block
    case 'line':
      return { type: 'divider' }
  }
}

/** Fields stand in two columns: on the left what it is, on the right what it says. */
function fieldsOf({ title, value }: { title: string; value: string }): types.TextObject[] {
  const lines = (value.trim() || '–').split('\n').map((text) => ({ text }))
  return [textOf([{ text: title.trim() || '…', bold: true }], limits.field), textOf(lines, limits.field)]
}

const isSaid = (fact: { title: string; value: string }) => fact.title.trim() !== '' || fact.value.trim() !== ''

/** Gives every button an `action_id` of its own, by its place. */
function numbered(blocks: types.KnownBlock[]): types.KnownBlock[] {
  let count = 0
  const number = <Item extends { type: string }>(item: Item): Item =>
    item.type === 'button' ? { ...item, action_id: `button-${count++}` } : item
  return blocks.map((block) => {
    if (block.type === 'actions') return { ...block, elements: block.elements.map(number) }
    if (block.type === 'section' && block.accessory) return { ...block, accessory: number(block.accessory) }
    return block
  })
}

function chunk<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
