import { shiftDay } from '../meanings/calendar.js'
import type { Node, Reading } from '../meanings/meaning.js'
import { later } from '../meanings/spans.js'
import type { Intent } from '../request.js'

/** What these are about is there already, so a phrase may name it instead of saying when. */
const ofBookings: readonly Intent[] = ['cancel', 'list', 'block_time']

/** The phrases as the intent has them: the same words mean one thing of a new meeting and another of one that is there. */
export function adapt(nodes: readonly Node[], intent: Intent, reading: Reading): Node[] {
  const named = intent === 'reschedule' || ofBookings.includes(intent)
  const kept = named ? nodes.filter((node) => !isMeal(node)) : nodes
  const timed = kept.some((node) => node.kind === 'clock' || (node.kind === 'moment' && node.value.clock !== undefined))
  return kept.map((node) => {
    switch (node.kind) {
      case 'shift':
        return intent === 'reschedule' ? node : fromNow(node, reading)
      case 'duration':
        return timeOrLength(node, named, timed)
      case 'span':
        return intent === 'list' ? onTheDay(node) : node
      case 'except':
        return ofBookings.includes(intent) ? meant(node) : node
      default:
        return node
    }
  })
}

type Of<K extends Node['kind']> = Extract<Node, { kind: K }>

/** "cancel my lunch": the meeting, not the time. */
function isMeal(node: Node): boolean {
  return node.kind === 'part' && node.value.name === 'lunch' && node.end - node.start === 1
}

/** "two days later" without a booking to move is a time from now. */
function fromNow(node: Of<'shift'>, reading: Reading): Node {
  const { value, ...place } = node
  if (value.minutes === 0) return { ...place, kind: 'day', value: { date: shiftDay(reading.today, value) } }
  const moment = later(value, reading)
  return moment ? { ...place, kind: 'moment', value: moment } : node
}

/**
 * "3 uur" is a time or a length. With another time beside it, or with one or two hours, it is a length, else a time;
 * "van 3 uur" is the length of a new meeting and the time of one that is there.
 */
function timeOrLength(node: Of<'duration'>, ofBooking: boolean, timed: boolean): Node {
  const { value, ...place } = node
  const { orClock: minutes, ofMeeting, ...length } = value
  if (minutes === undefined) return node
  if (ofMeeting && !ofBooking) return { ...node, value: length }
  if (!ofMeeting && (timed || minutes <= 120)) return node
  const clock = { minutes, loose: minutes >= 60 && minutes < 780, ...(!ofMeeting && { orMinutes: length.minutes }) }
  return { ...place, kind: 'clock', value: clock }
}

/** "wat is mijn planning voor donderdag": the day, and not what comes before it. */
function onTheDay(node: Of<'span'>): Node {
  const { value, ...place } = node
  return value.goal?.day ? { ...place, kind: 'day', value: value.goal.day } : node
}

/** "I can't Friday, cancel it": what cannot be is what is meant. */
function meant(node: Of<'except'>): Node {
  const { value, ...place } = node
  if (value.weekly) return { ...place, kind: 'weekly', value: value.weekly }
  if (value.day) return { ...place, kind: 'day', value: value.day }
  return value.moment ? { ...place, kind: 'moment', value: value.moment } : node
}
