import { describe, expect, test } from 'vitest'
import { dateOf, dayOf } from '../../src/scheduling/calendar-dates.js'
import { horizonDays } from '../../src/scheduling/horizon.js'
import { findSlots } from '../../src/scheduling/slots.js'
import { adam, askGrace, utc } from './people.js'

describe('a rolling horizon without weekends ends on the nth workday after today', () => {
  test.each([
    ['2026-03-04', 0, '2026-03-04'],
    ['2026-03-04', 2, '2026-03-06'],
    ['2026-03-04', 3, '2026-03-09'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-06', 5, '2026-03-13'],
    ['2026-03-07', 5, '2026-03-13'],
    ['2026-03-08', 5, '2026-03-13'],
    ['2026-03-07', 6, '2026-03-16'],
    ['2026-03-08', 10, '2026-03-20'],
  ])('from %s, %i workdays: %s', (today, days, last) => {
    const span = horizonDays({ type: 'rolling', days, calendarDays: false }, dayOf(today)!)
    expect(dateOf(span.last)).toBe(last)
  })
})

test('today is the host’s: late on Sunday in New York it is Monday in UTC', () => {
  const question = askGrace({
    now: utc('2026-03-02T03:00') * 60_000,
    host: adam,
    rules: { duration: 480, horizon: { type: 'rolling', days: 1 } },
    query: { from: utc('2026-03-01T00:00'), to: utc('2026-03-10T00:00') },
  })
  expect(findSlots(question)).toMatchObject({ starts: [utc('2026-03-02T14:00')] })
})

test('a day whose limit is reached is no bookable day', () => {
  const monday = {
    kind: 'booking',
    status: 'accepted',
    from: utc('2026-03-02T09:00'),
    to: utc('2026-03-02T09:30'),
  } as const
  const question = askGrace({
    busy: [monday],
    rules: { duration: 480, perDayMax: 1, horizon: { type: 'rolling-bookable-days', days: 1 } },
    query: { from: utc('2026-03-02T00:00'), to: utc('2026-03-10T00:00') },
  })
  expect(findSlots(question)).toMatchObject({ starts: [utc('2026-03-03T09:00')] })
})
