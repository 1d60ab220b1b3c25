/** A word, a run of digits or a single mark of a normalized text. */
export interface Token {
  /** As the grammars know it: lower case, without accents. */
  word: string
  /** As it was written. */
  raw: string
  start: number
  end: number
  kind: 'word' | 'digits' | 'mark' | 'masked'
  /** No space stands between this token and the one before. */
  glued: boolean
}

const mark = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\d+|'s\b|[^\s]/gu
const accents = /\p{M}/gu

/** The words that a compound is made of, and after how many letters it is cut. */
export type Split = (word: string) => { at: number; words: readonly [string, string] } | undefined

/**
 * Splits a normalized text, in time linear in its length. A possessive ending is a token of its own ("Adam", "'s");
 * `split` takes apart the words that a language writes together ("dinsdagmiddag").
 */
export function tokenize(text: string, split: Split = () => undefined): Token[] {
  const tokens: Token[] = []
  const add = (raw: string, start: number, kind: Token['kind'], word = bare(raw)) => {
    const glued = start > 0 && text[start - 1] !== ' '
    tokens.push({ word, raw, start, end: start + raw.length, kind, glued })
  }
  for (const { 0: raw, index } of text.matchAll(mark)) {
    if (/^\d/.test(raw)) add(raw, index, 'digits')
    else if (!/^[\p{L}\p{M}]/u.test(raw)) add(raw, index, raw === "'s" ? 'word' : 'mark')
    else {
      const stem = /.'s$/i.test(raw) ? raw.slice(0, -2) : raw
      const parts = split(bare(stem))
      if (parts) {
        add(stem.slice(0, parts.at), index, 'word', parts.words[0])
        add(stem.slice(parts.at), index + parts.at, 'word', parts.words[1])
      } else add(stem, index, 'word')
      if (stem !== raw) add(raw.slice(-2), index + stem.length, 'word')
    }
  }
  return tokens
}

/** Lower case without accents: "één" is "een", "José" is "jose". */
function bare(word: string): string {
  const lower = word.toLowerCase()
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(accents, '')
}
