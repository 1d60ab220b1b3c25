import { describe, expect, test } from 'vitest'
import { gridUnit } from '../../src/scheduling/grid.js'
import type { Host, Interval, Rules } from '../../src/scheduling/question.js'
import { formatMinute } from '../../src/scheduling/rfc3339.js'
import { findSlots } from '../../src/scheduling/slots.js'
import { utc } from './people.js'

const alwaysOpen = [{ days: [0, 1, 2, 3, 4, 5, 6], from: '00:00', to: '24:00' }]
const starts = (host: Host, rules: Rules, query: Interval): string[] => {
  const answer = findSlots({ now: 0, host, busy: [], rules, query })
  return answer.ok ? answer.starts.map((start) => formatMinute(start).slice(8, 16)) : [answer.error.code]
}

test.each([
  [120, 60],
  [90, 30],
  [40, 20],
  [45, 15],
  [50, 10],
  [25, 5],
  [8, 5],
  [5, 5],
  [4, 1],
])('a step of %i minutes begins on a multiple of %i', (step, unit) => {
  expect(gridUnit(step)).toBe(unit)
})

describe('the grid', () => {
  test('begins anew at midnight in New York, which is not midnight in UTC', () => {
    const host = { timeZone: 'America/New_York', weekly: alwaysOpen }
    expect(starts(host, { duration: 50 }, { from: utc('2026-06-02T03:00'), to: utc('2026-06-02T05:30') })).toEqual([
      '02T03:20',
      '02T04:00',
      '02T04:50',
    ])
  })

  test('keeps its steps in elapsed minutes when Lord Howe sets its clocks on by half an hour', () => {
    const host = { timeZone: 'Australia/Lord_Howe', weekly: [{ days: [0], from: '01:00', to: '04:00' }] }
    const change = { from: utc('2026-10-03T12:00'), to: utc('2026-10-04T12:00') }
    expect(starts(host, { duration: 60 }, change)).toEqual(['03T14:30', '03T15:30'])
  })

  test('is rounded up to what the clock shows after a change, not before', () => {
    const host = { timeZone: 'Australia/Lord_Howe', weekly: [{ days: [0], from: '01:50', to: '05:00' }] }
    const change = { from: utc('2026-10-03T12:00'), to: utc('2026-10-04T12:00') }
    expect(starts(host, { duration: 60 }, change)).toEqual(['03T16:00', '03T17:00'])
  })

  test('has its first start where the first hour of a date is skipped', () => {
    const host = { timeZone: 'America/Santiago', weekly: alwaysOpen }
    expect(starts(host, { duration: 50 }, { from: utc('2026-09-06T03:00'), to: utc('2026-09-06T05:00') })).toEqual([
      '06T03:20',
      '06T04:00',
      '06T04:50',
    ])
  })

  test('lets the last slot of a day run on into the next', () => {
    const host = { timeZone: 'UTC', weekly: alwaysOpen }
    expect(starts(host, { duration: 90 }, { from: utc('2026-06-02T22:00'), to: utc('2026-06-03T01:00') })).toEqual([
      '02T22:30',
      '03T00:00',
    ])
  })

  test('does not move with the query', () => {
    const host = { timeZone: 'UTC', weekly: [{ days: [2], from: '09:00', to: '12:00' }] }
    expect(starts(host, { duration: 45 }, { from: utc('2026-06-02T09:10'), to: utc('2026-06-02T11:15') })).toEqual([
      '02T09:45',
      '02T10:30',
    ])
  })
})
