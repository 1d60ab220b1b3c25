import type { CmdletFault } from '../../cards/phrases/access.js'
import type { Value } from './parse.js'
import { isUnreadable, plainText, quoted } from './plain-text.js'

/** The properties of one printed object, by name in lower case. */
export type PastedRecord = Map<string, string>

/**
 * Reads what PowerShell's Format-List printed: objects of `Name : value` lines. An empty line begins a new one, and where a chat has
 * dropped those, a name that the object already has. Prompts and the pasted commands themselves are passed over.
 */
export function readPaste(
  lines: readonly string[],
): { ok: true; records: PastedRecord[] } | { ok: false; fault: CmdletFault } {
  const records: PastedRecord[] = [new Map()]
  let open: Property | undefined
  for (const line of lines.map(plainText)) {
    if (isUnreadable(line)) return { ok: false, fault: { code: 'unreadable-character' } }
    const property = startOf(line)
    if (open && line.trim() !== '' && continues(open, line, property)) {
      open.parts.push(line)
      continue
    }
    close()
    open = property
    if (line.trim() === '') records.push(new Map())
    else if (!property && !isEcho(line))
      return { ok: false, fault: { code: 'paste-unreadable', text: quoted(line.trim()) } }
  }
  close()
  return { ok: true, records }

  function close() {
    if (!open) return
    if (records.at(-1)!.has(open.name)) records.push(new Map())
    records.at(-1)!.set(open.name, join(open))
    open = undefined
  }
}

interface Property {
  /** Lower case. */
  name: string
  /** Where its value begins, and that of the lines it is wrapped onto. */
  column: number
  /** Whole lines; of the first only the value. */
  parts: string[]
}

function startOf(line: string): Property | undefined {
  const [label, name] = /^ *([a-z][\w.-]{0,99}) *:(?: |$)/i.exec(line) ?? []
  if (label === undefined || name === undefined) return undefined
  return { name: name.toLowerCase(), column: label.length, parts: [line.slice(label.length)] }
}

/** Values are wrapped onto indented lines; a list is open until its brace, whatever a chat has done to the indentation. */
function continues(open: Property, line: string, property: Property | undefined): boolean {
  const isOpenList = open.parts[0]!.trimStart().startsWith('{') && !open.parts.at(-1)!.trimEnd().endsWith('}')
  return isOpenList ? line.startsWith(' ') || !property : line.startsWith(' ') && !property
}

/** A prompt, or a command that was pasted with what it printed. */
const isEcho = (line: string) => /^ *(PS\b|Get-)/i.test(line)

/**
 * Undoes the wrapping of a long value. Some shells break between words and keep the space, some break anywhere and keep all
 * characters, and a terminal may drop the space at the end of a line: after a comma, and after a line that was not full, one is missing.
 */
function join({ column, parts }: Property): string {
  const texts = parts.map((part, i) => (i === 0 ? part : part.slice(Math.min(column, part.search(/[^ ]|$/)))))
  const full = Math.max(...texts.map((text) => text.length))
  const joined = texts.reduce((left, right, i) => {
    const isCut = left.endsWith(' ') || right.startsWith(' ')
    const wasFull = texts[i - 1]!.length === full
    return left + (isCut || (wasFull && !left.endsWith(',')) ? '' : ' ') + right
  })
  return joined.trim()
}

/** A printed value as a command would give it. Blank is null; undefined is a list that the shell cut short, or that has no end. */
export function pastedValue(text: string): Value | undefined {
  if (text === '') return { kind: 'literal', value: null }
  const flag = /^\$?(true|false)$/i.exec(text)?.[1]
  if (flag) return { kind: 'literal', value: flag.toLowerCase() === 'true' }
  if (!text.startsWith('{')) return { kind: 'text', text }
  if (!text.endsWith('}') || /(\.\.\.|…)\s*\}$/.test(text)) return undefined
  const inside = text.slice(1, -1).trim()
  if (inside === '') return { kind: 'literal', value: null }
  return { kind: 'list', items: inside.split(',').map((item) => item.trim()) }
}
