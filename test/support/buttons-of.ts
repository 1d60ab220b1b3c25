import type { CardAction } from '../../src/cards/adaptive-card.js'

/** Every button of a card, wherever it stands. */
export function buttonsOf(node: unknown): CardAction[] {
  if (Array.isArray(node)) return node.flatMap(buttonsOf)
  if (typeof node !== 'object' || node === null) return []
  const { type } = node as { type?: string }
  if (type?.startsWith('Action.')) return [node as CardAction]
  return Object.values(node).flatMap(buttonsOf)
}
