import type { ViewOutput } from '@slack/bolt'
import type { Inputs } from '../../cards/action.js'

type StateValues = ViewOutput['state']['values']
type StateValue = StateValues[string][string]

/** What stands in a view's inputs, by the id of the input. An empty one is an empty text, several choices are joined by commas. */
export function readInputs(values: StateValues): Inputs {
  const read = Object.entries(values).flatMap(([id, elements]) =>
    Object.entries(elements).map(([actionId, state]) => [id, inputOf(`toggle:${id}:`, actionId, state)] as const),
  )
  return Object.fromEntries(read)
}

function inputOf(toggle: string, actionId: string, state: StateValue): string {
  const chosen = state.selected_options?.map((option) => option.value).join(',')
  if (actionId.startsWith(toggle)) return chosen || actionId.slice(toggle.length)
  return chosen ?? state.selected_option?.value ?? state.selected_date ?? state.selected_time ?? state.value ?? ''
}
