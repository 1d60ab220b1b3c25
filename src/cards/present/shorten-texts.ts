import { shorten, textLimits } from '../limits.js'

/** Texts that may be longer than a name or a title. */
const longer: Record<string, number> = {
  location: textLimits.location,
  description: textLimits.description,
  notes: textLimits.notes,
  cancelReason: textLimits.reason,
  withEmail: textLimits.email,
}

/** Addresses, and what a person typed into a form: never to be changed in passing. */
const whole = new Set(['url', 'pageUrl', 'values', 'reason'])

/**
 * A card's data with every text at a length that a person reads and a message can carry (28 KB in Teams), whatever the chat or the
 * directory gave: names come from there at any length. Texts in the rows of a list are kept to about a line.
 */
export function shortenTexts<Data>(data: Data): Data {
  return shortened(data, '', false) as Data
}

function shortened(node: unknown, key: string, inList: boolean): unknown {
  if (typeof node === 'string') return shorten(node, maximum(key, inList))
  if (Array.isArray(node)) return node.map((entry) => shortened(entry, key, true))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, whole.has(name) ? value : shortened(value, name, inList)]),
  )
}

function maximum(key: string, inList: boolean): number {
  if (!inList) return longer[key] ?? 100
  return key === 'description' ? 200 : 80
}
