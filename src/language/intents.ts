import type { Cue } from './meanings/cues.js'
import type { Node } from './meanings/meaning.js'
import type { Chart } from './parse/chart.js'
import type { Intent } from './request.js'
import type { Token } from './tokens.js'

/** What the intent of a text is decided by. */
export interface Signs {
  /** Where each cue first stands. */
  cues: ReadonlyMap<Cue, number>
  tokens: readonly Token[]
  /** The phrases of time and of meeting types. */
  told: readonly Node[]
  people: readonly string[]
}

export interface Guess {
  intent: Intent
  confidence: number
}

/** The cues of a text; those inside a name do not count. */
export function cuesOf(chart: Chart): Map<Cue, number> {
  const found = new Map<Cue, number>()
  for (const nodes of chart)
    for (const node of nodes) if (node.kind === 'cue' && !found.has(node.value)) found.set(node.value, node.start)
  return found
}

/** The rules, in the order in which they are asked: the first that fits decides. */
const rules: { intent: Intent; confidence: number; fits: (signs: Signs) => boolean }[] = [
  { intent: 'admin', confidence: 0.95, fits: ({ tokens, cues }) => isCommand(tokens) || cues.has('admin') },
  { intent: 'privacy', confidence: 0.9, fits: ({ cues }) => cues.has('privacy') },
  { intent: 'share', confidence: 0.9, fits: ({ cues }) => cues.has('page') && !cues.has('foreign') },
  {
    intent: 'share',
    confidence: 0.9,
    fits: (signs) => signs.cues.has('meetingType') && first(signs, 'share', 'make', 'change', 'remove', 'cancel'),
  },
  {
    intent: 'create_meeting_type',
    confidence: 0.95,
    fits: (signs) =>
      signs.cues.has('meetingType') && first(signs, 'make', 'change', 'remove', 'cancel', 'show') && !isChange(signs),
  },
  {
    intent: 'delete_meeting_type',
    confidence: 0.95,
    fits: (signs) => signs.cues.has('meetingType') && (signs.cues.has('remove') || signs.cues.has('cancel')),
  },
  { intent: 'edit_meeting_type', confidence: 0.9, fits: (signs) => signs.cues.has('meetingType') && isChange(signs) },
  { intent: 'list_meeting_types', confidence: 0.9, fits: ({ cues }) => cues.has('meetingType') },
  {
    intent: 'create_meeting_type',
    confidence: 0.85,
    fits: (signs) => hasDetail(signs) && signs.people.length === 0 && signs.cues.has('make') && !isChange(signs),
  },
  {
    intent: 'edit_meeting_type',
    confidence: 0.8,
    fits: (signs) => hasDetail(signs) && signs.people.length === 0 && (isChange(signs) || signs.cues.has('change')),
  },
  {
    intent: 'set_hours',
    confidence: 0.9,
    fits: (signs) =>
      signs.cues.has('hours') &&
      !signs.cues.has('away') &&
      !signs.cues.has('ask') &&
      told(signs, 'weekly', 'span', 'day', 'part', 'moment', 'days'),
  },
  {
    intent: 'set_hours',
    confidence: 0.7,
    fits: ({ cues }) => cues.has('hours') && !cues.has('ask') && !cues.has('event'),
  },
  { intent: 'settings', confidence: 0.9, fits: ({ cues }) => cues.has('settings') && !cues.has('event') },
  {
    intent: 'block_time',
    confidence: 0.85,
    fits: (signs) =>
      signs.cues.has('away') &&
      signs.people.length === 0 &&
      !asks(signs) &&
      !signs.cues.has('cancel') &&
      !signs.cues.has('remove'),
  },
  { intent: 'cancel', confidence: 0.9, fits: (signs) => isCancel(signs) },
  { intent: 'reschedule', confidence: 0.9, fits: (signs) => isMove(signs) },
  {
    intent: 'availability',
    confidence: 0.85,
    fits: (signs) =>
      signs.cues.has('free') &&
      !signs.cues.has('foreign') &&
      (asks(signs) || signs.cues.has('show') || signs.people.length > 0) &&
      !startsWith(signs, 'book'),
  },
  { intent: 'list', confidence: 0.85, fits: (signs) => isList(signs) },
  { intent: 'book', confidence: 0.9, fits: (signs) => isBook(signs) },
  {
    intent: 'help',
    confidence: 0.9,
    fits: ({ cues, told: time }) => cues.has('help') && time.length === 0 && !cues.has('foreign'),
  },
  {
    intent: 'greeting',
    confidence: 0.9,
    fits: ({ cues, tokens, people }) =>
      cues.get('greeting') === 0 && tokens.length <= 5 + people.length && !cues.has('foreign'),
  },
  { intent: 'book', confidence: 0.6, fits: (signs) => isBareBooking(signs) },
]

export function guessIntent(signs: Signs): Guess {
  const rule = rules.find(({ fits }) => fits(signs))
  return rule ? { intent: rule.intent, confidence: rule.confidence } : { intent: 'out_of_scope', confidence: 0.6 }
}

