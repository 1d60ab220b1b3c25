import { plainText } from '../../src/cards/markdown.js'

const seen = new Set([
  'text',
  'title',
  'label',
  'placeholder',
  'value',
  'errorMessage',
  'fallbackText',
  'tooltip',
  'altText',
])

/** Every string of a card that a person may see, without its markdown. */
export function visibleTexts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(visibleTexts)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'data') return []
    if (typeof value !== 'string') return visibleTexts(value)
    return seen.has(key) ? [plainText(value)] : []
  })
}
