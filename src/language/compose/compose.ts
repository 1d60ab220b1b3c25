import type { Signs } from '../intents/signs.js'
import { shiftDay } from '../meanings/calendar.js'
import { sizeOf } from '../meanings/durations.js'
import type { Node, Reading } from '../meanings/meaning.js'
import { later } from '../meanings/spans.js'
import type { Detail, Duration } from '../meanings/values.js'
import type { Exclusion, Intent, Recurrence, When } from '../request.js'
import type { Token } from '../tokens.js'
import { exclusionsOf } from './exclusions.js'
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

const ofBookings: readonly Intent[] = ['cancel', 'list', 'block_time']
const ofMeetingTypes: readonly Intent[] = ['create_meeting_type', 'edit_meeting_type', 'set_hours']

export function compose(
  nodes: readonly Node[],
  tokens: readonly Token[],
  signs: Signs,
  intent: Intent,
  reading: Reading,
): Composed {
  const told = decide(
    intent === 'reschedule'
      ? nodes.filter((node) => !isMeal(node))
      : nodes
          .filter((node) => !ofBookings.includes(intent) || !isMeal(node))
          .map((node) => said(fromNow(node, reading), intent)),
  )
  const composed: Composed = Object.assign({}, ...told.map((node) => (node.kind === 'detail' ? node.value : {})))
  const lengths = told.filter((node) => node.kind === 'duration').map((node) => sizeOf(node.value as Duration))
  if (lengths.length > 0) composed.durationMinutes = lengths[0]!
  if (ofMeetingTypes.includes(intent)) return withHours(composed, told, tokens, signs, reading)
  if (intent === 'reschedule') return moved(composed, told, tokens, signs, reading)
  const when = whenOf(told, tokens, reading)
  if (when) composed.when = when
  return composed
}

/** "I don't work on Fridays". */
function daysOff(told: readonly Node[], hours: readonly Recurrence[]): Exclusion[] {
  const excepted = told.flatMap((node) => (node.kind === 'except' ? exclusionsOf(node.value, undefined) : []))
  return [...excepted, ...hours.flatMap(({ weekdays }) => weekdays.map((weekday) => ({ weekday })))]
}

/** "push it back an hour" says how far, "move it to an hour" how long. */
function moved(
  composed: Composed,
  told: readonly Node[],
  tokens: readonly Token[],
  signs: Signs,
  reading: Reading,
): Composed {
  const shift = told.find((node) => node.kind === 'shift')
  const { before, after } = splitMove(told, tokens, shift !== undefined)
  const [from, when] = [whenOf(before, tokens, reading), whenOf(after, tokens, reading)]
  const { durationMinutes, ...rest } = composed
  const far = shift
    ? sizeOf(shift.value as Duration)
    : when || !signs.has('later', 'earlier')
      ? undefined
      : durationMinutes
  const isLength = durationMinutes !== undefined && (shift || far === undefined)
  return {
    ...rest,
    ...(isLength && { durationMinutes }),
    ...(far !== undefined && { shiftMinutes: !shift && signs.has('earlier') ? -far : far }),
    ...(from && { from }),
    ...(when && { when }),
  }
}

function withHours(
  composed: Composed,
  told: readonly Node[],
  tokens: readonly Token[],
  signs: Signs,
  reading: Reading,
): Composed {
  const hours = weeklyHours(told.filter((node) => !isOfficeHours(node)))
  if (signs.has('never')) return { ...composed, when: { exclude: daysOff(told, hours) } }
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

/** "my office hours" are what is set, not when. */
function isOfficeHours({ kind, value }: Node): boolean {
  return kind === 'part' && value.name === 'workday'
}

/** "cancel my lunch": the meeting, not the time. */
function isMeal({ kind, value, start, end }: Node): boolean {
  return kind === 'part' && value.name === 'lunch' && end - start === 1
}

/** "I can't Friday, cancel it": what cannot be is what is meant. */
function said(node: Node, intent: Intent): Node {
  if (intent === 'list' && node.kind === 'span' && node.value.goal?.day) {
    const { start, end, weight } = node
    return { kind: 'day', value: node.value.goal.day, start, end, weight }
  }
  if (node.kind !== 'except' || !ofBookings.includes(intent)) return node
  const { day, moment, weekly } = node.value
  const { start, end, weight } = node
  if (weekly) return { kind: 'weekly', value: weekly, start, end, weight }
  if (day) return { kind: 'day', value: day, start, end, weight }
  return moment ? { kind: 'moment', value: moment, start, end, weight } : node
}

/**
 * "3 uur" is a time or a length. With another time beside it, or with one or two hours, it is a length;
 * else it is a time.
 */
export function decide(nodes: readonly Node[]): Node[] {
  const timed = nodes.some(
    ({ kind, value }) => kind === 'clock' || (kind === 'moment' && (value as { clock?: unknown }).clock),
  )
  return nodes.map((node) => {
    if (node.kind !== 'duration' || node.value.orClock === undefined || timed || node.value.orClock <= 120) return node
    const minutes = node.value.orClock
    const value = { minutes, loose: minutes >= 60 && minutes < 780, orMinutes: node.value.minutes }
    return { ...node, kind: 'clock', value } as Node
  })
}
