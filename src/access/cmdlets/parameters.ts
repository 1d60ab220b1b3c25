import type { CmdletFault, Expected } from '../../cards/phrases/access.js'
import { bookingsPlan } from '../licences/products.js'
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
  /** Lower case, of one at least. */
  addresses: readonly string[]
  /** Ids of service plans. */
  plans: readonly string[]
  name: string
  'name or null': string | null
}

type Read<T> = { ok: true; value: T } | { ok: false; fault: CmdletFault }

/** Reads the value of a parameter as its kind. */
export function readValue(parameter: string, expected: Expected, value: Value): Read<Kinds[Expected]> {
  const found = readers[expected](value)
  if (found === undefined) return wrong(parameter, expected, spell(value))
  const entries = entriesOf(found)
  const fault = entries && faultOf(parameter, expected, entries)
  return fault ? { ok: false, fault } : { ok: true, value: found }
}

/** Undefined where the value is not of that kind. */
const readers: { [Kind in Expected]: (value: Value) => Kinds[Kind] | undefined } = {
  flag: (value) => (value.kind === 'literal' ? (value.value ?? undefined) : undefined),
  'flag or null': (value) => (value.kind === 'literal' ? value.value : undefined),
  'access policy': (value) => (isNull(value) ? null : value.kind === 'text' ? readAccessPolicy(value.text) : undefined),
  list: readListChange,
  address: (value) => (value.kind === 'text' ? readAddress(value.text) : undefined),
  addresses: (value) => every(textsOf(value), readAddress),
  plans: (value) => (isNull(value) ? [] : every(textsOf(value), readPlan)),
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

function textsOf(value: Value): readonly string[] {
  return value.kind === 'text' ? [value.text] : value.kind === 'list' ? value.items : []
}

/** All of them or, where one is of another kind or there is none, nothing. */
function every<T>(texts: readonly string[], read: (text: string) => T | undefined): T[] | undefined {
  const found = texts.flatMap((text) => read(text) ?? [])
  return found.length > 0 && found.length === texts.length ? found : undefined
}

function readAddress(text: string): string | undefined {
  const address = text.toLowerCase()
  return isAddress(address) ? address : undefined
}

/** Near enough to tell an address from a name; what no mail server would take does no harm here. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@"<>(),;:\\]+@[^\s@"<>(),;:\\.]+(\.[^\s@"<>(),;:\\.]+)+$/.test(text)

/** By its name or its id. */
const readPlan = (text: string): string | undefined =>
  [bookingsPlan.name, bookingsPlan.id].some((known) => known.toLowerCase() === text.toLowerCase())
    ? bookingsPlan.id
    : undefined

function readName(value: Value): string | undefined {
  const isName = value.kind === 'text' && value.text.trim() === value.text && /^.{1,64}$/u.test(value.text)
  return isName ? value.text : undefined
}

function entriesOf(found: Kinds[Expected]): readonly string[] | undefined {
  if (typeof found !== 'object' || found === null) return undefined
  if (!('replace' in found) && !('add' in found)) return found
  return 'replace' in found ? found.replace : [...found.add, ...found.remove]
}

function faultOf(parameter: string, expected: Expected, entries: readonly string[]): CmdletFault | undefined {
  const { fault } = wrong(parameter, 'list', '')
  if (entries.some((entry) => entry.trim() === '')) return fault
  if (entries.some((entry) => entry.length > listLimits.characters))
    return { code: 'entry-too-long', parameter, most: listLimits.characters }
  const isPeople = expected === 'addresses'
  if (isPeople && entries.length > listLimits.entries)
    return { code: 'list-too-long', parameter, most: listLimits.entries }
  return undefined
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
