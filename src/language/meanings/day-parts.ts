import { means } from './meaning.js'
import type { DayPart, PartName } from './values.js'

/** Where the parts of a day begin and end, in hours. */
const hours: Record<PartName, [number, number]> = {
  dawn: [0, 8],
  morning: [8, 12],
  noon: [12, 13],
  lunch: [12, 14],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [20, 24],
  workday: [9, 17],
}

/** Parts of the day. */
export const dayParts = {
  named: means('part', ({ partName }) => partOf(partName)),
  early: means('part', ({ partName }) => firstHalf(partOf(partName))),
  late: means('part', ({ partName }) => lastHalf(partOf(partName))),
  mid: means('part', ({ partName }) => middle(partOf(partName)), 0.2),
  morning: means('part', () => partOf('morning')),
  earlyMorning: means('part', () => firstHalf(partOf('morning'))),
  lateMorning: means('part', () => lastHalf(partOf('morning'))),
  startOfDay: means('part', () => ({ name: 'morning' as const, start: 480, end: 720 })),
  endOfDay: means('part', () => ({ name: 'afternoon' as const, start: 960, end: 1080 })),
  middleOfDay: means('part', () => ({ name: 'noon' as const, start: 600, end: 840 })),
  lateInDay: means('part', () => ({ name: 'afternoon' as const, start: 900, end: 1080 })),
}

export function partOf(name: PartName): DayPart {
  return { name, start: hours[name][0] * 60, end: hours[name][1] * 60 }
}

export function firstHalf({ name, start, end }: DayPart): DayPart {
  return { name, start, end: Math.min(start + 120, end) }
}

export function lastHalf({ name, start, end }: DayPart): DayPart {
  return { name, start: name === 'evening' || name === 'night' ? 1260 : Math.max(end - 120, start), end }
}

function middle({ name, start, end }: DayPart): DayPart {
  return { name, start: start + 60, end: end - 60 }
}
