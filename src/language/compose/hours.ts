import type { Node } from '../meanings/meaning.js'
import { settle, settleSpan } from '../meanings/settle.js'
import type { DayPart, Edge } from '../meanings/values.js'
import type { Recurrence } from '../request.js'
import { weekdayCodes } from './exclusions.js'
import { timeOfDay } from './windows.js'

const workweek = [1, 2, 3, 4, 5]
const officeHours: [number, number] = [540, 1020]

/**
 * Weekly hours, in the order said: "Mon-Thu 9 to 17:30, Fri until 1". Days wait for the hours that follow them; hours
 * without days are for Monday to Friday; an edge that is not said is the one said last, or that of an office.
 */
export function weeklyHours(nodes: readonly Node[]): Recurrence[] {
  const found: { weekdays: number[]; hours?: [number, number] }[] = []
  let last = officeHours
  let early: [number, number] | undefined
  const setHours = (from?: Edge, to?: Edge, part?: DayPart) => {
    const hours = edges(from, to, part, last)
    last = hours
    const waiting = found.filter(({ hours }) => hours === undefined)
    for (const entry of waiting) entry.hours = hours
    if (waiting.length > 0) return
    const previous = found.at(-1)
    if (previous) found.push({ weekdays: previous.weekdays, hours })
    else early = hours
  }
  const addDays = (weekdays: number[]) => {
    found.push({ weekdays, ...(found.length === 0 && early && { hours: early }) })
  }
  for (const node of nodes) {
    if (node.kind === 'weekly') addDays(node.value.weekdays)
    else if (node.kind === 'day' && node.value.weekday !== undefined) addDays([node.value.weekday])
    else if (node.kind === 'part') setHours(undefined, undefined, node.value)
    else if (node.kind === 'moment' && node.value.day.weekday !== undefined) {
      addDays([node.value.day.weekday])
      if (node.value.part) setHours(undefined, undefined, node.value.part)
    } else if (node.kind === 'span') {
      const { from, to, part, day } = node.value
      if (day?.weekday !== undefined) addDays([day.weekday])
      if (from?.date === undefined && to?.date === undefined) setHours(from, to, part)
    }
  }
  if (found.length === 0 && early) addDays(workweek)
  return found.map(({ weekdays, hours }) => ({
    weekdays: weekdays.map((weekday) => weekdayCodes[weekday - 1]!),
    ...(hours && { start: timeOfDay(hours[0]), end: timeOfDay(hours[1]) }),
  }))
}

function edges(
  from: Edge | undefined,
  to: Edge | undefined,
  part: DayPart | undefined,
  last: [number, number],
): [number, number] {
  if (from?.clock && to?.clock) return settleSpan(from.clock, to.clock, part)
  if (from?.clock) return [settle(from.clock, part), last[1]]
  if (to?.clock) return [last[0], settle(to.clock, part)]
  return part ? [part.start, part.end] : last
}
