import type { Node } from '../meanings/meaning.js'
import type { Edge, Span } from '../meanings/values.js'
import type { Token } from '../tokens.js'

/** Words before the time that a booking moves to, in any language. */
const towards = new Set(['to', 'naar', 'till', 'until', 'tot', 'for', 'into', 'instead', 'op'])
const strong = new Set(['to', 'naar', 'into'])
/** Words before the time that it has now. */
const away = new Set(['from', 'van', 'vanaf', 'on', 'my', 'mijn', 'the', 'de', 'het', "'s"])

/**
 * Parts what a move says into the time that the booking has and the time that it gets: before and after the last
 * "to". A span is taken apart ("from Wednesday to Friday"); a single time is where it goes, unless it names the booking.
 */
export function splitMove(
  nodes: readonly Node[],
  tokens: readonly Token[],
  shifted: boolean,
): { before: Node[]; after: Node[] } {
  const isLeft = (node: Node) => isInstead(tokens, node.start)
  const left = nodes.filter(isLeft)
  if (left.length > 0) return { before: left, after: nodes.filter((node) => !isLeft(node)) }
  const told = nodes.flatMap((node) => apart(node, tokens))
  const turn = told.findLastIndex(
    (node) => node.turn || strong.has(tokens[node.start - 1]?.word ?? '') || strong.has(tokens[node.start]!.word),
  )
  if (turn >= 0) return { before: told.slice(0, turn), after: told.slice(turn) }
  if (shifted) return { before: told, after: [] }
  const last = told.findLastIndex(isTime)
  if (last < 0) return { before: [], after: told }
  const weak = told.findIndex(
    (node) =>
      isTime(node) && (towards.has(tokens[node.start - 1]?.word ?? '') || towards.has(tokens[node.start]!.word)),
  )
  if (weak > 0) return { before: told.slice(0, weak), after: told.slice(weak) }
  if (
    isTime(told[last]!) &&
    away.has(tokens[told[last]!.start - 1]?.word ?? '') &&
    tokens[told[last]!.end]?.kind === 'word'
  )
    return { before: told, after: [] }
  return { before: [], after: told }
}

/** "Thursday instead of Wednesday". */
function isInstead(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at + 1).map(({ word }) => word)
  return before.join(' ').includes('instead of') || before.join(' ').includes('plaats van')
}

interface Told {
  turn?: boolean
}

function apart(node: Node, tokens: readonly Token[]): (Node & Told)[] {
  const first = tokens[node.start]!.word
  if (node.kind === 'span' && node.value.goal && towards.has(first) && first !== 'for')
    return goalOf(node, node.value.goal)
  if (first === 'between' || first === 'tussen' || strong.has(tokens[node.start - 1]?.word ?? '')) return [node]
  const words = tokens.slice(node.start, node.end).map(({ word }) => word)
  if (!words.some((word) => strong.has(word)) && !['from', 'van'].includes(first)) return [node]
  if (node.kind === 'weekly' && node.value.form === 'range') {
    const [from, to] = [node.value.weekdays[0]!, node.value.weekdays.at(-1)!]
    return [
      { ...node, value: { ...node.value, weekdays: [from] } },
      { ...node, value: { ...node.value, weekdays: [to] }, turn: true },
    ]
  }
  if (node.kind !== 'span' || !node.value.from || !node.value.to) return [node]
  return [edge(node, node.value, node.value.from), { ...edge(node, node.value, node.value.to), turn: true }]
}

/** "postpone it until next week". */
function goalOf({ start, end, weight }: Node, { day, days, moment }: NonNullable<Span['goal']>): (Node & Told)[] {
  const at = { start, end, weight, turn: true }
  if (moment) return [{ kind: 'moment', value: moment, ...at }]
  return day ? [{ kind: 'day', value: day, ...at }] : [{ kind: 'days', value: days!, ...at }]
}

function edge(node: Node, { part }: Span, { date, clock }: Edge): Node {
  const { start, end, weight } = node
  if (date === undefined) return { kind: 'clock', value: clock!, start, end, weight }
  return { kind: 'moment', value: { day: { date }, clock, part }, start, end, weight }
}

function isTime({ kind }: Node): boolean {
  return ['day', 'days', 'clock', 'part', 'moment', 'span', 'weekly'].includes(kind)
}
