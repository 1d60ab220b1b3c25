import type { Clock, DayPart } from './values.js'

/** Until which hour a bare number is an afternoon: "at 3" is 15:00, "at 7" is 07:00. */
const lastAfternoonHour = 6

/** Minutes since midnight of a clock: by the part of the day that was said with it or, without one, as office hours go. */
export function settle({ minutes, loose }: Clock, part?: Pick<DayPart, 'name'>): number {
  if (!loose) return minutes
  const hour = Math.floor(minutes / 60)
  switch (part?.name) {
    case 'dawn':
    case 'morning':
      return hour === 12 ? minutes - 720 : minutes
    case 'noon':
    case 'lunch':
      return hour < 10 ? minutes + 720 : minutes
    case 'afternoon':
    case 'evening':
      return hour === 12 ? minutes : minutes + 720
    case 'night':
      return hour === 12 ? minutes + 720 : hour >= 6 ? minutes + 720 : minutes
    default:
      return hour <= lastAfternoonHour ? minutes + 720 : minutes
  }
}

/**
 * The two ends of a span of hours, in minutes since midnight of its first day; the end may lie on the next.
 * "2-4pm" takes its half of the day from its end, "11am to 3" from its beginning, "9 to 5" from its order.
 */
export function settleSpan(from: Clock, to: Clock, part?: DayPart): [number, number] {
  if (part) {
    const [start, end] = [settle(from, part), settle(to, part)]
    if (start < end) return [start, end]
    if (start >= end && from.loose && part.name === 'morning') return [from.minutes + 720, end + 1440]
    const early = from.loose ? from.minutes : start
    return early < end ? [early, end] : [start, end + (to.loose && end + 720 > start ? 720 : 1440)]
  }
  if (!to.loose) {
    if (!from.loose) return inOrder(from.minutes, to.minutes)
    if (!to.meridiem) return inOrder(from.minutes < to.minutes ? from.minutes : settle(from), to.minutes)
    const options = [from.minutes % 720, (from.minutes % 720) + 720].filter((minutes) => minutes < to.minutes)
    return inOrder(options.at(-1) ?? (from.minutes % 720) + 720, to.minutes)
  }
  const start = settle(from)
  const end = nextAfter(start, to.minutes)
  if (end > 1440 && from.loose) return [from.minutes, nextAfter(from.minutes, to.minutes)]
  return [start, end]
}

function inOrder(start: number, end: number): [number, number] {
  return [start, end > start ? end : end + 1440]
}

/** The first time after `start` that a twelve-hour clock shows these minutes. */
function nextAfter(start: number, minutes: number): number {
  let end = minutes % 720
  while (end <= start) end += 720
  return end
}
