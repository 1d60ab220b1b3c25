import { regularHours, setRegularHours } from '../../bookings/regular-hours.js'
import type { Inputs } from '../../cards/action.js'
import type { WeekHours } from '../../cards/catalogue.js'
import { readWeekHours } from '../../cards/week-hours.js'
import type { Request } from '../../language/request.js'
import { hoursFrom } from '../said-hours.js'
import { type Answer, type PersonTurn, show } from '../turn.js'

/** The speaker's regular hours. */
export async function showHours(turn: PersonTurn, event?: 'changed'): Promise<Answer> {
  const { person } = turn.speaker
  const hours = await regularHours(turn.desk.rooms.db, person)
  return show('hours', { hours, timeZone: person.timeZone, ...(event && { event }) })
}

/** "I work Monday to Thursday", "I don't work on Fridays": the form with those hours filled in, which count once they are saved. */
export async function hoursByText(turn: PersonTurn, { hours, when, asks }: Request): Promise<Answer> {
  const said = hoursFrom(hours ?? (when?.recurrence ? [when.recurrence] : []))
  const off = (when?.exclude ?? []).flatMap((excluded) => ('weekday' in excluded ? [excluded.weekday] : []))
  if (!said && off.length === 0) return asks ? showHours(turn) : editHours(turn)
  const week = said ?? (await regularHours(turn.desk.rooms.db, turn.speaker.person))
  return editHours(turn, { ...week, ...Object.fromEntries(off.map((day) => [day, []])) })
}

/** The form for them. */
export async function editHours(turn: PersonTurn, said?: WeekHours): Promise<Answer> {
  const { person } = turn.speaker
  const hours = said ?? (await regularHours(turn.desk.rooms.db, person))
  return show('hours-form', { hours, timeZone: person.timeZone, faults: {} })
}

export async function saveHours(turn: PersonTurn, inputs: Inputs): Promise<Answer> {
  const { person } = turn.speaker
  const { db } = turn.desk.rooms
  const read = readWeekHours(inputs)
  if (!read.ok) {
    const hours = await regularHours(db, person)
    return show('hours-form', { hours, timeZone: person.timeZone, faults: read.faults, values: inputs })
  }
  await setRegularHours(db, person, read.hours)
  return showHours(turn, 'changed')
}
