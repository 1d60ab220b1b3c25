import type { types } from '@slack/bolt'

type Fault = string
type Check = [found: number | string | undefined, least: number, most: number, what: string]

/** What Slack would refuse in the blocks of a message. https://docs.slack.dev/reference/block-kit/blocks */
export function findLimitFaults(blocks: types.AnyBlock[], surface: 'message' | 'modal' = 'message'): Fault[] {
  const known = blocks as types.KnownBlock[]
  const elements = known.flatMap(elementsOf)
  const blockIds = known.flatMap((block) => block.block_id ?? [])
  const actionIds = elements.flatMap((element) => ('action_id' in element ? (element.action_id ?? []) : []))
  return [
    ...faultsIn([[blocks.length, 1, surface === 'modal' ? 100 : 50, 'blocks']]),
    ...known.flatMap((block) => blockFaults(block, surface)),
    ...elements.flatMap(elementFaults),
    ...(new Set(blockIds).size < blockIds.length ? ['two blocks have one block_id'] : []),
    ...(new Set(actionIds).size < actionIds.length ? ['two elements have one action_id'] : []),
  ]
}

/** What Slack would refuse in a modal. https://docs.slack.dev/reference/views/modal-views */
export function findModalFaults(view: types.ModalView): Fault[] {
  const hasInput = view.blocks.some((block) => block.type === 'input')
  return [
    ...findLimitFaults(view.blocks, 'modal'),
    ...faultsIn([
      [view.title.text, 1, 24, 'title'],
      [view.close?.text ?? 'x', 1, 24, 'close'],
      [view.submit?.text ?? 'x', 1, 24, 'submit'],
      [view.private_metadata ?? '', 0, 3000, 'private_metadata'],
      [view.callback_id ?? 'x', 1, 255, 'callback_id'],
    ]),
    ...(hasInput && !view.submit ? ['inputs without a submit'] : []),
  ]
}

export type SlackElement = { type: string; action_id?: string } & Record<string, unknown>

/** Everything that can be pressed or filled in. */
export function elementsOf(block: types.KnownBlock): SlackElement[] {
  if (block.type === 'actions') return block.elements as unknown as SlackElement[]
  if (block.type === 'input') return [block.element as unknown as SlackElement]
  if (block.type === 'section' && block.accessory) return [block.accessory as unknown as SlackElement]
  return []
}

function blockFaults(block: types.KnownBlock, surface: 'message' | 'modal'): Fault[] {
  const id: Check = [block.block_id ?? 'x', 1, 255, 'block_id']
  switch (block.type) {
    case 'header':
      return faultsIn([id, [block.text.text, 1, 150, 'header']])
    case 'section':
      return [
        ...faultsIn([id, [block.text?.text ?? 'x', 1, 3000, 'section'], [block.fields?.length ?? 1, 1, 10, 'fields']]),
        ...faultsIn((block.fields ?? []).map((field): Check => [field.text, 1, 2000, 'field'])),
        ...(block.text || block.fields ? [] : ['a section says nothing']),
      ]
    case 'context':
      return [
        ...faultsIn([id, [block.elements.length, 1, 10, 'context elements']]),
        ...faultsIn(block.elements.map((part): Check => ['text' in part ? part.text : 'x', 1, 3000, 'context'])),
      ]
    case 'actions':
      return faultsIn([id, [block.elements.length, 1, 25, 'actions elements']])
    case 'input':
      return [
        ...faultsIn([id, [block.label.text, 1, 2000, 'label']]),
        ...(surface === 'message' ? ['an input in a message'] : []),
      ]
    case 'image':
      return faultsIn([
        id,
        [block.alt_text, 1, 2000, 'alt_text'],
        ['image_url' in block ? block.image_url : 'x', 1, 3000, 'image_url'],
      ])
    case 'divider':
      return faultsIn([id])
    default:
      return [`${block.type} is not a block that we send`]
  }
}

function elementFaults(element: SlackElement): Fault[] {
  const text = (part: unknown) => (part as { text: string } | undefined)?.text
  const options = (element.options ?? []) as { text: { text: string }; value: string }[]
  const groups = (element.option_groups ?? []) as { label: { text: string }; options: typeof options }[]
  const shared: Check[] = [
    [element.action_id ?? '', 1, 255, 'action_id'],
    [text(element.placeholder) ?? 'x', 1, 150, 'placeholder'],
    ...[...options, ...groups.flatMap((group) => group.options)].flatMap((option): Check[] => [
      [option.text.text, 1, 75, 'option'],
      [option.value, 1, 150, 'option value'],
    ]),
    ...groups.flatMap((group): Check[] => [
      [group.label.text, 1, 75, 'option group'],
      [group.options.length, 1, 100, 'options of a group'],
    ]),
  ]
  switch (element.type) {
    case 'button':
      return faultsIn([
        ...shared,
        [text(element.text), 1, 75, 'button'],
        [(element.value as string) ?? 'x', 1, 2000, 'button value'],
        [(element.url as string) ?? 'x', 1, 3000, 'button url'],
        [(element.accessibility_label as string) ?? 'x', 1, 75, 'accessibility_label'],
      ])
    case 'radio_buttons':
    case 'checkboxes':
      return [...faultsIn([...shared, [options.length, 1, 10, 'options']]), ...initialFaults(element, options)]
    case 'static_select':
    case 'multi_static_select':
      return [
        ...faultsIn([
          ...shared,
          groups.length > 0 ? [groups.length, 1, 100, 'groups'] : [options.length, 1, 100, 'options'],
        ]),
        ...initialFaults(element, [...options, ...groups.flatMap((group) => group.options)]),
      ]
    case 'plain_text_input': {
      const most = element.max_length as number
      return faultsIn([
        ...shared,
        [most, 1, 3000, 'max_length'],
        [(element.initial_value as string) ?? '', 0, most, 'initial_value'],
      ])
    }
    case 'number_input': {
      const { initial_value, min_value = '-Infinity', max_value = 'Infinity' } = element as Record<string, string>
      return faultsIn([...shared, [Number(initial_value ?? min_value), Number(min_value), Number(max_value), 'number']])
    }
    default:
      return faultsIn(shared)
  }
}

/** What is chosen to begin with must be one of the options, word for word. */
function initialFaults(element: SlackElement, options: unknown[]): Fault[] {
  const all = new Set(options.map((option) => JSON.stringify(option)))
  const initial = [element.initial_option ?? [], element.initial_options ?? []].flat()
  return initial.every((option) => all.has(JSON.stringify(option)))
    ? []
    : [`${element.type} begins with what is no option`]
}

function faultsIn(checks: Check[]): Fault[] {
  return checks.flatMap(([found, least, most, what]) => {
    const size = typeof found === 'string' ? found.length : (found ?? Number.NaN)
    const isBlank = typeof found === 'string' && least > 0 && found.trim() === ''
    return size >= least && size <= most && !isBlank ? [] : [`${what}: ${size} is not between ${least} and ${most}`]
  })
}
