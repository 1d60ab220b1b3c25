import { dayOf, partsOf, shiftDay } from './calendar.js'
import { militaryTime } from './clocks.js'
import { firstHalf, lastHalf, partOf } from './day-parts.js'
import { lengthOf, sizeOf } from './durations.js'
import { means, type Reading } from './meaning.js'
import { settle } from './settle.js'
import { upcomingDate, upcomingWeekday } from './upcoming.js'
import type { Clock, Day, Duration, Edge, Moment, Span } from './values.js'

/** A date with a time. */
export const moments = {
  dayAndTime: means('moment', ({ day, tick }) => momentOf(day, tick)),
  timeAndDay: means('moment', ({ day, tick }) => momentOf(day, tick), -0.05),
  dayAndPart: means('moment', ({ day, part }) => ({ day, part })),
  tonight: means('moment', (_, { today }) => ({ day: { date: today }, part: partOf('evening') })),
  now: means('moment', (_, { today, minute }) => ({ day: { date: today }, clock: { minutes: minute, loose: false } })),
  fromNow: means('moment', ({ duration }, reading) => (duration.minutes > 0 ? later(duration, reading) : undefined)),
  /** "in 15": minutes, when nothing else is said. */
  minutesFromNow: means('moment', ({ int }, reading) => later(lengthOf(int.value, 'minute')!, reading), -0.6),
  /** "7, this morning", "tonight at 8". */
  timeInMoment: means('moment', ({ tick, moment }) =>
    moment.clock || !moment.part || tick.weak ? undefined : { ...moment, clock: { ...tick, number: false } },
  ),
  orAt: means(
    'moment',
    ({ moment, tick }) => (moment.clock && !tick.weak ? { ...moment, alsoAt: { ...tick, number: false } } : undefined),
    -0.3,
  ),
  dayAm: means('moment', ({ day }) => ({ day, part: partOf('morning') })),
  dayPm: means('moment', ({ day }) => ({ day, part: partOf('afternoon') })),
  nextPart: means('moment', ({ partName }, { today }) => ({ day: { date: today + 1 }, part: partOf(partName) })),
  thisPart: means('moment', ({ part }, { today }) => ({ day: { date: today }, part })),
  startOfPart: means('moment', ({ moment }) => moment.part && { ...moment, part: firstHalf(moment.part) }),
  of: means('moment', ({ moment }) => moment, 0.2),
  weekdayMorning: means('moment', ({ weekdayName }, reading) => ({
    day: upcomingWeekday(weekdayName, reading),
    part: partOf('morning'),
  })),
  thisMorning: means('moment', (_, { today }) => ({ day: { date: today }, part: partOf('morning') })),
  endOfPart: means('moment', ({ moment }) => moment.part && { ...moment, part: lastHalf(moment.part) }),
  after: means('moment', ({ duration, moment }) => {
    if (!moment.clock || duration.minutes === 0 || sizeOf(duration) > 5_000_000) return undefined
    const later = moment.clock.minutes + duration.minutes
    return {
      day: { date: moment.day.date + Math.floor(later / 1440) },
      clock: { ...moment.clock, minutes: later % 1440 },
    }
  }),
  endOfDay: means('moment', ({ day }) => ({ day, part: { name: 'afternoon' as const, start: 960, end: 1080 } })),
}

/** From here to there. */
export const spans = {
  hours: means('span', ({ tick, second }) =>
    tick.number && second.tick.number ? undefined : { from: { clock: tick }, to: { clock: second.tick } },
  ),
  hoursBetween: means('span', ({ tick, second }) => ({ from: { clock: tick }, to: { clock: second.tick } })),
  /** "2-4" may be a date as well. */
  hoursDashed: means(
    'span',
    ({ int, second }, { monthFirst }) => {
      const [from, to] = [int.value, second.int.value]
      if (int.width === 4 && second.int.width === 4) return clocksOf(militaryTime(from), militaryTime(to))
      return monthFirst && from <= 12 && to > 12 ? undefined : hoursOf(from, to)
    },
    -0.2,
  ),
  hoursInWords: means('span', ({ number, second }) => hoursOf(number, second.number), -0.2),
  dayHoursDashed: means('span', ({ day, int, second }) => {
    const hours = hoursOf(int.value, second.int.value)
    return hours && day.dayOfMonth === undefined ? { day, ...hours } : undefined
  }),
  inPart: means('span', ({ span, part }) => (span.from?.clock || span.to?.clock ? { ...span, part } : undefined)),
  lasting: means(
    'span',
    ({ duration, tick }) => {
      const { minutes } = tick
      const size = sizeOf(duration)
      return size < 1440
        ? {
            from: { clock: tick },
            to: { clock: { minutes: minutes + size, loose: tick.loose && minutes + size <= 780 } },
          }
        : undefined
    },
    -0.5,
  ),
  moments: means('span', ({ moment, second }) => ({ from: edgeOf(moment), to: edgeOf(second.moment) })),
  momentToTime: means('span', ({ moment, tick }) => ({ from: edgeOf(moment), to: { clock: tick } })),
  timeToMoment: means('span', ({ tick, moment }) =>
    moment.clock ? { from: { clock: tick }, to: edgeOf(moment) } : undefined,
  ),
  nowToTime: means('span', ({ moment, tick }) => ({
    from: edgeOf(moment),
    to: { date: moment.day.date, clock: tick },
  })),
  daysToDays: means('span', ({ day, days, second }) => {
    if (days?.latent) return undefined
    const from = day?.date ?? days.first
    const to = second.day?.date ?? second.days?.last ?? (day ? days?.first : undefined)
    return to !== undefined && to >= from ? { from: { date: from }, to: { date: to } } : undefined
  }),
  dayToDayOfMonth: means('span', ({ day, ordinal }) => {
    const { year, month, day: first } = partsOf(day.date)
    const date =
      ordinal > first ? dayOf(year, month, ordinal) : dayOf(year + Math.floor(month / 12), (month % 12) + 1, ordinal)
    return day.dayOfMonth !== undefined && date !== undefined ? { from: { date: day.date }, to: { date } } : undefined
  }),
  daysOfMonth: means('span', ({ dayNumber, second, monthName, year }, reading) => {
    const to = upcomingDate(monthName, second.dayNumber, year, reading)
    const from = to && dayOf(partsOf(to.date).year, monthName, dayNumber)
    return from !== undefined && from < to!.date ? { from: { date: from }, to: { date: to!.date } } : undefined
  }),
  daysOfPeriod: means('span', ({ dayNumber, second, days }) => {
    const [first, last] = [days.first + dayNumber - 1, days.first + second.dayNumber - 1]
    return days.unit === 'month' && first < last && last <= days.last
      ? { from: { date: first }, to: { date: last } }
      : undefined
  }),
  lastingFrom: means('span', ({ duration, moment }) => {
    if (!moment.clock || sizeOf(duration) > 500_000) return undefined
    const end = settle(moment.clock) + duration.minutes
    const date = shiftDay(moment.day.date, duration) + Math.floor(end / 1440)
    return { from: edgeOf(moment), to: { date, clock: { minutes: end % 1440, loose: false } } }
  }),
  nextMinutes: means(
    'span',
    ({ duration, number, unit }, reading) => {
      const length = duration ?? lengthOf(number ?? 1, unit)
      const end = length && length.minutes > 0 ? later(length, reading) : undefined
      const start = { date: reading.today, clock: { minutes: reading.minute, loose: false } }
      return end && { from: start, to: edgeOf(end) }
    },
    0.2,
  ),
}

