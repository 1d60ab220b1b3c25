import type { Inputs } from '../../cards/action.js'
import type { AdaptiveCard } from '../../cards/adaptive-card.js'

/**
 * Teams writes what was typed over a button's data, id by id. So the data travels one level down, where no input reaches it, and what lies
 * beside it came from the inputs.
 */
const dataKey = 'button'

/** A card whose buttons' data cannot be written over. */
export function wrapButtons(card: AdaptiveCard): AdaptiveCard {
  return JSON.parse(JSON.stringify(card), (_key, value) =>
    value?.type === 'Action.Execute' ? { ...value, data: { [dataKey]: value.data } } : value,
  )
}

/** What came in with a press: the button's data as it was filled in, and the inputs, all of them as text. */
export function readPress(data: unknown): { data: unknown; inputs: Inputs } {
  if (typeof data !== 'object' || data === null) return { data: undefined, inputs: {} }
  const { [dataKey]: button, ...rest } = data as Record<string, unknown>
  return { data: button, inputs: Object.fromEntries(Object.entries(rest).flatMap(readInput)) }
}

/** Number inputs arrive as numbers from some clients and as text from others. */
function readInput([id, value]: [string, unknown]): [string, string][] {
  const readable = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return readable ? [[id, String(value)]] : []
}
