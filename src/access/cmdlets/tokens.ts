import type { CmdletFault } from '../../cards/phrases/access.js'
import { isUnreadable, quoted } from './plain-text.js'

export type Token =
  /** A bare word. */
  | { kind: 'word'; text: string }
  /** Between quotes. */
  | { kind: 'string'; text: string }
  /** $true, $false or $null. */
  | { kind: 'literal'; value: boolean | null }
  /** -Name or -Name: */
  | { kind: 'parameter'; name: string }
  | { kind: Mark }

type Mark = ',' | ';' | '|' | '=' | '@{' | '}'

const literals = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** What ends a bare word. Inside braces, = does too. */
const wordEnd = /[\s"',;|&(){}<>$`]/

/** Reads a line (of `plainText`) into tokens, once from left to right. Whatever only a shell would understand is a fault. */
export function tokenize(line: string): { ok: true; tokens: Token[] } | { ok: false; fault: CmdletFault } {
  if (isUnreadable(line)) return { ok: false, fault: { code: 'unreadable-character' } }
  const tokens: Token[] = []
  let inBraces = false
  let at = 0

  while (at < line.length) {
    const character = line[at]!
    if (character === ' ') at++
    else if (character === ',' || character === ';' || character === '|' || (character === '=' && inBraces)) {
      if (character === '|' && (inBraces || line[at + 1] === '|')) return noShell()
      tokens.push({ kind: character })
      at++
    } else if (character === '@' && line[at + 1] === '{') {
      if (inBraces) return noShell()
      inBraces = true
      tokens.push({ kind: '@{' })
      at += 2
    } else if (character === '}') {
      if (!inBraces) return { ok: false, fault: { code: 'unbalanced-brace' } }
      inBraces = false
      tokens.push({ kind: '}' })
      at++
    } else if (character === '"' || character === "'") {
      const end = closingQuote(line, at)
      if (end < 0) return { ok: false, fault: { code: 'unbalanced-quote' } }
      const text = line.slice(at + 1, end).replaceAll(character.repeat(2), character)
      if (character === '"' && /[$`]/.test(text)) return noShell()
      if (!endsAt(end + 1)) return unexpected(at)
      tokens.push({ kind: 'string', text })
      at = end + 1
    } else if (character === '$') {
      const name = word(at + 1)
      const value = literals.get(name.toLowerCase())
      if (value === undefined || !endsAt(at + 1 + name.length)) return noShell()
      tokens.push({ kind: 'literal', value })
      at += 1 + name.length
    } else if (isDash(character)) {
      const name = /^[a-z][a-z0-9_]*/i.exec(line.slice(at + 1, at + 101))?.[0]
      if (name === undefined) return unexpected(at)
      at += 1 + name.length
      if (line[at] === ':') at++
      else if (!endsAt(at)) return unexpected(at - 1 - name.length)
      tokens.push({ kind: 'parameter', name })
    } else {
      const text = word(at)
      if (text === '' || /[@#]/.test(character)) return noShell()
      const next = at + text.length
      if (!endsAt(next)) return /["']/.test(line[next]!) ? unexpected(next) : noShell(next)
      tokens.push({ kind: 'word', text: text.replace(/[–—―]/g, '-') })
      at += text.length
    }
  }
  return inBraces ? { ok: false, fault: { code: 'unbalanced-brace' } } : { ok: true, tokens }

  function word(from: number): string {
    let end = from
    while (end < line.length && !wordEnd.test(line[end]!) && !(inBraces && line[end] === '=')) end++
    return line.slice(from, end)
  }

  /** Can a token end here? */
  function endsAt(index: number): boolean {
    const next = line[index]
    return next === undefined || ' ,;|'.includes(next) || (inBraces && '}='.includes(next))
  }

  function noShell(from = at): { ok: false; fault: CmdletFault } {
    return { ok: false, fault: { code: 'no-shell', text: quoted(line.slice(from)) } }
  }

  function unexpected(from: number): { ok: false; fault: CmdletFault } {
    return { ok: false, fault: { code: 'unexpected', text: quoted(line.slice(from)) } }
  }
}

/** PowerShell takes a dash that a word processor has made longer for a plain one. */
const isDash = (character: string) => '-–—―'.includes(character)

/** Where the quote at `start` is closed; two in a row stand for one of the text's own. */
function closingQuote(line: string, start: number): number {
  const quote = line[start]!
  for (let at = line.indexOf(quote, start + 1); at >= 0; at = line.indexOf(quote, at + 2)) {
    if (line[at + 1] !== quote) return at
  }
  return -1
}
