import type { Action, Verb } from '../../src/cards/action.js'

export type ButtonData<V extends Verb> = Extract<Action, { verb: V }> & { owner: string }

/** The data of every button with that verb, wherever it stands on a filled card, in the order in which they are read. */
export function buttonsOf<V extends Verb>(card: unknown, verb: V): ButtonData<V>[] {
  if (Array.isArray(card)) return card.flatMap((part) => buttonsOf(part, verb))
  if (typeof card !== 'object' || card === null) return []
  const { type, data } = card as { type?: unknown; data?: { verb?: unknown } }
  if (typeof type === 'string' && type.startsWith('Action.') && data)
    return data.verb === verb ? [data as unknown as ButtonData<V>] : []
  return Object.values(card).flatMap((part) => buttonsOf(part, verb))
}
