import type { types } from '@slack/bolt'
import type {
  InputChoiceSet,
  InputDate,
  InputNumber,
  InputText,
  InputTime,
  InputToggle,
} from '../../cards/adaptive-card.js'
import { cut } from '../../cards/limits.js'
import { limits } from './limits.js'
import { plain } from './text.js'

export type InputElement = InputText | InputNumber | InputDate | InputTime | InputToggle | InputChoiceSet

type SlackInput = types.InputBlock['element']

/** An input as a block. `block_id` is the input's id, so that Slack keeps what was typed when the view is shown again. */
export function inputBlock(input: InputElement): types.InputBlock {
  return {
    type: 'input',
    block_id: input.id,
    label: plain(input.label.trim() || (input.type === 'Input.Toggle' ? input.title : ''), limits.label),
    optional: !input.isRequired,
    element: elementOf(input),
  }
}

/** What an input holds before anybody has touched it. */
export function startingValue(input: InputElement): string {
  if (input.type === 'Input.Toggle') return input.value ?? offValue(input)
  return String(input.value ?? '')
}

/** What an input's starting value looks like to a reader. */
export function startingWords(input: InputElement): string {
  const value = startingValue(input)
  switch (input.type) {
    case 'Input.ChoiceSet': {
      const chosen = value.split(',')
      const titles = input.choices.filter((choice) => choice.value === value || chosen.includes(choice.value))
      return titles.map((choice) => choice.title).join(', ')
    }
    case 'Input.Toggle':
      return value === onValue(input) ? '✓' : '–'
    case 'Input.Text':
    case 'Input.Number':
    case 'Input.Date':
    case 'Input.Time':
      return value
  }
}

function elementOf(input: InputElement): SlackInput {
  switch (input.type) {
    case 'Input.Text':
      return textInput(input)
    case 'Input.Number':
      return numberInput(input)
    case 'Input.Date':
      return { type: 'datepicker', action_id: input.id, ...initial('initial_date', dateOf(input.value)) }
    case 'Input.Time':
      return { type: 'timepicker', action_id: input.id, ...initial('initial_time', timeOf(input.value)) }
    case 'Input.Toggle':
      return toggle(input)
    case 'Input.ChoiceSet':
      return choiceSet(input)
  }
}

function textInput(input: InputText): SlackInput {
  const max = Math.min(input.maxLength ?? limits.inputText, limits.inputText)
  const common = {
    action_id: input.id,
    ...initial('initial_value', cut(input.value ?? '', max)),
    ...placeholder(input.placeholder),
  }
  if (input.style === 'email') return { type: 'email_text_input', ...common }
  if (input.style === 'url') return { type: 'url_text_input', ...common }
  return { type: 'plain_text_input', ...common, multiline: input.isMultiline ?? false, max_length: max }
}

/** Slack refuses a number to begin with that is none, or that is out of bounds. */
function numberInput(input: InputNumber): SlackInput {
  const value = String(input.value ?? '')
  const start = value.trim() === '' ? Number.NaN : Number(value)
  const bounds = [input.min ?? Number.NEGATIVE_INFINITY, input.max ?? Number.POSITIVE_INFINITY] as const
  const isUsable = Number.isFinite(start) && start >= bounds[0] && start <= bounds[1]
  return {
    type: 'number_input',
    action_id: input.id,
    is_decimal_allowed: [input.min, input.max, isUsable ? start : 0].some(
      (n) => n !== undefined && !Number.isInteger(n),
    ),
    ...(input.min !== undefined && { min_value: String(input.min) }),
    ...(input.max !== undefined && { max_value: String(input.max) }),
    ...(isUsable && { initial_value: String(start) }),
    ...placeholder(input.placeholder),
  }
}

/** A checkbox. What it stands for unticked is kept in its `action_id`, because Slack then says nothing at all. */
function toggle(input: InputToggle): SlackInput {
  const option = { text: plain(input.title, limits.optionText), value: onValue(input) }
  return {
    type: 'checkboxes',
    action_id: `toggle:${input.id}:${offValue(input)}`,
    options: [option],
    ...(input.value === option.value && { initial_options: [option] }),
  }
}

function choiceSet(input: InputChoiceSet): SlackInput {
  const options = input.choices.map(({ title, value }) => ({
    text: plain(title.trim() || value, limits.optionText),
    value,
  }))
  const chosen = new Set(input.isMultiSelect ? (input.value ?? '').split(',') : [input.value ?? ''])
  const isVisible = input.style === 'expanded' && options.length <= limits.visibleOptions
  const initials = options.filter((option) => chosen.has(option.value))
  const [first] = initials
  const action_id = input.id
  if (input.isMultiSelect) {
    const initial_options = initials.length > 0 && { initial_options: initials }
    if (isVisible) return { type: 'checkboxes', action_id, options, ...initial_options }
    return {
      type: 'multi_static_select',
      action_id,
      ...menu(options),
      ...initial_options,
      ...placeholder(input.placeholder),
    }
  }
  const initial_option = first && { initial_option: first }
  if (isVisible) return { type: 'radio_buttons', action_id, options, ...initial_option }
  return { type: 'static_select', action_id, ...menu(options), ...initial_option, ...placeholder(input.placeholder) }
}

type Menu =
  | { options: types.PlainTextOption[] }
  | { option_groups: { label: types.PlainTextElement; options: types.PlainTextOption[] }[] }

/** A hundred options are one list; more are groups named after their first and last. */
function menu(options: types.PlainTextOption[]): Menu {
  if (options.length <= limits.options) return { options }
  const groups = Array.from({ length: Math.ceil(options.length / limits.options) }, (_, index) =>
    options.slice(index * limits.options, (index + 1) * limits.options),
  )
  return {
    option_groups: groups.map((group) => ({
      label: plain(`${cut(group[0]!.text.text, 35)} – ${cut(group.at(-1)!.text.text, 35)}`, limits.groupLabel),
      options: group,
    })),
  }
}

const onValue = (input: InputToggle) => input.valueOn ?? 'true'
const offValue = (input: InputToggle) => input.valueOff ?? 'false'
const dateOf = (value = '') => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '')
const timeOf = (value = '') => (/^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : '')

function initial<Name extends string>(name: Name, value: string): { [key in Name]?: string } {
  return value === '' ? {} : ({ [name]: value } as { [key in Name]?: string })
}

function placeholder(text: string | undefined): { placeholder?: types.PlainTextElement } {
  return text?.trim() ? { placeholder: plain(text, limits.placeholder) } : {}
}