/** Open to one side. */
export const bounds = {
  afterTime: means('span', ({ tick }) => ({ from: { clock: tick } })),
  beforeTime: means('span', ({ tick }) => ({ to: { clock: tick } })),
  afterMoment: means('span', ({ moment }) => ({ from: endOf(moment) })),
  fromMoment: means('span', ({ moment }) => ({ from: edgeOf(moment) })),
  beforeMoment: means('span', ({ moment }) => ({ to: edgeOf(moment), from: { date: moment.day.date } })),
  untilMoment: means('span', ({ moment }) => ({ to: edgeOf(moment), goal: { moment } })),
  fromDay: means('span', ({ day, days }) => ({ from: { date: day?.date ?? days.first } })),
  afterDay: means('span', ({ day, days }) => ({ from: { date: (day?.date ?? days.last) + 1 } })),
  untilDay: means('span', ({ day, days }) => ({ to: { date: day?.date ?? days.last }, goal: { day, days } })),
  beforeDay: means('span', ({ day, days }) => ({ to: { date: (day?.date ?? days.first) - 1 }, goal: { day, days } })),
  untilEndOf: means('span', ({ days }) => ({ to: { date: days.last } }), 0.3),
  fromStartOf: means('span', ({ days }) => ({ from: { date: days.first } }), 0.3),
  afterWork: means('span', () => ({
    from: { clock: { minutes: 1020, loose: false } },
    to: { clock: { minutes: 1260, loose: false } },
  })),
  afterLunch: means(
    'span',
    () => ({ from: { clock: { minutes: 780, loose: false } }, to: { clock: { minutes: 1020, loose: false } } }),
    0.2,
  ),
  beforePart: means('span', ({ part }) => ({ to: { clock: { minutes: part.start, loose: false } } })),
  afterPart: means('span', ({ part }) => ({ from: { clock: { minutes: part.end % 1440, loose: false } } })),
  fromPart: means('span', ({ part }) => ({ from: { clock: { minutes: part.start, loose: false } } })),
  fromNow: means('span', (_, { today, minute }) => ({
    from: { date: today, clock: { minutes: minute, loose: false } },
  })),
}

/** A length of time from now. */
export function later(duration: Duration, { today, minute }: Reading): Moment | undefined {
  if (sizeOf(duration) > 5_000_000) return undefined
  const minutes = minute + duration.minutes
  return {
    day: { date: shiftDay(today, duration) + Math.floor(minutes / 1440) },
    clock: { minutes: minutes % 1440, loose: false },
  }
}

function momentOf(day: Day, clock: Clock): Moment | undefined {
  return clock.weak || (clock.number && (day.bare || clock.minutes > 720))
    ? undefined
    : { day, clock: { ...clock, number: false } }
}

/** A part of a day is over at its end; lunch takes an hour. */
function endOf(moment: Moment): Edge {
  const { day, clock, part } = moment
  if (clock || !part) return edgeOf(moment)
  return { date: day.date, clock: { minutes: part.name === 'lunch' ? part.start + 60 : part.end, loose: false } }
}

function edgeOf({ day, clock, part }: Moment): Edge {
  if (!clock) return { date: day.date, ...(part && { clock: { minutes: part.start, loose: false } }) }
  return { date: day.date, clock: part ? { ...clock, minutes: settle(clock, part), loose: false } : clock }
}

function clocksOf(from: Clock | undefined, to: Clock | undefined): Span | undefined {
  return from && to ? { from: { clock: from }, to: { clock: to } } : undefined
}

function hoursOf(from: number, to: number): Span | undefined {
  const turns = from >= 7 && from <= 12 && to < from
  const fits = Number.isInteger(from + to) && from <= 24 && to <= 24 && (from < to || turns)
  return fits ? { from: { clock: bare(from) }, to: { clock: bare(to) } } : undefined
}

function bare(hour: number): Clock {
  return { minutes: hour * 60, loose: hour >= 1 && hour <= 12, number: true }
}
