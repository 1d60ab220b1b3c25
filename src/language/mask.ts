import type { Token } from './tokens.js'

/** What is no language in a text: addresses, links and mentions. None of it is read as words or as a time. */
const masks: { kind: Mask['kind']; pattern: RegExp }[] = [
  { kind: 'email', pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu },
  { kind: 'link', pattern: /\b(?:https?:\/\/|www\.)\S+/g },
  { kind: 'mention', pattern: /<@[^>\s]{1,40}>/g },
  { kind: 'oneToOne', pattern: /\b1:1(?::1)?s?(?![\d:])|\b(?:one|1)-?(?:on|to|op)-?(?:one|1)s?\b/gi },
]

export interface Mask {
  kind: 'email' | 'link' | 'mention' | 'oneToOne'
  text: string
  start: number
  end: number
}

export function findMasks(text: string): Mask[] {
  const found = masks.flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      kind,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  found.sort((a, b) => a.start - b.start)
  return found.filter((mask, index) => index === 0 || mask.start >= found[index - 1]!.end)
}

/** The same tokens, with one token in place of what a mask covers. */
export function applyMasks(tokens: readonly Token[], found: readonly Mask[]): Token[] {
  let next = 0
  const kept: Token[] = []
  for (const token of tokens) {
    while (next < found.length && found[next]!.end <= token.start) next++
    const mask = found[next]
    if (!mask || token.end <= mask.start) kept.push(token)
    else if (kept.at(-1)?.start !== mask.start) {
      kept.push({ ...token, word: maskedWord(mask), raw: mask.text, start: mask.start, end: mask.end, kind: 'masked' })
    }
  }
  return kept
}

function maskedWord({ kind }: Mask): string {
  return kind === 'oneToOne' ? '1:1' : `<${kind}>`
}
