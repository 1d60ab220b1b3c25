import { type Token, tokenize } from './tokens.js'

/** Where names of the directory stand in a text: by their first token, the entry and the token after. */
export type Entries = Map<number, { name: string; end: number }>

/**
 * Finds the people of a directory: by full name first, then by a first or last name that only one has. Accents and case
 * do not matter, nor one wrong letter in a name of five or more; `mayBeName` says where a text can have one.
 */
export function findInDirectory(
  tokens: readonly Token[],
  directory: readonly string[],
  mayBeName: (at: number) => boolean,
): Entries {
  const found: Entries = new Map()
  if (directory.length === 0) return found
  const index = indexOf(directory)
  for (let at = 0; at < tokens.length; at++) {
    const end = matchFull(tokens, at, index)
    if (end) {
      found.set(at, end)
      at = end.end - 1
      continue
    }
    if (!mayBeName(at)) continue
    const single = index.single.get(tokens[at]!.word) ?? closest(tokens[at]!.word, index.single)
    if (single) found.set(at, { name: single, end: at + 1 })
  }
  return found
}

interface Index {
  full: Map<string, { words: string[]; name: string }[]>
  single: Map<string, string>
}

const indexes = new WeakMap<readonly string[], Index>()

function indexOf(directory: readonly string[]): Index {
  const known = indexes.get(directory)
  if (known) return known
  const full: Index['full'] = new Map()
  const names = new Map<string, Set<string>>()
  for (const name of directory) {
    const words = tokenize(name)
      .filter(({ kind }) => kind === 'word')
      .map(({ word }) => word)
    if (words.length === 0) continue
    const begins = full.get(words[0]!) ?? []
    begins.push({ words, name })
    full.set(words[0]!, begins)
    for (const word of [words[0]!, words.at(-1)!]) names.set(word, (names.get(word) ?? new Set()).add(name))
  }
  const single = new Map<string, string>()
  for (const [word, people] of names) if (people.size === 1) single.set(word, [...people][0]!)
  for (const begins of full.values()) begins.sort((a, b) => b.words.length - a.words.length)
  const index = { full, single }
  indexes.set(directory, index)
  return index
}

function matchFull(tokens: readonly Token[], at: number, { full }: Index): { name: string; end: number } | undefined {
  for (const { words, name } of full.get(tokens[at]!.word) ?? []) {
    if (words.length > 1 && words.every((word, offset) => tokens[at + offset]?.word === word))
      return { name, end: at + words.length }
  }
  return undefined
}

function closest(word: string, single: ReadonlyMap<string, string>): string | undefined {
  if (word.length < 5) return undefined
  const near = [...single].filter(([name]) => name.length >= 5 && name[0] === word[0] && isOneEditApart(name, word))
  return near.length === 1 ? near[0]![1] : undefined
}

/** One letter put in, left out, changed, or two exchanged. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
