import { shiftDay } from '../meanings/calendar.js'
import { sizeOf } from '../meanings/durations.js'
import type { Node, Reading } from '../meanings/meaning.js'
import { later } from '../meanings/spans.js'
import type { Detail, Duration } from '../meanings/values.js'
import type { Intent, Recurrence, When } from '../request.js'
import type { Token } from '../tokens.js'
import { weeklyHours } from './hours.js'
import { splitMove } from './move.js'
import { whenOf } from './when.js'

/** Everything that the phrases of a text say about time and about a meeting type. */
export interface Composed extends Detail {
  when?: When
  from?: When
  durationMinutes?: number
  shiftMinutes?: number
  hours?: Recurrence[]
}

const ofMeetingTypes: readonly Intent[] = ['create_meeting_type', 'edit_meeting_type', 'set_hours']

export function compose(nodes: readonly Node[], tokens: readonly Token[], intent: Intent, reading: Reading): Composed {
  const told = decide(intent === 'reschedule' ? nodes : nodes.map((node) => fromNow(node, reading)))
  const composed: Composed = Object.assign({}, ...told.map((node) => (node.kind === 'detail' ? node.value : {})))
  const lengths = told.filter((node) => node.kind === 'duration').map((node) => sizeOf(node.value as Duration))
  if (lengths.length > 0) composed.durationMinutes = lengths[0]!
  const shift = told.find((node) => node.kind === 'shift')
  if (ofMeetingTypes.includes(intent)) return withHours(composed, told, tokens, reading)
  if (intent === 'reschedule') {
    if (shift?.kind === 'shift') composed.shiftMinutes = sizeOf(shift.value)
    const { before, after } = splitMove(told, tokens, shift !== undefined)
    const [from, when] = [whenOf(before, tokens, reading), whenOf(after, tokens, reading)]
    if (from) composed.from = from
    if (when) composed.when = when
    return composed
  }
  const when = whenOf(told, tokens, reading)
  if (when) composed.when = when
  return composed
}

function withHours(composed: Composed, told: readonly Node[], tokens: readonly Token[], reading: Reading): Composed {
  const hours = weeklyHours(told)
  if (hours.length === 0) {
    const when = whenOf(told, tokens, reading)
    return when ? { ...composed, when } : composed
  }
  const exceptions = whenOf(
    told.filter(({ kind }) => kind === 'except'),
    tokens,
    reading,
  )
  const when: When = { ...exceptions, ...(hours.length === 1 && { recurrence: hours[0] }) }
  return { ...composed, hours, ...(Object.keys(when).length > 0 && { when }) }
}

/** "two days later" without a booking to move is a time from now. */
function fromNow(node: Node, reading: Reading): Node {
  if (node.kind !== 'shift') return node
  const { start, end, weight, value } = node
  if (value.minutes === 0) return { kind: 'day', value: { date: shiftDay(reading.today, value) }, start, end, weight }
  const moment = later(value, reading)
  return moment ? { kind: 'moment', value: moment, start, end, weight } : node
}

/**
 * "3 uur" is a time or a length. With another time beside it, or with one or two hours, it is a length;
 * else it is a time.
 */
function decide(nodes: readonly Node[]): Node[] {
  const timed = nodes.some(
    ({ kind, value }) => kind === 'clock' || (kind === 'moment' && (value as { clock?: unknown }).clock),
  )
  return nodes.map((node) => {
    if (node.kind !== 'duration' || node.value.orClock === undefined || timed || node.value.orClock <= 120) return node
    const minutes = node.value.orClock
    return { ...node, kind: 'clock', value: { minutes, loose: minutes >= 60 && minutes < 780 } } as Node
  })
}
