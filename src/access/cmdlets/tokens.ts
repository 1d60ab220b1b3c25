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

/** Reads a line (of `plainText`) into tokens, once from left to right. Whatever only a shell would understand is a fault. */
export function tokenize(line: string): { ok: true; tokens: Token[] } | { ok: false; fault: CmdletFault } {
  if (isUnreadable(line)) return { ok: false, fault: { code: 'unreadable-character' } }
  const tokens: Token[] = []
  let inBraces = false
  let at = skipSpaces(line, 0)
  while (at < line.length) {
    const step = readToken(line, at, inBraces)
    if ('code' in step) return { ok: false, fault: step }
    tokens.push(step.token)
    if (step.token.kind === '@{') inBraces = true
    if (step.token.kind === '}') inBraces = false
    at = skipSpaces(line, step.end)
  }
  return inBraces ? { ok: false, fault: { code: 'unbalanced-brace' } } : { ok: true, tokens }
}

function skipSpaces(line: string, from: number): number {
  let at = from
  while (line[at] === ' ') at++
  return at
}

type Step = { token: Token; end: number } | CmdletFault

function readToken(line: string, at: number, inBraces: boolean): Step {
  const character = line[at]!
  switch (character) {
    case ',':
    case ';':
      return { token: { kind: character }, end: at + 1 }
    case '|':
      return inBraces || line[at + 1] === '|' ? noShell(line, at) : { token: { kind: '|' }, end: at + 1 }
    case '}':
      return inBraces ? { token: { kind: '}' }, end: at + 1 } : { code: 'unbalanced-brace' }
    case '@':
      return inBraces || line[at + 1] !== '{' ? noShell(line, at) : { token: { kind: '@{' }, end: at + 2 }
    case '"':
    case "'":
      return readString(line, at, inBraces)
    case '$':
      return readLiteral(line, at, inBraces)
    case '-':
    case '–':
    case '—':
    case '―':
      return readParameter(line, at, inBraces)
    default:
      return character === '=' && inBraces ? { token: { kind: '=' }, end: at + 1 } : readWord(line, at, inBraces)
  }
}

/** Two quotes in a row stand for one of the text's own. Between double ones PowerShell would replace what $ and ` begin. */
function readString(line: string, at: number, inBraces: boolean): Step {
  const quote = line[at]!
  let close = line.indexOf(quote, at + 1)
  while (close >= 0 && line[close + 1] === quote) close = line.indexOf(quote, close + 2)
  if (close < 0) return { code: 'unbalanced-quote' }
  const text = line.slice(at + 1, close).replaceAll(quote.repeat(2), quote)
  if (quote === '"' && /[$`]/.test(text)) return noShell(line, at)
  return isEnd(line, close + 1, inBraces) ? { token: { kind: 'string', text }, end: close + 1 } : unexpected(line, at)
}

function readLiteral(line: string, at: number, inBraces: boolean): Step {
  const end = wordEnd(line, at + 1, inBraces)
  const value = literals.get(line.slice(at + 1, end).toLowerCase())
  const isLiteral = value !== undefined && isEnd(line, end, inBraces)
  return isLiteral ? { token: { kind: 'literal', value }, end } : noShell(line, at)
}

/** Word processors make the dash longer, and PowerShell takes that for a plain one. */
function readParameter(line: string, at: number, inBraces: boolean): Step {
  const name = /^[a-z]\w*/i.exec(line.slice(at + 1, at + 101))?.[0]
  if (name === undefined) return unexpected(line, at)
  const end = at + 1 + name.length
  if (line[end] === ':') return { token: { kind: 'parameter', name }, end: end + 1 }
  return isEnd(line, end, inBraces) ? { token: { kind: 'parameter', name }, end } : unexpected(line, at)
}

function readWord(line: string, at: number, inBraces: boolean): Step {
  const end = line[at] === '#' ? at : wordEnd(line, at, inBraces)
  if (end === at) return noShell(line, at)
  if (!isEnd(line, end, inBraces)) return /["']/.test(line[end]!) ? unexpected(line, at) : noShell(line, end)
  return { token: { kind: 'word', text: line.slice(at, end).replace(/[–—―]/g, '-') }, end }
}

function wordEnd(line: string, from: number, inBraces: boolean): number {
  let end = from
  while (end < line.length && !/[\s"',;|&(){}<>$`]/.test(line[end]!) && !(inBraces && line[end] === '=')) end++
  return end
}

/** Can a token end before this character? */
function isEnd(line: string, at: number, inBraces: boolean): boolean {
  const next = line[at]
  return next === undefined || ' ,;|'.includes(next) || (inBraces && '}='.includes(next))
}

const noShell = (line: string, from: number): CmdletFault => ({ code: 'no-shell', text: quoted(line.slice(from)) })
const unexpected = (line: string, from: number): CmdletFault => ({ code: 'unexpected', text: quoted(line.slice(from)) })
