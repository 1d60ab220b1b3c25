import { describe, expect, test } from 'vitest'
import { dateOf } from '../../src/scheduling/calendar-dates.js'
import type { Busy, Limit, Rules } from '../../src/scheduling/question.js'
import { findSlots } from '../../src/scheduling/slots.js'
import { askGrace, utc } from './people.js'

const booking = (date: string, more: object = {}): Busy => ({
  kind: 'booking',
  status: 'accepted',
  from: utc(`${date}T09:00`),
  to: utc(`${date}T09:30`),
  ...more,
})

/** The dates from Monday 2 March on, for so many days, that still have a start. */
function openDates(busy: Busy[], rules: Partial<Rules>, days = 14): string[] {
  const query = { from: utc('2026-03-02T00:00'), to: utc('2026-03-02T00:00') + days * 1440 }
  const answer = findSlots(askGrace({ busy, rules: { duration: 60, ...rules }, query }))
  const starts = answer.ok ? answer.starts : []
  return [...new Set(starts.map((start) => dateOf(Math.floor(start / 1440)).slice(5)))]
}

const nextWeek = ['03-09', '03-10', '03-11', '03-12', '03-13']

describe('limits', () => {
  test('of a week close the rest of it, even before the bookings that reached it', () => {
    const busy = [booking('2026-03-04'), booking('2026-03-05')]
    expect(openDates(busy, { limits: [{ per: 'week', max: 2 }] })).toEqual(nextWeek)
  })

  test('of a week count from Monday unless told otherwise', () => {
    const sunday = booking('2026-03-01')
    const limits: Limit[] = [{ per: 'week', max: 1 }]
    expect(openDates([sunday], { limits })).toHaveLength(10)
    expect(openDates([sunday], { limits, weekStart: 0 })).toEqual(nextWeek)
  })

  test('of a month count bookings far outside the query', () => {
    expect(openDates([booking('2026-03-31')], { limits: [{ per: 'month', max: 1 }] })).toEqual([])
    expect(openDates([booking('2026-04-01')], { limits: [{ per: 'month', max: 1 }] })).toHaveLength(10)
  })

  test('by minutes leave a day open for what still fits', () => {
    const busy = [booking('2026-03-02')]
    expect(openDates(busy, { limits: [{ per: 'day', minutesMax: 90 }] }, 1)).toEqual(['03-02'])
    expect(openDates(busy, { limits: [{ per: 'day', minutesMax: 89 }] }, 1)).toEqual([])
  })

  test('of a meeting type count that type only, those of the organizer count all', () => {
    const busy = [booking('2026-03-02', { meetingType: 'intro' })]
    const rules = (of: Limit['of']): Partial<Rules> => ({ meetingType: 'review', limits: [{ per: 'day', max: 1, of }] })
    expect(openDates(busy, rules('meeting-type'), 1)).toEqual(['03-02'])
    expect(openDates(busy, rules('organizer'), 1)).toEqual([])
    expect(openDates(busy, { ...rules('meeting-type'), meetingType: 'intro' }, 1)).toEqual([])
  })

  test.each([
    ['an accepted booking', booking('2026-03-02'), false],
    ['a pending one that blocks', booking('2026-03-02', { status: 'pending', pendingBlocks: true }), false],
    ['a pending one that does not', booking('2026-03-02', { status: 'pending' }), true],
    ['a cancelled one', booking('2026-03-02', { status: 'cancelled', pendingBlocks: true }), true],
    ['a calendar event', booking('2026-03-02', { kind: 'calendar' }), true],
    [
      'a hold',
      booking('2026-03-02', { kind: 'hold', owner: 'mia', releaseAt: utc('2027-01-01T00:00') * 60_000 }),
      true,
    ],
  ])('of one a day: %s', (_, busy, staysOpen) => {
    expect(openDates([busy], { perDayMax: 1 }, 1)).toEqual(staysOpen ? ['03-02'] : [])
  })

  test('count a booking later on the day on which the query ends', () => {
    const late = booking('2026-03-02', { from: utc('2026-03-02T16:00'), to: utc('2026-03-02T17:00') })
    const query = { from: utc('2026-03-02T09:00'), to: utc('2026-03-02T10:00') }
    expect(findSlots(askGrace({ busy: [late], rules: { duration: 30, perDayMax: 1 }, query }))).toMatchObject({
      starts: [],
    })
  })
})
