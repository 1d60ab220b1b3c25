import { shorten, textLimits } from '../limits.js'

/** Texts that may have several lines. */
const paragraphs: Record<string, number> = {
  description: textLimits.description,
  notes: textLimits.notes,
  cancelReason: textLimits.reason,
}

/** Lines that may be longer than a name or a title. */
const longLines: Record<string, number> = { location: textLimits.location, withEmail: textLimits.email }

/** Addresses, and what a person typed into a form: never to be changed in passing. */
const untouched = new Set(['url', 'pageUrl', 'values', 'reason', 'printed', 'commands', 'before', 'after'])

/**
 * A card's data with every text at a length that a person reads and a message can carry (28 KB in Teams), and names and titles on one
 * line, whatever the chat or the directory gave. Texts in the rows of a list are kept to about a line.
 */
export function tidyTexts<Data>(data: Data): Data {
  return tidied(data, '', false) as Data
}

function tidied(node: unknown, key: string, inList: boolean): unknown {
  if (typeof node === 'string') return tidyText(node, key, inList)
  if (Array.isArray(node)) return node.map((entry) => tidied(entry, key, true))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, untouched.has(name) ? value : tidied(value, name, inList)]),
  )
}

function tidyText(text: string, key: string, inList: boolean): string {
  const paragraph = paragraphs[key]
  if (paragraph && !inList) return shorten(text.trim().replace(/\n\s*\n/g, '\n\n'), paragraph)
  return shorten(text.trim().replace(/\s+/g, ' '), inList ? (paragraph ? 200 : 80) : (longLines[key] ?? 100))
}
