import type { types } from '@slack/bolt'
import type { CardAction, ColumnSet, Element, TextBlock } from '../../cards/adaptive-card.js'
import { plainText } from '../../cards/markdown.js'
import type { InputElement } from './input.js'
import { limits } from './limits.js'
import type { Line } from './text.js'

/** A card taken apart, before it is known how many blocks it may become. */
export type Piece =
  | { kind: 'heading'; text: string }
  | { kind: 'words'; lines: Line[]; isSubtle: boolean; button?: types.Button }
  | { kind: 'facts'; facts: { title: string; value: string }[] }
  | { kind: 'image'; url: string; altText: string }
  | { kind: 'buttons'; buttons: types.Button[] }
  | { kind: 'input'; block: types.InputBlock }
  | { kind: 'line' }

const line: Piece = { kind: 'line' }
const isVisible = (part: { isVisible?: boolean }) => part.isVisible !== false

/** What an input and what a button become differs between a message and a modal. */
export interface Surface {
  inputs(input: InputElement): Piece[]
  /** Null: it stands elsewhere, as the button that submits a modal does. */
  button(action: CardAction): types.Button | null
}

/** A card's elements in Slack's terms. What is hidden stays hidden: nothing on a card brings it out. */
export function takeApart(elements: Element[], surface: Surface): Piece[] {
  const pieces: Piece[] = []
  for (const element of elements.filter(isVisible)) {
    const [first, ...rest] = piecesOf(element, surface)
    if (!first) continue
    const above = pieces.at(-1)
    const joined = above && !element.separator && join(above, first, element)
    if (joined) pieces.splice(-1, 1, joined, ...rest)
    else pieces.push(...(above && element.separator ? [line] : []), first, ...rest)
  }
  return pieces
}

/** An action set's buttons; none when each of them stands elsewhere. */
export function takeActions(actions: CardAction[], surface: Surface): Piece[] {
  const buttons = actions.map((action) => surface.button(action)).filter((button) => button !== null)
  return buttons.length > 0 ? [{ kind: 'buttons', buttons }] : []
}

function piecesOf(element: Element, surface: Surface): Piece[] {
  switch (element.type) {
    case 'TextBlock':
      return takeText(element)
    case 'FactSet':
      return [{ kind: 'facts', facts: element.facts.map(plainFact) }]
    case 'Container':
      return takeApart(element.items, surface)
    case 'ColumnSet':
      return takeColumns(element, surface)
    case 'ActionSet':
      return takeActions(element.actions, surface)
    case 'Image':
      return [{ kind: 'image', url: element.url, altText: element.altText }]
    case 'Input.Text':
    case 'Input.Number':
    case 'Input.Date':
    case 'Input.Time':
    case 'Input.Toggle':
    case 'Input.ChoiceSet':
      return surface.inputs(element)
  }
}

function takeText(block: TextBlock): Piece[] {
  const text = plainText(block.text).trim()
  if (text === '') return []
  if (block.style === 'heading' && text.length <= limits.header) return [{ kind: 'heading', text }]
  const bold = block.weight === 'bolder' || block.style === 'heading'
  const isSubtle = block.isSubtle === true && !bold
  return [{ kind: 'words', isSubtle, lines: text.split('\n').map((line) => ({ text: line, bold })) }]
}

/** Columns are read one after the other; words with one button beside them stay one line. */
function takeColumns({ columns }: ColumnSet, surface: Surface): Piece[] {
  const pieces = columns
    .filter(isVisible)
    .map((column) => takeApart(column.items, surface))
    .filter((column) => column.length > 0)
  const [words, button, ...others] = pieces.flat()
  const hasButton = button?.kind === 'buttons' && button.buttons.length === 1
  if (pieces.length === 2 && words?.kind === 'words' && !words.button && hasButton && others.length === 0)
    return [{ ...words, isSubtle: false, button: button.buttons[0]! }]
  return pieces.flat()
}

/** Text close below text is one block with it, and so are facts below facts. */
function join(above: Piece, below: Piece, { type, spacing }: Element): Piece | null {
  if (above.kind === 'facts' && below.kind === 'facts') return { ...above, facts: [...above.facts, ...below.facts] }
  if (type !== 'TextBlock' || above.kind !== 'words' || below.kind !== 'words' || above.button) return null
  const isClose = spacing === 'none' || (spacing === 'small' && above.isSubtle === below.isSubtle)
  const lines = [...above.lines, ...below.lines]
  return isClose && lengthOf(lines) <= limits.text ? { ...above, lines } : null
}

/** The length of lines, with what bold takes. */
export function lengthOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length + 3, 0)
}

function plainFact({ title, value }: { title: string; value: string }): { title: string; value: string } {
  return { title: plainText(title), value: plainText(value) }
}
