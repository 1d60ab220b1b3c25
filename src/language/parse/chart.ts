import { type Found, type Node, nodeOf, type Reading } from '../meanings/meaning.js'
import type { Token } from '../tokens.js'
import type { Trie } from './trie.js'

/** No phrase is longer, and no place has more readings: together they keep the work linear in the length of the text. */
const longestPhrase = 24
const mostReadings = 80

/** For every token, the nodes that begin there. */
export type Chart = Node[][]

/**
 * Finds every phrase of the grammar in the tokens, from the last to the first, so that whatever follows a phrase's first
 * part is known by the time it is needed. Phrases contain phrases ("3 days after (the first Monday of (next month))").
 */
export function parse(tokens: readonly Token[], grammar: Trie, reading: Reading): Chart {
  const chart: Chart = tokens.map(() => [])
  for (let start = tokens.length - 1; start >= 0; start--) fill(chart, tokens, start, grammar, reading)
  return chart
}

function fill(chart: Chart, tokens: readonly Token[], start: number, grammar: Trie, reading: Reading): void {
  const here = chart[start]!
  const known = new Map<string, number>()
  const parts: Node[] = []

  const add = (node: Node) => {
    const key = node.kind === 'cue' ? `${node.value} ${node.end}` : `${node.kind} ${node.end}`
    const before = known.get(key)
    if (before === undefined) {
      if (here.length >= mostReadings) return
      known.set(key, here.push(node) - 1)
    } else if (here[before]!.weight < node.weight) {
      here[before] = node
    } else return
    const next = grammar.kinds.get(node.kind)
    if (next) {
      parts.push(node)
      walk(next, node.end)
      parts.pop()
    }
  }

  const walk = (trie: Trie, at: number, afterJoint = false) => {
    for (const meaning of afterJoint ? [] : trie.meanings) {
      const value = meaning.read(foundIn(parts), reading)
      if (value === undefined) continue
      const weight = parts.reduce((sum, part) => sum + part.weight, meaning.weight)
      const outer = parts.splice(0)
      add({ kind: meaning.kind, value, start, end: at, weight } as Node)
      parts.push(...outer)
    }
    const token = tokens[at]
    if (token === undefined || at - start >= longestPhrase) return
    const word = token.kind === 'masked' ? undefined : trie.words.get(token.word)
    if (word) walk(word, at + 1)
    if (trie.kinds.size > 0 && at > start)
      for (const node of chart[at]!) {
        const next = trie.kinds.get(node.kind)
        if (!next) continue
        parts.push(node)
        walk(next, node.end)
        parts.pop()
      }
    if (at > start && isJoint(tokens, at)) walk(trie, at + 1, true)
  }

  const token = tokens[start]!
  if (token.kind === 'masked') return
  if (token.kind === 'digits' && token.raw.length <= 6) {
    if (isInsideNumber(tokens, start)) {
      here.push(nodeOf(token, start))
      return
    }
    add(nodeOf(token, start))
  }
  const first = grammar.words.get(token.word)
  if (first) walk(first, start + 1)
}

/** The minutes of "11h00", the fraction of "37.1": part of what began before them. */
function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const [first, middle, last] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return first?.kind === 'digits' && middle?.glued === true && last?.glued === true && /^[.,:hu]$/i.test(middle.raw)
}

/** A hyphen inside "30-minute", "mid-day", "23-September": there for the eye. Between two numbers it means something. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.raw !== '-' || !before || !after || !token.glued || !after.glued) return false
  return before.kind === 'word' || after.kind === 'word'
}

function foundIn(parts: readonly Node[]): Found {
  const found: Record<string, unknown> = {}
  const second: Record<string, unknown> = {}
  const third: Record<string, unknown> = {}
  for (const { kind, value } of parts) {
    const place = kind in second ? third : kind in found ? second : found
    place[kind] = value
  }
  return Object.assign(found, { second, third }) as unknown as Found
}
