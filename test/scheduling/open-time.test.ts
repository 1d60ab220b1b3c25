import { describe, expect, test } from 'vitest'
import type { DateOverride, Host, Interval, SlotQuestion } from '../../src/scheduling/question.js'
import { findSlots } from '../../src/scheduling/slots.js'
import { timeOf } from '../../src/scheduling/time-of-day.js'
import { clockChanges, wallAt } from './oracle.js'
import { utc } from './people.js'

const everyDay = [0, 1, 2, 3, 4, 5, 6]

function openRanges(host: SlotQuestion['host'], query: Interval): Interval[] {
  const answer = findSlots({ now: 0, host, busy: [], rules: { duration: 30 }, query })
  return answer.ok ? answer.openRanges : []
}

/** Per hour of the day, when a wall clock shows it: read off the wall once a minute. */
function minutesOfEachHour(timeZone: string, { from, to }: Interval): Interval[][] {
  const hours: Interval[][] = Array.from({ length: 24 }, () => [])
  for (let minute = from; minute < to; minute++) {
    const ranges = hours[Number(wallAt(timeZone, minute).slice(11, 13))]!
    const last = ranges.at(-1)
    if (last?.to === minute) last.to = minute + 1
    else ranges.push({ from: minute, to: minute + 1 })
  }
  return hours
}

test('each hour of the day is open when the wall clock shows it, at every change of clocks in every zone', () => {
  let checked = 0
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    for (const change of clockChanges(timeZone, 2024, 2029)) {
      const query = { from: change - 780, to: change + 780 }
      const open = Array.from({ length: 24 }, (_, hour) =>
        openRanges(
          { timeZone, weekly: [{ days: everyDay, from: timeOf(hour * 60), to: timeOf(hour * 60 + 60) }] },
          query,
        ),
      )
      expect(open, `${timeZone} at minute ${change}`).toEqual(minutesOfEachHour(timeZone, query))
      checked++
    }
  }
  expect(checked).toBeGreaterThan(1000)
}, 120_000)

describe('in zones that did odd things', () => {
  test('Samoa had no Friday 30 December 2011', () => {
    const host = { timeZone: 'Pacific/Apia', weekly: [{ days: [5], from: '00:00', to: '24:00' }] }
    expect(openRanges(host, { from: utc('2011-12-24T12:00'), to: utc('2012-01-03T00:00') })).toEqual([])
  })

  test('before 1972 Liberia ran 44 minutes and 30 seconds behind; whole minutes count', () => {
    const host = { timeZone: 'Africa/Monrovia', weekly: [{ days: everyDay, from: '09:00', to: '10:00' }] }
    expect(openRanges(host, { from: utc('1970-06-01T00:00'), to: utc('1970-06-02T00:00') })).toEqual([
      { from: utc('1970-06-01T09:45'), to: utc('1970-06-01T10:45') },
    ])
  })
})

describe('travel', () => {
  const host: Host = {
    timeZone: 'Europe/Amsterdam',
    weekly: [{ days: everyDay, from: '09:00', to: '17:00' }],
    travel: [{ from: utc('2026-06-10T12:00'), to: utc('2026-06-11T14:00'), timeZone: 'America/New_York' }],
  }

  test('cuts the day on which it begins and the one on which it ends', () => {
    expect(openRanges(host, { from: utc('2026-06-10T00:00'), to: utc('2026-06-13T00:00') })).toEqual([
      { from: utc('2026-06-10T07:00'), to: utc('2026-06-10T12:00') },
      { from: utc('2026-06-10T13:00'), to: utc('2026-06-10T21:00') },
      { from: utc('2026-06-11T13:00'), to: utc('2026-06-11T15:00') },
      { from: utc('2026-06-12T07:00'), to: utc('2026-06-12T15:00') },
    ])
  })

  test('of two spans at once the first listed counts', () => {
    const both = { ...host, travel: [...host.travel!, { from: utc('2026-06-01T00:00'), timeZone: 'Asia/Tokyo' }] }
    expect(openRanges(both, { from: utc('2026-06-10T13:00'), to: utc('2026-06-10T14:00') })).toHaveLength(1)
    expect(openRanges(both, { from: utc('2026-06-12T07:00'), to: utc('2026-06-12T08:00') })).toHaveLength(1)
    expect(openRanges(both, { from: utc('2026-06-12T08:00'), to: utc('2026-06-12T15:00') })).toHaveLength(0)
  })
})

describe('the overrides of a date', () => {
  const monday = { from: utc('2026-03-02T00:00'), to: utc('2026-03-03T00:00') }
  const override = (from: string, to: string) => ({ date: '2026-03-02', from, to })
  const overridden = (...overrides: DateOverride[]): Interval[] =>
    openRanges({ timeZone: 'UTC', weekly: [{ days: everyDay, from: '09:00', to: '17:00' }], overrides }, monday)

  test('replace its weekly hours, and add up', () => {
    expect(overridden(override('20:00', '21:00'), override('07:00', '08:00'))).toEqual([
      { from: utc('2026-03-02T07:00'), to: utc('2026-03-02T08:00') },
      { from: utc('2026-03-02T20:00'), to: utc('2026-03-02T21:00') },
    ])
  })

  test('close it when one of them says so', () => {
    expect(overridden(override('07:00', '08:00'), { date: '2026-03-02', closed: true })).toEqual([])
  })
})

describe('a holiday', () => {
  const host: Host = {
    timeZone: 'UTC',
    weekly: [{ days: everyDay, from: '09:00', to: '17:00' }],
    holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
  }
  const query = { from: utc('2026-12-25T00:00'), to: utc('2026-12-26T00:00') }

  test('is closed', () => expect(openRanges(host, query)).toEqual([]))

  test('is open where an override of that date says so', () => {
    const overrides = [{ date: '2026-12-25', from: '10:00', to: '11:00' }]
    expect(openRanges({ ...host, overrides }, query)).toEqual([
      { from: utc('2026-12-25T10:00'), to: utc('2026-12-25T11:00') },
    ])
  })
})

describe("a meeting type's own hours", () => {
  const host: Host = {
    timeZone: 'UTC',
    weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    overrides: [
      { date: '2026-03-03', from: '09:00', to: '10:00' },
      { date: '2026-03-04', closed: true },
    ],
    away: ['2026-03-05'],
  }
  const weekly = [{ days: [1, 2, 3, 4, 5], from: '16:00', to: '18:00' }]
  const openOn = (relation: 'inside' | 'instead', day: string): Interval[] => {
    const query = { from: utc(`${day}T00:00`), to: utc(`${day}T24:00`) }
    const answer = findSlots({ now: 0, host, busy: [], rules: { duration: 30, hours: { relation, weekly } }, query })
    return answer.ok ? answer.openRanges : []
  }

  test('inside the organizer’s are open where both are', () => {
    expect(openOn('inside', '2026-03-02')).toEqual([{ from: utc('2026-03-02T16:00'), to: utc('2026-03-02T17:00') }])
    expect(openOn('inside', '2026-03-03')).toEqual([])
  })

  test('instead of the organizer’s ignore weekly hours and overrides', () => {
    expect(openOn('instead', '2026-03-02')).toEqual([{ from: utc('2026-03-02T16:00'), to: utc('2026-03-02T18:00') }])
    expect(openOn('instead', '2026-03-03')).toHaveLength(1)
  })

  test('never open a date that the organizer closed or is away on', () => {
    expect(openOn('instead', '2026-03-04')).toEqual([])
    expect(openOn('instead', '2026-03-05')).toEqual([])
  })
})
