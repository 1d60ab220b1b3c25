import {
  blockFault,
  countFault,
  dateFault,
  type Found,
  fault,
  firstIn,
  instantFault,
  lengthFault,
  rangeFault,
  within,
} from './fault.js'
import type {
  Busy,
  DateOverride,
  Horizon,
  Host,
  Interval,
  Rules,
  SlotQuestion,
  TravelSpan,
  WeeklyBlock,
} from './question.js'
import { isTimeZone } from './zone-offsets.js'

/** No window is longer, and so no meeting either. */
const LONGEST_WINDOW_YEARS = 5
const LONGEST_DURATION = LONGEST_WINDOW_YEARS * 365 * 1440

/** Bookable days are counted from today, through all the time up to the window: not for longer than this. */
const LONGEST_COUNT_YEARS = 20

/** The first fault of a question. Without one, every rule of this room can count on its figures. */
export function findFault({ now, host, busy, rules, query }: SlotQuestion): Found {
  return (
    within('now', instantFault(now)) ??
    within('host', hostFault(host)) ??
    firstIn('busy', busy, busyFault) ??
    within('rules', rulesFault(rules)) ??
    within('query', rangeFault(query)) ??
    windowFault(now, rules, query)
  )
}

function windowFault(now: number, { horizon }: Rules, { from, to }: Interval): Found {
  const isCounted = horizon?.type === 'rolling-bookable-days'
  const isTooLong =
    to > yearsAfter(from, LONGEST_WINDOW_YEARS) || (isCounted && to > yearsAfter(now / 60_000, LONGEST_COUNT_YEARS))
  return isTooLong ? fault('window-too-long', 'query.to') : undefined
}

function hostFault(host: SlotQuestion['host']): Found {
  if (!isTimeZone(host.timeZone)) return fault('unknown-zone', 'timeZone')
  if ('open' in host) return firstIn('open', host.open, rangeFault)
  return (
    hoursFault(host) ??
    firstIn('away', host.away, dateFault) ??
    firstIn('holidays', host.holidays, ({ date }) => within('date', dateFault(date))) ??
    firstIn('travel', host.travel, travelFault)
  )
}

function hoursFault({ weekly, overrides }: Pick<Host, 'weekly' | 'overrides'>): Found {
  return firstIn('weekly', weekly, weeklyFault) ?? firstIn('overrides', overrides, overrideFault)
}

function weeklyFault(block: WeeklyBlock): Found {
  return firstIn('days', block.days, weekdayFault) ?? blockFault(block)
}

function overrideFault(override: DateOverride): Found {
  return within('date', dateFault(override.date)) ?? ('closed' in override ? undefined : blockFault(override))
}

function travelFault({ from, to = from, timeZone }: TravelSpan): Found {
  return isTimeZone(timeZone) ? rangeFault({ from, to }) : fault('unknown-zone', 'timeZone')
}

function busyFault(busy: Busy): Found {
  if (busy.kind === 'calendar') return rangeFault(busy)
  return (
    rangeFault(busy) ??
    buffersFault(busy) ??
    (busy.kind === 'hold' ? within('releaseAt', instantFault(busy.releaseAt)) : undefined)
  )
}

function rulesFault(rules: Rules): Found {
  return (
    within('duration', lengthFault(rules.duration, 1)) ??
    (rules.duration > LONGEST_DURATION ? fault('not-a-length', 'duration') : undefined) ??
    within('step', lengthFault(rules.step, 1)) ??
    within('startOffset', lengthFault(rules.startOffset)) ??
    within('minNotice', lengthFault(rules.minNotice)) ??
    buffersFault(rules) ??
    (rules.horizon === undefined ? undefined : within('horizon', horizonFault(rules.horizon))) ??
    within('perDayMax', countFault(rules.perDayMax)) ??
    within('perDayMinutesMax', countFault(rules.perDayMinutesMax)) ??
    firstIn('limits', rules.limits, limitFault) ??
    (rules.weekStart === undefined ? undefined : within('weekStart', weekdayFault(rules.weekStart))) ??
    (rules.hours === undefined ? undefined : within('hours', hoursFault(rules.hours)))
  )
}

function horizonFault(horizon: Horizon): Found {
  if (horizon.type !== 'range') return within('days', countFault(horizon.days))
  return (
    within('fromDate', dateFault(horizon.fromDate)) ??
    within('toDate', dateFault(horizon.toDate)) ??
    (horizon.toDate < horizon.fromDate ? fault('ends-before-start', 'toDate') : undefined)
  )
}

function limitFault({ max, minutesMax }: { max?: number; minutesMax?: number }): Found {
  return within('max', countFault(max)) ?? within('minutesMax', countFault(minutesMax))
}

function buffersFault({ bufferBefore, bufferAfter }: { bufferBefore?: number; bufferAfter?: number }): Found {
  return within('bufferBefore', lengthFault(bufferBefore)) ?? within('bufferAfter', lengthFault(bufferAfter))
}

function weekdayFault(weekday: number): Found {
  return [0, 1, 2, 3, 4, 5, 6].includes(weekday) ? undefined : fault('not-a-weekday')
}

function yearsAfter(minute: number, years: number): number {
  const date = new Date(minute * 60_000)
  return date.setUTCFullYear(date.getUTCFullYear() + years) / 60_000
}
