import { dayOf, partsOf, shiftDay } from './calendar.js'
import { sizeOf } from './durations.js'
import { means } from './meaning.js'
import { upcomingDate } from './upcoming.js'
import type { Clock, Day, Days, Edge, Moment, Span } from './values.js'

/** A date with a time. */
export const moments = {
  dayAndTime: means('moment', ({ day, tick }) => momentOf(day, tick)),
  timeAndDay: means('moment', ({ day, tick }) => momentOf(day, tick), -0.05),
  dayAndPart: means('moment', ({ day, part }) => ({ day, part })),
  tonight: means('moment', ({ part }, { today }) => ({ day: { date: today }, part })),
  now: means('moment', (_, { today, minute }) => ({ day: { date: today }, clock: { minutes: minute, loose: false } })),
  fromNow: means('moment', ({ duration }, { today, minute }) => {
    const later = minute + duration.minutes
    const date = shiftDay(today, duration) + Math.floor(later / 1440)
    return duration.minutes > 0 && sizeOf(duration) < 5_000_000
      ? { day: { date }, clock: { minutes: later % 1440, loose: false } }
      : undefined
  }),
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
    ({ int, second }) => {
      const [from, to] = [int.value, second.int.value]
      const fits = from <= 24 && to <= 24 && from !== to && int.width <= 2 && second.int.width <= 2
      return fits ? { from: { clock: bare(from) }, to: { clock: bare(to) } } : undefined
    },
    -0.2,
  ),
  dayHoursDashed: means('span', ({ day, int, second }) => {
    const [from, to] = [int.value, second.int.value]
    const fits = from <= 24 && to <= 24 && from !== to && int.width <= 2 && second.int.width <= 2
    return fits && day.dayOfMonth === undefined
      ? { day, from: { clock: bare(from) }, to: { clock: bare(to) } }
      : undefined
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
    const from = day?.date ?? days.first
    const to = (second.day?.date ?? second.days?.last ?? (day ? days?.last : undefined)) as number | undefined
    return to !== undefined && to >= from ? { from: { date: from }, to: { date: to } } : undefined
  }),
  dayToDayOfMonth: means('span', ({ day, ordinal, int }) => {
    const last = ordinal ?? int.value
    const { year, month, day: first } = partsOf(day.date)
    const date = last > first ? dayOf(year, month, last) : dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, last)
    return day.dayOfMonth !== undefined && date !== undefined ? { from: { date: day.date }, to: { date } } : undefined
  }),
  daysOfMonth: means('span', ({ ordinal, int, second, monthName, year }, reading) => {
    const numbers = [ordinal, second.ordinal, int?.value, second.int?.value].filter((n) => n !== undefined)
    const inOrder = ordinal !== undefined && int !== undefined && second.ordinal === undefined ? numbers : numbers
    const [a, b] = inOrder.length >= 2 ? [Math.min(...inOrder.slice(0, 2)), Math.max(...inOrder.slice(0, 2))] : []
    if (a === undefined || b === undefined || a === b) return undefined
    const to = upcomingDate(monthName, b, year, reading)
    const from = to && dayOf(partsOf(to.date).year, monthName, a)
    return from === undefined ? undefined : { from: { date: from }, to: { date: to!.date } }
  }),
  daysOfPeriod: means('span', ({ int, second, days }) => {
    const [first, last] = [days.first + int.value - 1, days.first + second.int.value - 1]
    return days.unit === 'month' && first < last && last <= days.last
      ? { from: { date: first }, to: { date: last } }
      : undefined
  }),
  nextMinutes: means(
    'span',
    ({ duration }, { today, minute }) => {
      const later = minute + duration.minutes
      if (duration.minutes === 0 || sizeOf(duration) > 500_000) return undefined
      const date = shiftDay(today, duration) + Math.floor(later / 1440)
      return {
        from: { date: today, clock: { minutes: minute, loose: false } },
        to: { date, clock: { minutes: later % 1440, loose: false } },
      }
    },
    0.2,
  ),
}

/** Open to one side. */
export const bounds = {
  afterTime: means('span', ({ tick }) => ({ from: { clock: tick } })),
  beforeTime: means('span', ({ tick }) => ({ to: { clock: tick } })),
  afterMoment: means('span', ({ moment }) => ({ from: edgeOf(moment) })),
  beforeMoment: means('span', ({ moment }) => ({ to: edgeOf(moment), from: { date: moment.day.date } })),
  untilMoment: means('span', ({ moment }) => ({ to: edgeOf(moment) })),
  fromDay: means('span', ({ day, days }) => ({ from: { date: day?.date ?? days.first } })),
  afterDay: means('span', ({ day, days }) => ({ from: { date: (day?.date ?? days.last) + 1 } })),
  untilDay: means('span', ({ day, days }) => ({ to: { date: day?.date ?? days.last } })),
  beforeDay: means('span', ({ day, days }) => ({ to: { date: (day?.date ?? days.first) - 1 } })),
  beforePart: means('span', ({ part }) => ({ to: { clock: { minutes: part.start, loose: false } } })),
  afterPart: means('span', ({ part }) => ({ from: { clock: { minutes: part.end % 1440, loose: false } } })),
  fromPart: means('span', ({ part }) => ({ from: { clock: { minutes: part.start, loose: false } } })),
  fromNow: means('span', (_, { today, minute }) => ({
    from: { date: today, clock: { minutes: minute, loose: false } },
  })),
}

function momentOf(day: Day, clock: Clock): Moment | undefined {
  return day.bare && clock.number ? undefined : { day, clock: { ...clock, number: false } }
}

function edgeOf({ day, clock, part }: Moment): Edge {
  return { date: day.date, ...(clock ? { clock } : part ? { clock: { minutes: part.start, loose: false } } : {}) }
}

function bare(hour: number): Clock {
  return { minutes: hour * 60, loose: hour >= 1 && hour <= 12, number: true }
}

export function spanOf({ first, last }: Days): Span {
  return { from: { date: first }, to: { date: last } }
}
