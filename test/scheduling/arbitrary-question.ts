import fc from 'fast-check'
import { dateOf } from '../../src/scheduling/calendar-dates.js'
import type { Busy, DateOverride, Host, Minute, SlotQuestion, WeeklyBlock } from '../../src/scheduling/question.js'
import { timeOf } from '../../src/scheduling/time-of-day.js'
import { clockChanges } from './oracle.js'

const zones = Intl.supportedValuesOf('timeZone')
/** Half an hour of summer time, a skipped date, offsets of 5:45 and 12:45, changes at midnight, two in a month. */
const oddZones = [
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Katmandu',
  'Pacific/Chatham',
  'America/Santiago',
  'Africa/Casablanca',
  'Asia/Beirut',
  'America/St_Johns',
]

/** A moment worth asking about: half of them near a change of the zone's clock in 2024–2028, or Samoa's lost Friday. */
function moment(timeZone: string): fc.Arbitrary<Minute> {
  const changes = clockChanges(timeZone, 2024, 2029)
  if (timeZone === 'Pacific/Apia') changes.push(Date.UTC(2011, 11, 30, 10) / 60_000)
  const anyMoment = fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2028, 11, 31) / 60_000 })
  return changes.length === 0 ? anyMoment : fc.oneof(fc.constantFrom(...changes), anyMoment)
}

const timeOfDay = fc.oneof(
  fc.integer({ min: 0, max: 96 }).map((n) => n * 15),
  fc.integer({ min: 0, max: 1440 }),
)
const block = fc
  .tuple(timeOfDay, timeOfDay)
  .map(([a, b]) => ({ from: timeOf(Math.min(a, b)), to: timeOf(Math.max(a, b)) }))
const allDay = fc.constant({ from: '00:00', to: '24:00' })
const weekdays = [0, 1, 2, 3, 4, 5, 6]
const weeklyBlock: fc.Arbitrary<WeeklyBlock> = fc
  .tuple(fc.oneof(block, allDay), fc.oneof(fc.constant<number[]>(weekdays), fc.subarray(weekdays, { minLength: 3 })))
  .map(([times, days]) => ({ days, ...times }))

const none = fc.constant<never[]>([])

function host(timeZone: string, around: Minute): fc.Arbitrary<Host> {
  const date = fc.integer({ min: -1, max: 1 }).map((days) => dateOf(Math.floor(around / 1440) + days))
  const override: fc.Arbitrary<DateOverride> = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(date, block).map(([on, times]) => ({ date: on, ...times })) },
    { weight: 1, arbitrary: date.map((on) => ({ date: on, closed: true as const })) },
  )
  const span = fc
    .tuple(
      nearby(around, 3000),
      fc.option(fc.integer({ min: 0, max: 4000 }), { nil: undefined }),
      fc.constantFrom(...zones),
    )
    .map(([from, length, zone]) => ({ from, to: length === undefined ? undefined : from + length, timeZone: zone }))
  return fc.record({
    timeZone: fc.constant(timeZone),
    weekly: fc.array(weeklyBlock, { minLength: 1, maxLength: 4 }),
    overrides: fc.array(override, { maxLength: 2 }),
    away: fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: fc.array(date, { maxLength: 1 }) }),
    travel: fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: fc.array(span, { maxLength: 2 }) }),
  })
}

function busyAround(around: Minute, now: number): fc.Arbitrary<Busy[]> {
  const range = fc
    .tuple(nearby(around, 2500), fc.integer({ min: 0, max: 180 }))
    .map(([from, length]) => ({ from, to: from + length }))
  const buffers = fc.record({ bufferBefore: length(45), bufferAfter: length(45) })
  const calendar = range.map((times): Busy => ({ kind: 'calendar', ...times }))
  const booking = fc
    .tuple(range, buffers, fc.constantFrom('accepted', 'accepted', 'pending', 'cancelled', 'rejected'), fc.boolean())
    .map(
      ([times, own, status, pendingBlocks]): Busy => ({
        kind: 'booking',
        ...times,
        ...own,
        status: status as 'accepted',
        pendingBlocks,
      }),
    )
  const hold = fc
    .tuple(range, buffers, fc.constantFrom('me', 'someone else'), fc.integer({ min: -1, max: 1 }))
    .map(([times, own, owner, left]): Busy => ({ kind: 'hold', ...times, ...own, owner, releaseAt: now + left }))
  return fc.array(fc.oneof(calendar, booking, hold), { maxLength: 8 })
}

