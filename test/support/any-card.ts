import fc from 'fast-check'
import type { AdaptiveCard, CardAction, Element } from '../../src/cards/adaptive-card.js'

/** A card, and what of it must not get lost on the way to a channel. */
export interface AnyCard {
  card: AdaptiveCard
  /** The `n` in the data of each button, and whether it takes inputs along. */
  executes: { n: number; inputs: 'auto' | 'none' }[]
  opens: number
  inputs: string[]
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '<!channel> *bold* &amp;',
    '**b** [l](https://a.example)',
    'x'.repeat(4000),
    '😀'.repeat(1600),
  ),
)
const choice = fc.record({ title: text, value: fc.stringMatching(/^[a-z0-9/]{1,40}$/) })
const choices = fc.uniqueArray(choice, { minLength: 1, maxLength: 250, selector: ({ value }) => value, size: 'small' })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const common = {
  isVisible: maybe(fc.boolean()),
  separator: fc.boolean(),
  spacing: fc.constantFrom('none', 'small', 'default'),
}
const asked = { id: fc.constant(''), label: text, isRequired: fc.boolean() }

const execute = fc.record({
  type: fc.constant('Action.Execute'),
  title: text,
  verb: fc.constant('help.show'),
  data: fc.record({ owner: fc.uuid(), note: fc.string({ maxLength: 60 }) }),
  style: fc.constantFrom('default', 'positive', 'destructive'),
  associatedInputs: fc.constantFrom('auto', 'none'),
  tooltip: maybe(text),
})
const openUrl = fc.record({ type: fc.constant('Action.OpenUrl'), title: text, url: fc.webUrl() })
const actions = fc.array(fc.oneof(execute, openUrl), { maxLength: 30, size: 'small' })

const plainElement = fc.oneof(
  fc.record({
    ...common,
    type: fc.constant('TextBlock'),
    text,
    style: fc.constantFrom('default', 'heading'),
    weight: fc.constantFrom('default', 'bolder'),
    color: fc.constantFrom('default', 'attention'),
    isSubtle: fc.boolean(),
  }),
  fc.record({
    ...common,
    type: fc.constant('FactSet'),
    facts: fc.array(fc.record({ title: text, value: text }), { maxLength: 14 }),
  }),
  fc.record({ ...common, type: fc.constant('ActionSet'), actions }),
  fc.record({ ...common, type: fc.constant('Image'), url: fc.oneof(fc.webUrl(), text), altText: text }),
  fc.record({
    ...common,
    ...asked,
    type: fc.constant('Input.Text'),
    value: maybe(text),
    maxLength: maybe(fc.integer({ min: 1, max: 9999 })),
  }),
  fc.record({
    ...common,
    ...asked,
    type: fc.constant('Input.Number'),
    value: maybe(fc.oneof(fc.integer(), text)),
    min: maybe(fc.integer({ max: 0 })),
    max: maybe(fc.nat()),
  }),
  fc.record({
    ...common,
    ...asked,
    type: fc.constant('Input.Date'),
    value: maybe(fc.constantFrom('2026-12-01', 'soon')),
  }),
  fc.record({ ...common, ...asked, type: fc.constant('Input.Time'), value: maybe(fc.constantFrom('09:30', '24:00')) }),
  fc.record({
    ...common,
    ...asked,
    type: fc.constant('Input.Toggle'),
    title: text,
    value: maybe(fc.constantFrom('true', 'false')),
  }),
  fc.record({
    ...common,
    ...asked,
    type: fc.constant('Input.ChoiceSet'),
    choices,
    value: maybe(fc.stringMatching(/^[a-z0-9/]{1,40}$/)),
    isMultiSelect: fc.boolean(),
    style: fc.constantFrom('compact', 'expanded'),
  }),
)
const nestedElement = fc.oneof(
  { weight: 4, arbitrary: plainElement },
  {
    weight: 1,
    arbitrary: fc.record({
      ...common,
      type: fc.constant('Container'),
      items: fc.array(plainElement, { maxLength: 8 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...common,
      type: fc.constant('ColumnSet'),
      columns: fc.array(
        fc.record({
          type: fc.constant('Column'),
          isVisible: maybe(fc.boolean()),
          items: fc.array(plainElement, { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  },
)

/** Any card of our types, with up to some hundred elements, whose inputs have ids of their own and whose buttons are numbered. */
export const anyCard: fc.Arbitrary<AnyCard> = fc
  .record({ body: fc.array(nestedElement, { maxLength: 60 }), actions })
  .map(({ body, actions }) =>
    number(cardOf([{ type: 'TextBlock', text: 'Something' }, ...(body as Element[])], actions as CardAction[])),
  )

function cardOf(body: Element[], actions: CardAction[]): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    actions,
  }
}

function number(card: AdaptiveCard): AnyCard {
  const found: Omit<AnyCard, 'card'> = { executes: [], opens: 0, inputs: [] }
  const numberAction = (action: CardAction): CardAction => {
    if (action.type === 'Action.OpenUrl') {
      found.opens++
      return action
    }
    const n = found.executes.push({ n: found.executes.length, inputs: action.associatedInputs ?? 'auto' }) - 1
    return { ...action, data: { ...action.data, n } }
  }
  const numberElement = (element: Element): Element => {
    if (element.isVisible === false) return element
    if (element.type === 'Container') return { ...element, items: element.items.map(numberElement) }
    if (element.type === 'ActionSet') return { ...element, actions: element.actions.map(numberAction) }
    if (element.type === 'ColumnSet')
      return {
        ...element,
        columns: element.columns.map((column) =>
          column.isVisible === false ? column : { ...column, items: column.items.map(numberElement) },
        ),
      }
    if (!element.type.startsWith('Input.')) return element
    const id = `input-${found.inputs.length}`
    found.inputs.push(id)
    return { ...element, id } as Element
  }
  const body = card.body.map(numberElement)
  const actions = (card.actions ?? []).map(numberAction)
  return { card: { ...card, body, actions }, ...found }
}
