import type { Inputs } from '../../cards/action.js'
import type { AdaptiveCard, CardAction, Element } from '../../cards/adaptive-card.js'
import { plainText } from '../../cards/markdown.js'
import { takesInputs } from './button.js'
import { type InputElement, startingValue } from './input.js'

/** A card that asks for something: its inputs, and the button that hands them in. */
export interface Form {
  inputs: InputElement[]
  submit: Extract<CardAction, { type: 'Action.Execute' }>
  /** What must be put right, by the id of the input. */
  faults: Record<string, string>
}

/** Null for a card that has nothing to fill in, or no button that would take it along. */
export function formOf(card: AdaptiveCard): Form | null {
  const elements = visible(card.body)
  const inputs = elements.filter(isInput)
  const submit = [...elements.flatMap(actionsOf), ...(card.actions ?? [])].find(takesInputs)
  return submit && inputs.length > 0 ? { inputs, submit, faults: faultsOf(elements) } : null
}

/** What the inputs hold as the card is shown; null while something is missing or wrong, so that the form must be opened. */
export function startingInputs({ inputs, faults }: Form): Inputs | null {
  const values = inputs.map((input) => [input.id, startingValue(input)] as const)
  const isMissing = inputs.some((input) => input.isRequired && startingValue(input).trim() === '')
  return isMissing || Object.keys(faults).length > 0 ? null : Object.fromEntries(values)
}

/** On our cards what is wrong with an input stands right above it, in the colour for that. */
function faultsOf(elements: Element[]): Record<string, string> {
  const pairs = elements.flatMap((element, index) => {
    const next = elements[index + 1]
    if (element.type !== 'TextBlock' || element.color !== 'attention' || !next || !isInput(next)) return []
    return [[next.id, plainText(element.text)] as const]
  })
  return Object.fromEntries(pairs)
}

function visible(elements: Element[]): Element[] {
  return elements
    .filter((element) => element.isVisible !== false)
    .flatMap((element) => {
      if (element.type === 'Container') return visible(element.items)
      if (element.type !== 'ColumnSet') return [element]
      const columns = element.columns.filter((column) => column.isVisible !== false)
      return columns.flatMap((column) => visible(column.items))
    })
}

function isInput(element: Element): element is InputElement {
  return element.type.startsWith('Input.')
}

function actionsOf(element: Element): CardAction[] {
  return element.type === 'ActionSet' ? element.actions : []
}