function rules(around: Minute): fc.Arbitrary<SlotQuestion['rules']> {
  const days = fc.integer({ min: 0, max: 9 })
  const date = fc.integer({ min: -3, max: 3 }).map((n) => dateOf(Math.floor(around / 1440) + n))
  const horizon = fc.oneof(
    fc.record({ type: fc.constant('rolling' as const), days, calendarDays: fc.boolean() }),
    fc.record({ type: fc.constant('rolling-bookable-days' as const), days }),
    fc
      .tuple(date, date)
      .map((dates) => dates.sort())
      .map(([fromDate, toDate]) => ({ type: 'range' as const, fromDate: fromDate!, toDate: toDate! })),
  )
  return fc.record({
    duration: fc.oneof(fc.constantFrom(15, 30, 45, 60, 90), fc.integer({ min: 1, max: 300 })),
    step: sometimes(fc.oneof(fc.constantFrom(5, 10, 15, 20, 30, 40, 60), fc.integer({ min: 1, max: 200 }))),
    startOffset: sometimes(length(70)),
    minNotice: sometimes(length(2000)),
    bufferBefore: sometimes(length(60)),
    bufferAfter: sometimes(length(60)),
    horizon: sometimes(horizon),
    perDayMax: sometimes(fc.integer({ min: 0, max: 3 })),
    perDayMinutesMax: sometimes(fc.integer({ min: 30, max: 600 })),
  })
}

function sometimes<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
}

/** Any question, as hard as questions get, of a window of at most two days. */
export const arbitraryQuestion: fc.Arbitrary<SlotQuestion> = fc
  .oneof(fc.constantFrom(...zones), fc.constantFrom(...oddZones))
  .chain((timeZone) => fc.tuple(fc.constant(timeZone), moment(timeZone)))
  .chain(([timeZone, around]) =>
    fc.tuple(
      fc.constant(timeZone),
      fc.constant(around),
      fc.integer({ min: (around - 7000) * 60_000, max: (around + 500) * 60_000 }),
    ),
  )
  .chain(([timeZone, around, now]) =>
    fc.record({
      now: fc.constant(now),
      host: fc.oneof(
        { weight: 5, arbitrary: host(timeZone, around) },
        { weight: 1, arbitrary: readyMade(timeZone, around) },
      ),
      busy: busyAround(around, now),
      rules: rules(around),
      query: fc
        .tuple(nearby(around, 1500), fc.integer({ min: 600, max: 2880 }))
        .map(([from, minutes]) => ({ from, to: from + minutes })),
      viewer: fc.constantFrom(undefined, 'me'),
    }),
  )

function readyMade(timeZone: string, around: Minute): fc.Arbitrary<SlotQuestion['host']> {
  const range = fc.tuple(nearby(around, 2500), length(600)).map(([from, minutes]) => ({ from, to: from + minutes }))
  return fc.array(range, { maxLength: 6 }).map((open) => ({ timeZone, open }))
}

function nearby(around: Minute, distance: number): fc.Arbitrary<Minute> {
  return fc.oneof(
    fc.integer({ min: around - distance, max: around + distance }),
    fc
      .integer({ min: -Math.floor(distance / 15), max: Math.floor(distance / 15) })
      .map((n) => (Math.floor(around / 15) + n) * 15),
  )
}

function length(max: number): fc.Arbitrary<number> {
  return fc.oneof(fc.constant(0), fc.integer({ min: 0, max }))
}
