import type { Signs } from '../intents/signs.js'
import { sizeOf } from '../meanings/durations.js'
import type { Node, Reading } from '../meanings/meaning.js'
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

const ofMeetingTypes: readonly Intent[] = ['create_meeting_type', 'edit_meeting_type', 'set_hours']

/** What the phrases say together, once they are adapted to the intent. */
export function compose(
  told: readonly Node[],
  tokens: readonly Token[],
  signs: Signs,
  intent: Intent,
  reading: Reading,
): Composed {
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

/** "my office hours" are what is set, not when. */
function isOfficeHours({ kind, value }: Node): boolean {
  return kind === 'part' && value.name === 'workday'
}
