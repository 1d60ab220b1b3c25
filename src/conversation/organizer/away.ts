import { DateTime } from 'luxon'
import { regularHours } from '../../bookings/regular-hours.js'
import { listAway, removeAway, saveAway } from '../../bookings/time-away.js'
import type { Action, Inputs } from '../../cards/action.js'
import type { AwayEntry, AwayValues, CardData, FormFault } from '../../cards/catalogue.js'
import { textLimits } from '../../cards/limits.js'
import { readTimeZone } from '../../cards/time-zones.js'
import { readDayHours } from '../../cards/week-hours.js'
import type { Request, Window } from '../../language/request.js'
import { type Answer, type PersonTurn, show } from '../turn.js'

const empty: AwayValues = { first: '', last: '', hours: '', timeZone: '', reason: '' }
/** Days: a longer absence is a mistake in the year. */
const LONGEST = 732
/** Days whose hours can be replaced at once. */
const MOST_REPLACED = 62

const today = ({ now, speaker }: PersonTurn): string =>
  DateTime.fromJSDate(now, { zone: speaker.person.timeZone }).toISODate()!

/** When the speaker's usual hours do not hold. */
export async function showAway(turn: PersonTurn, event?: CardData['away']['event']): Promise<Answer> {
  const entries = await listAway(turn.desk.rooms.db, turn.speaker.person, today(turn))
  return show('away', { entries, ...(event && { event }) })
}

/** The form for days off and the like. */
export const addAway = (turn: PersonTurn): Answer =>
  show('away-form', { values: { ...empty, first: today(turn), last: today(turn) }, faults: {} })

/** "I'm away from 21 December to 3 January", "block Friday afternoon": the form with that filled in, which counts once it is saved. */
export async function awayByText(turn: PersonTurn, { when }: Request): Promise<Answer> {
  const [window] = when?.windows ?? []
  if (window) return show('away-form', { values: { ...empty, ...(await valuesOf(turn, window)) }, faults: {} })
  const day = when?.exact?.slice(0, 10)
  return day ? show('away-form', { values: { ...empty, first: day, last: day }, faults: {} }) : addAway(turn)
}

export async function saveAwayForm(turn: PersonTurn, inputs: Inputs): Promise<Answer> {
  const typed = Object.keys(empty) as (keyof AwayValues)[]
  const values = Object.fromEntries(typed.map((id) => [id, inputs[id]?.trim() ?? ''])) as unknown as AwayValues
  const { faults, hours, timeZone } = read(values)
  if (Object.keys(faults).length > 0) return show('away-form', { values, faults })
  const { first, last, reason } = values
  await saveAway(turn.desk.rooms.db, turn.speaker.person, {
    first,
    last: last || first,
    reason,
    ...(hours && { hours }),
    ...(timeZone && { timeZone }),
  })
  return showAway(turn, 'saved')
}

export async function dropAway(
  turn: PersonTurn,
  { kind, id }: Extract<Action, { verb: 'away.remove' }>,
): Promise<Answer> {
  if (isKnownId(kind, id)) await removeAway(turn.desk.rooms.db, turn.speaker.person, { kind, id })
  return showAway(turn, 'removed')
}

/** A date's id is the date; the others have one of their own. */
function isKnownId(kind: AwayEntry['kind'], id: string): boolean {
  return kind === 'date' ? isDate(id) : /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
}

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && DateTime.fromISO(text).isValid

function read({ first, last, hours, timeZone, reason }: AwayValues) {
  const faults: Partial<Record<keyof AwayValues, FormFault>> = {}
  if (!isDate(first)) faults.first = first === '' ? 'missing' : 'unreadable'
  const end = last || first
  const days = DateTime.fromISO(end).diff(DateTime.fromISO(first), 'days').days
  if (!isDate(end)) faults.last = 'unreadable'
  else if (end < first) faults.last = 'ends-before-it-begins'
  else if (days > (hours === '' ? LONGEST : MOST_REPLACED)) faults.last = 'out-of-range'
  const blocks = hours === '' ? undefined : readDayHours(hours)
  if (blocks === null) faults.hours = 'unreadable'
  const zone = timeZone === '' ? undefined : readTimeZone(timeZone)
  if (zone === null) faults.timeZone = 'unknown'
  if (reason.length > textLimits.reason) faults.reason = 'too-long'
  return { faults, hours: blocks ?? undefined, timeZone: zone ?? undefined }
}

/** Whole days are days off; a part of a day leaves the rest of that day's hours. */
async function valuesOf(turn: PersonTurn, { start, end, granularity }: Window): Promise<Partial<AwayValues>> {
  const [first, last] = [start.slice(0, 10), end.slice(0, 10)]
  if (granularity === 'day' || first !== last) return { first, last }
  const week = await regularHours(turn.desk.rooms.db, turn.speaker.person)
  const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
  const blocks = week[weekdays[DateTime.fromISO(first).weekday - 1]!]
  const [from, to] = [start.slice(11), end.slice(11)]
  const left = blocks.flatMap((block) => [
    ...(block.from < from ? [{ from: block.from, to: block.to < from ? block.to : from }] : []),
    ...(to < block.to ? [{ from: block.from > to ? block.from : to, to: block.to }] : []),
  ])
  return { first, last, hours: left.map((block) => `${block.from}-${block.to}`).join(', ') }
}