/** A cmdlet of Exchange: "Get-CASMailbox". */
function isCommand(tokens: readonly Token[]): boolean {
  const [verb, dash, noun] = tokens
  return (
    ['get', 'set', 'new', 'test', 'import'].includes(verb?.word ?? '') &&
    dash?.raw === '-' &&
    dash.glued &&
    noun?.glued === true
  )
}

function isCancel(signs: Signs): boolean {
  const { cues, people } = signs
  const about =
    cues.has('event') ||
    cues.has('calendar') ||
    people.length > 0 ||
    told(signs, 'day', 'moment', 'clock', 'days') ||
    cues.has('mine')
  return (
    (cues.has('cancel') && !cues.has('foreign')) ||
    (cues.has('remove') && about && !cues.has('foreign') && !cues.has('book') && !cues.has('ask'))
  )
}

function isMove(signs: Signs): boolean {
  const { cues, people } = signs
  if (cues.has('foreign')) return false
  const about = cues.has('event') || cues.has('agenda') || people.length > 0
  if (cues.has('move') && (about || told(signs, 'day', 'days', 'moment', 'shift', 'clock') || cues.has('mine')))
    return !startsWith(signs, 'book')
  return cues.has('change') && about && leads(signs, 'change') && !leads(signs, 'book') && mineBefore(signs)
}

/** "make my lunch later": what is changed is somebody's already. */
function mineBefore({ tokens, cues }: Signs): boolean {
  const verb = cues.get('change')!
  return ['my', 'the', 'mijn', 'de', 'het', 'our', 'onze', 'that', 'die', 'this', 'deze', 'it'].includes(
    tokens[verb + 1]?.word ?? '',
  )
}

function isList(signs: Signs): boolean {
  const { cues } = signs
  if (cues.has('foreign')) return false
  if (cues.has('agenda') && !leads(signs, 'book')) return true
  if (cues.has('have') && (asks(signs) || cues.has('show')) && !cues.has('book')) return true
  if (!asks(signs) && !leads(signs, 'show')) return false
  return (cues.has('event') || cues.has('calendar')) && !leads(signs, 'book')
}

function isBook(signs: Signs): boolean {
  const { cues, people } = signs
  if (cues.has('foreign') && people.length === 0) return false
  const about =
    cues.has('event') ||
    cues.has('calendar') ||
    people.length > 0 ||
    told(signs, 'day', 'days', 'moment', 'clock', 'span', 'duration', 'part', 'order')
  if ((cues.has('book') || cues.has('make')) && about) return !asks(signs) || cues.has('wish')
  return cues.has('wish') && (cues.has('event') || people.length > 0) && (people.length > 0 || signs.told.length > 0)
}

/** Without a verb, a person or an event with a time or a length is a booking: "@Adam 30m Thursday?" */
function isBareBooking(signs: Signs): boolean {
  const { cues, people } = signs
  if (cues.has('foreign') || asks(signs)) return false
  const timed = told(signs, 'day', 'days', 'moment', 'clock', 'span', 'duration', 'part', 'order', 'weekly')
  return (people.length > 0 && (timed || cues.has('event'))) || (cues.has('event') && timed) || isOnlyTime(signs)
}

/** Nothing but a time or a length, as one answers "when?". */
function isOnlyTime({ told: nodes, tokens }: Signs): boolean {
  const covered = nodes.reduce((sum, { start, end }) => sum + end - start, 0)
  const words = tokens.filter(({ kind }) => kind !== 'mark').length
  return nodes.length > 0 && covered >= words - 2
}

function isChange(signs: Signs): boolean {
  return (
    signs.cues.has('change') &&
    leads(signs, 'change') &&
    (!signs.cues.has('make') || mineBefore(signs) || signs.cues.get('change')! < signs.cues.get('make')!)
  )
}

function hasDetail({ told: nodes }: Signs): boolean {
  return nodes.some(({ kind }) => kind === 'detail')
}

function told({ told: nodes }: Signs, ...kinds: Node['kind'][]): boolean {
  return nodes.some(({ kind }) => kinds.includes(kind))
}

/** The text begins with a question word, or has one right after a greeting. */
function asks({ cues, tokens }: Signs): boolean {
  const at = cues.get('ask')
  return at !== undefined && (at <= 3 || tokens.at(-1)?.raw === '?')
}

/** The first cue of these that stands in the text is `cue`. */
function first({ cues }: Signs, cue: Cue, ...others: Cue[]): boolean {
  const at = cues.get(cue)
  return at !== undefined && others.every((other) => (cues.get(other) ?? Infinity) >= at)
}

/** It is among the first words, after what is only polite. */
function leads({ cues }: Signs, cue: Cue): boolean {
  const at = cues.get(cue)
  if (at === undefined) return false
  return (
    at <= 6 &&
    (['book', 'cancel', 'move', 'remove'] as const).every(
      (other) => other === cue || (cues.get(other) ?? Infinity) >= at,
    )
  )
}

function startsWith(signs: Signs, cue: Cue): boolean {
  return signs.cues.get(cue) === 0
}
