import type { Weekday, WeekHours } from './catalogue.js'
import { weekdays } from './times.js'

type Blocks = WeekHours[Weekday]

/** Each day's blocks as a form shows them: "09:00-12:00, 13:00-17:00", nothing for a free day. */
export function writeWeekHours(hours: WeekHours): Record<Weekday, string> {
  const written = (day: Weekday) => hours[day].map(({ from, to }) => `${from}-${to}`).join(', ')
  return Object.fromEntries(weekdays.map((day) => [day, written(day)])) as Record<Weekday, string>
}

/** A week as typed in a form, by weekday; a day that is not there is free. */
export function readWeekHours(
  typed: Partial<Record<Weekday, string>>,
): { ok: true; hours: WeekHours } | { ok: false; faults: Partial<Record<Weekday, 'unreadable'>> } {
  const read = weekdays.map((day) => [day, readDayHours(typed[day] ?? '')] as const)
  const unreadable = read.filter(([, blocks]) => blocks === null)
  if (unreadable.length > 0)
    return { ok: false, faults: Object.fromEntries(unreadable.map(([day]) => [day, 'unreadable'])) }
  return { ok: true, hours: Object.fromEntries(read) as WeekHours }
}

const free = /^(?:[-–—]|off|free|closed|none|no|vrij|dicht|gesloten|geen|nee)?$/
const between = /\s*(?:-|–|—|to|till|until|tot|t\/m)\s*/
const clock = /(\d{1,2})(?:[:.hu]?([0-5]\d))?\s*(am|pm|a\.m\.|p\.m\.)?/
const block = new RegExp(
  `^(?:from|van)?\\s*${clock.source}(?:\\s*uur)?${between.source}${clock.source}(?:\\s*(?:uur|h))?$`,
)

/**
 * The blocks of one day, sorted, those that overlap or touch as one: "9-5", "9:00–12:00 en 13-17", "van 9 tot 5 uur", "9am to 12.30pm".
 * An end that is not after its begin is taken as afternoon, and so are both of "1-5". Nothing or "-" is a free day; null cannot be read.
 */
export function readDayHours(text: string): Blocks | null {
  const typed = text.trim().toLowerCase()
  if (free.test(typed)) return []
  const blocks = typed.split(/\s*(?:[,;&+\n]|\band\b|\ben\b)\s*/).map(readBlock)
  return blocks.every((read) => read !== null) ? uniteBlocks(blocks) : null
}

function readBlock(text: string): [from: number, to: number] | null {
  const match = block.exec(text)
  if (!match) return null
  const [, fromHour = '', fromMinute, fromHalf, toHour = '', toMinute, toHalf] = match
  let from = readClock(fromHour, fromMinute, fromHalf)
  let to = readClock(toHour, toMinute, toHalf)
  const said24 = (hour: string, half: string | undefined) => half !== undefined || hour.length > 1
  if (!said24(fromHour, fromHalf) && !said24(toHour, toHalf) && from >= 60 && from < 6 * 60 && to > from) {
    from += 720
    to += 720
  }
  if (to === 0) to = 1440
  if (to <= from && toHalf === undefined && Number(toHour) <= 12) to += 720
  return from < to && to <= 1440 ? [from, to] : null
}

/** Minutes since midnight; not a number when the clock has no such time. */
function readClock(hour: string, minute = '0', half?: string): number {
  const hours = Number(hour)
  if (half && (hours < 1 || hours > 12)) return Number.NaN
  return (half ? (hours % 12) + (half.startsWith('p') ? 12 : 0) : hours) * 60 + Number(minute)
}

function uniteBlocks(blocks: [from: number, to: number][]): Blocks {
  const united: [from: number, to: number][] = []
  for (const [from, to] of blocks.toSorted((a, b) => a[0] - b[0])) {
    const last = united.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else united.push([from, to])
  }
  return united.map(([from, to]) => ({ from: writeClock(from), to: writeClock(to) }))
}

function writeClock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
