// What the limits file of github.com/nicklambourne/slackblocks (spec/limits.json) says against a message or a modal. It names each
// kind of object and, by property, how long a text, how many the items and how large a number may be.

/** The limits file has no message: https://docs.slack.dev/reference/block-kit/blocks/ */
const blocksOfMessage = { blocks: { min_items: 1, max_items: 50 } }
/** What an object is called in the limits file where that is neither its `type` nor the name of the property it stands in. */
const kinds = {
  static_select: 'select',
  multi_static_select: 'select',
  modal: 'view',
  options: 'option',
  initial_option: 'option',
  initial_options: 'option',
  option_groups: 'option_group',
  confirm: 'confirmation',
}

export function findMessageFaults(message, limits) {
  return [...check(message, blocksOfMessage, 'message'), ...faultsBelow(message, limits, 'message')]
}

export function findViewFaults(view, limits) {
  return faultsBelow(view, limits, 'view')
}

function faultsBelow(value, limits, name) {
  if (Array.isArray(value)) return value.flatMap((item) => faultsBelow(item, limits, name))
  if (typeof value !== 'object' || value === null) return []
  const kind = [value.type, name].map((word) => kinds[word] ?? word).find((word) => word in limits)
  const ids = ['action_id', 'block_id'].flatMap((id) => check({ [id]: value[id] }, { [id]: limits[id] }, kind ?? name))
  const isText = value.type === 'mrkdwn' || value.type === 'plain_text'
  const own = isText ? check(value, { text: limits.text }, name) : kind ? check(value, limits[kind], kind) : []
  return [...ids, ...own, ...Object.entries(value).flatMap(([key, below]) => faultsBelow(below, limits, key))]
}

function check(object, rules, kind) {
  return Object.entries(rules).flatMap(([property, rule]) =>
    breaches(object[property], rule).map((breach) => `${kind}.${property}: ${breach}`),
  )
}

function breaches(value, rule) {
  if (value === undefined || value === null) return []
  if (Array.isArray(value))
    return [
      ...outside(value.length, rule.min_items, rule.max_items, 'items'),
      ...value.flatMap((item) =>
        outside(textOf(item)?.length, undefined, rule.item_max_length, 'characters in an item'),
      ),
    ]
  if (typeof value === 'number') return outside(value, rule.min, rule.max, '')
  return outside(textOf(value)?.length, rule.min_length, rule.max_length, 'characters')
}

const textOf = (value) => (typeof value === 'string' ? value : typeof value?.text === 'string' ? value.text : undefined)

function outside(number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, what) {
  return number === undefined || (number >= least && number <= most) ? [] : [`${number} ${what}`]
}
