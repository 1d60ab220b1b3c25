import type { CmdletFault } from '../../cards/phrases/access.js'
import { matches } from '../wildcard.js'
import { nearest } from './nearest.js'
import type { Argument } from './parse.js'
import { quoted } from './plain-text.js'

type PrintedValue = string | boolean | null | readonly string[]
/** An object's properties, by Exchange's names and in Exchange's order. */
export type PrintedRecord = Record<string, PrintedValue>

/** What the arguments of Format-List ask for: patterns of names. Undefined where they are no list of names. */
export function requestedNames(args: readonly Argument[]): string[] | undefined {
  if (args.length === 0) return ['*']
  const [first, ...more] = args
  const isProperty = first?.parameter === undefined || first.parameter.toLowerCase() === 'property'
  if (!isProperty || more.length > 0) return undefined
  if (first?.value?.kind === 'text') return [first.value.text]
  return first?.value?.kind === 'list' ? first.value.items : undefined
}

/**
 * Prints what a Get found, one property a line, as PowerShell's Format-List does: in the order asked for, what a wildcard stands for
 * in the object's own. A plain name that is not there is a fault, for a blank would read as "not set".
 */
export function formatList(
  cmdlet: string,
  records: readonly PrintedRecord[],
  requested: readonly string[],
): { ok: true; lines: string[] } | { ok: false; fault: CmdletFault } {
  const lines: string[] = []
  for (const record of records) {
    const known = Object.keys(record)
    const unknown = requested.find((name) => !name.includes('*') && !known.some((property) => matches(name, property)))
    if (unknown !== undefined) {
      const fault = {
        code: 'unknown-property',
        cmdlet,
        name: quoted(unknown),
        nearest: nearest(unknown, known),
      } as const
      return { ok: false, fault }
    }
    const names = requested.flatMap((name) => known.filter((property) => matches(name, property)))
    const width = Math.max(...names.map((name) => name.length))
    if (lines.length > 0) lines.push('')
    lines.push(...names.map((name) => `${name.padEnd(width)} : ${printed(record[name]!)}`.trimEnd()))
  }
  return { ok: true, lines }
}

function printed(value: PrintedValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'string' ? value : `{${value.join(', ')}}`
}
