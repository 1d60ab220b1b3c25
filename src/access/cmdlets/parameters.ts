import type { CmdletFault, Expected } from '../../cards/phrases/access.js'
import { type AccessPolicy, accessPolicies } from '../policy.js'
import { type ListChange, listLimits } from './list-change.js'
import type { Value } from './parse.js'
import { quoted } from './plain-text.js'

/** What a parameter of each kind is worth to its cmdlet. */
export interface Kinds extends Record<Expected, unknown> {
  flag: boolean
  'flag or null': boolean | null
  'access policy': AccessPolicy | null
  list: ListChange
  /** Lower case. */
  address: string
  name: string
  'name or null': string | null
}

type Read<T> = { ok: true; value: T } | { ok: false; fault: CmdletFault }

/** Reads the value of a parameter as its kind. */
export function readValue(parameter: string, expected: Expected, value: Value): Read<Kinds[Expected]> {
  const found = readers[expected](value)
  if (found === undefined) return wrong(parameter, expected, spell(value))
  return typeof found === 'object' && found !== null ? checkEntries(parameter, found) : { ok: true, value: found }
}

/** Undefined where the value is not of that kind. */
const readers: { [Kind in Expected]: (value: Value) => Kinds[Kind] | undefined } = {
  flag: (value) => (value.kind === 'literal' ? (value.value ?? undefined) : undefined),
  'flag or null': (value) => (value.kind === 'literal' ? value.value : undefined),
  'access policy': (value) => (isNull(value) ? null : value.kind === 'text' ? readAccessPolicy(value.text) : undefined),
  list: readListChange,
  address: (value) => (value.kind === 'text' ? readAddress(value.text) : undefined),
  name: readName,
  'name or null': (value) => (isNull(value) ? null : readName(value)),
}

const isNull = (value: Value) => value.kind === 'literal' && value.value === null

/** In any case, as Exchange writes it. */
function readAccessPolicy(text: string): AccessPolicy | undefined {
  return accessPolicies.find((policy) => policy.toLowerCase() === text.toLowerCase())
}

function readListChange(value: Value): ListChange | undefined {
  switch (value.kind) {
    case 'literal':
      return value.value === null ? { replace: [] } : undefined
    case 'text':
      return { replace: [value.text] }
    case 'list':
      return { replace: value.items }
    case 'change':
      return { add: value.add, remove: value.remove }
  }
}

/** Near enough to tell an address from a name; what no mail server would take does no harm here. */
function readAddress(text: string): string | undefined {
  const address = text.toLowerCase()
  const isAddress =
    address.length <= 254 && /^[^\s@"<>(),;:\\]+@[^\s@"<>(),;:\\.]+(\.[^\s@"<>(),;:\\.]+)+$/.test(address)
  return isAddress ? address : undefined
}

function readName(value: Value): string | undefined {
  const isName = value.kind === 'text' && value.text.trim() === value.text && /^.{1,64}$/u.test(value.text)
  return isName ? value.text : undefined
}

function checkEntries(parameter: string, change: ListChange): Read<ListChange> {
  const entries = 'replace' in change ? change.replace : [...change.add, ...change.remove]
  if (entries.some((entry) => entry.trim() === '')) return wrong(parameter, 'list', '')
  if (entries.some((entry) => entry.length > listLimits.characters))
    return { ok: false, fault: { code: 'entry-too-long', parameter, most: listLimits.characters } }
  return { ok: true, value: change }
}

function wrong(parameter: string, expected: Expected, text: string): { ok: false; fault: CmdletFault } {
  return { ok: false, fault: { code: 'wrong-value', parameter, expected, text: quoted(text) } }
}

/** A value as a message quotes it. */
export function spell(value: Value): string {
  switch (value.kind) {
    case 'literal':
      return `$${value.value}`
    case 'text':
      return value.text
    case 'list':
      return value.items.join(',')
    case 'change':
      return '@{…}'
  }
}
