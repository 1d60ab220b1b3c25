import { regularHours, setRegularHours } from '../../bookings/regular-hours.js'
import type { Inputs } from '../../cards/action.js'
import { readWeekHours } from '../../cards/week-hours.js'
import type { Request } from '../../language/request.js'
import { hoursFrom } from '../meeting-types/by-text.js'
import { type Answer, type PersonTurn, show } from '../turn.js'

/** The speaker's regular hours. */
export async function showHours(turn: PersonTurn, event?: 'changed'): Promise<Answer> {
  const { person } = turn.speaker
  const hours = await regularHours(turn.desk.rooms.db, person)
  return show('hours', { hours, timeZone: person.timeZone, ...(event && { event }) })
}

/** The form for them, with the hours that a text has said filled in: they count once they are saved. */
export async function editHours(turn: PersonTurn, request?: Request): Promise<Answer> {
  const { person } = turn.speaker
  const said = hoursFrom(request?.hours ?? (request?.when?.recurrence ? [request.when.recurrence] : []))
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
