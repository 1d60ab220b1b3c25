import type { Meaning } from '../meanings/meaning.js'
import { type Step, sequences } from './pattern.js'

/** Patterns that begin alike share their beginning, so that a text is compared with all of them at once. */
export interface Trie {
  words: Map<string, Trie>
  kinds: Map<string, Trie>
  meanings: Meaning[]
}

/** A way to say something, and what it means. */
export interface Rule {
  pattern: string
  meaning: Meaning
}

export function buildTrie(rules: Iterable<Rule>): Trie {
  const root = emptyTrie()
  for (const { pattern, meaning } of rules) for (const steps of sequences(pattern)) plant(root, steps, meaning)
  return root
}

function plant(root: Trie, steps: Step[], meaning: Meaning): void {
  let trie = root
  for (const step of steps) {
    const [branches, label] = 'word' in step ? [trie.words, step.word] : [trie.kinds, step.kind]
    let next = branches.get(label)
    if (!next) {
      next = emptyTrie()
      branches.set(label, next)
    }
    trie = next
  }
  if (!trie.meanings.includes(meaning)) trie.meanings.push(meaning)
}

function emptyTrie(): Trie {
  return { words: new Map(), kinds: new Map(), meanings: [] }
}
