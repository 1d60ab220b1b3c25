import { partOf } from './day-parts.js'
import { means } from './meaning.js'
import { settle } from './settle.js'
import type { Clock } from './values.js'

/** Times of day. */
export const clocks = {
  digital: means('clock', ({ int, second }) =>
    second.int.width === 2 && int.width <= 2 ? clockAt(int.value, second.int.value, int.width === 2) : undefined,
  ),
  digitalWithSeconds: means('clock', ({ int, second, third }) =>
    second.int.width === 2 && third.int.width === 2 ? clockAt(int.value, second.int.value, int.width === 2) : undefined,
  ),
  /** "9.30": a point where others write a colon. */
  pointed: means('clock', ({ int, second }) =>
    second.int.glued && second.int.width === 2 && int.width <= 2
      ? clockAt(int.value, second.int.value, int.width === 2)
      : undefined,
  ),
  /** The same where it is more often a decimal or a date, unless its place makes it a time. */
  pointedTick: means('tick', ({ int, second }) => {
    const at = clockAt(int.value, second.int.value, int.width === 2)
    return at && second.int.glued && second.int.width === 2 && int.width <= 2 ? { ...at, number: true } : undefined
  }),
  /** "1400", "0730": a year as well, so only its place makes it a time. */
  military: means('tick', ({ int }) => (int.width === 4 ? militaryTime(int.value) : undefined), -0.5),
  militaryHours: means('clock', ({ int }) => (int.width === 4 ? militaryTime(int.value) : undefined)),
  afterAt: means('clock', ({ tick, clock }) => ({ ...(tick ?? clock), number: false, weak: false })),
  hour: means('clock', ({ number }) => onTheHour(number)),
  hourMark: means('clock', ({ int }) => (int.value >= 7 ? onTheHour(int.value) : undefined), 0.3),
  hourAndMinutes: means('clock', ({ number, second }) =>
    Number.isInteger(second.number) ? clockAt(number, second.number) : undefined,
  ),
  hourMarkMinutes: means(
    'clock',
    ({ int, second }) => (second.int.width === 2 ? clockAt(int.value, second.int.value, int.width === 2) : undefined),
    0.1,
  ),
  spoken: means('tick', ({ cardinal, second }) =>
    cardinal < 24 && second.cardinal >= 10 && second.cardinal < 60 && Number.isInteger(cardinal)
      ? { ...clockAt(cardinal, second.cardinal)!, number: true }
      : undefined,
  ),
  before: means('clock', ({ tick }) => half(tick, 'am')),
  after: means('clock', ({ tick }) => half(tick, 'pm')),
  inPart: means('clock', ({ tick, clock, part }) => settled(tick ?? clock, part)),
  inPartOf: means('clock', ({ tick, partName }) => settled(tick, partOf(partName))),
  partFirst: means('clock', ({ tick, clock, part }) => settled(tick ?? clock, part)),
  minutesPast: means('clock', ({ number, tick }) => offset(tick, number), 0.15),
  minutesToInWords: means('clock', ({ cardinal, tick }) => (cardinal >= 10 ? offset(tick, -cardinal) : undefined)),
  minutesTo: means('clock', ({ number, tick }) => offset(tick, -number)),
  quarterPast: means('clock', ({ tick }) => offset(tick, 15), 0.15),
  quarterTo: means('clock', ({ tick }) => offset(tick, -15), 0.15),
  halfPast: means('clock', ({ tick }) => offset(tick, 30), 0.15),
  /** The Dutch and German half: an hour begins half an hour before it ("half drie" is 2:30). */
  halfBefore: means('clock', ({ tick }) => offset(tick, -30), 0.15),
  minutesBeforeHalf: means('clock', ({ number, tick }) => offset(tick, -30 - number), 0.15),
  minutesAfterHalf: means('clock', ({ number, tick }) => offset(tick, -30 + number), 0.15),
  hourOrSo: means('clock', ({ tick }) => ({ ...tick, number: false, weak: false }), 0.1),
  of: means('clock', ({ clock }) => clock, 0.2),
  noon: means('clock', () => fixed(720)),
  midnight: means('clock', () => fixed(1440)),
  midMorning: means('clock', () => fixed(600), 0.3),
  midAfternoon: means('clock', () => fixed(840), 0.3),
  approximate: means('clock', ({ tick, clock }) => ({ ...(tick ?? clock), number: false, weak: false })),
  inZone: means('clock', ({ tick, zone }) => ({ ...tick, number: false, zone })),
  ofClock: means('tick', ({ clock }) => clock),
  ofDigits: means('tick', ({ int }) =>
    int.width <= 2 ? bareHour(int.value, int.width === 2 && int.value < 10) : undefined,
  ),
  ofWord: means(
    'tick',
    ({ cardinal }) => {
      const hour = Number.isInteger(cardinal) && cardinal >= 1 && cardinal <= 12 ? bareHour(cardinal) : undefined
      return hour && cardinal === 1 ? { ...hour, weak: true } : hour
    },
    -0.15,
  ),
  ofHours: means('tick', ({ duration }) =>
    duration.orClock === undefined ? undefined : onTheHour(duration.orClock / 60),
  ),
}

/** Undefined when no clock shows it. */
function clockAt(hour: number, minute: number, twoDigits = false): Clock | undefined {
  if (!(hour >= 0 && minute >= 0 && minute < 60) || hour * 60 + minute > 1440) return undefined
  return { minutes: hour * 60 + minute, loose: hour >= 1 && hour <= 12 && !(twoDigits && hour < 10) }
}

/** 1400 and 0730. */
export function militaryTime(digits: number): Clock | undefined {
  const at = digits % 5 === 0 ? clockAt(Math.floor(digits / 100), digits % 100, true) : undefined
  return at && { ...at, number: true }
}

function fixed(minutes: number): Clock {
  return { minutes, loose: false }
}

function onTheHour(hour: number): Clock | undefined {
  return Number.isInteger(hour * 60) ? clockAt(Math.floor(hour), Math.round((hour % 1) * 60)) : undefined
}

function bareHour(hour: number, twoDigits = false): Clock | undefined {
  const at = clockAt(hour, 0, twoDigits)
  return at && { ...at, number: true }
}

/** "3 pm", "12 am"; "15:00 pm" is said as well, and is 15:00. */
function half({ minutes, loose, zone }: Clock, which: 'am' | 'pm'): Clock | undefined {
  if (!loose && minutes >= 780) return which === 'pm' ? { minutes, loose: false, meridiem: true } : undefined
  const inHalf = (minutes % 720) + (which === 'pm' ? 720 : 0)
  return { minutes: inHalf, loose: false, meridiem: true, ...(zone && { zone }) }
}

function settled(tick: Clock, part: Parameters<typeof settle>[1]): Clock {
  return { minutes: settle(tick, part), loose: false, meridiem: true, ...(tick.zone && { zone: tick.zone }) }
}

/** Minutes past or to an hour; the half of the day stays as open as it was. */
function offset(tick: Clock | undefined, by: number): Clock | undefined {
  if (!tick || Math.abs(by) > 60 || tick.minutes % 60 !== 0) return undefined
  const minutes = (tick.minutes + by + 1440) % 1440
  return { ...tick, number: false, weak: false, minutes: tick.loose && minutes < 60 ? minutes + 720 : minutes }
}
