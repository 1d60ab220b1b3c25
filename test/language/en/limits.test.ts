import { describe, expect, it } from 'vitest'
import { english, said } from '../monday-morning.js'

describe('What English leaves out of a time', () => {
  it.each([
    ['Adam next week but not Monday', [{ date: '2026-11-30' }]],
    ['Adam next week except Wednesday', [{ date: '2026-12-02' }]],
    ['Adam next week, not in the morning', [{ start: '00:00', end: '12:00' }]],
    ['Adam next week, not Tuesday afternoon', [{ start: '2026-12-01T12:00', end: '2026-12-01T18:00' }]],
    ['Adam any day but Friday', [{ weekday: 'FR' }]],
    ['Adam in December, no Mondays', [{ weekday: 'MO' }]],
  ])('%s', (text, exclude) => {
    expect(english(text).when?.exclude).toEqual(exclude)
  })

  it('reads "not before" as the hours that are left', () => {
    expect(said(english('Adam tomorrow, not before 10'))).toBe('2026-11-24 10:00-24:00')
  })
})

describe('Which of the free times English asks for', () => {
  it.each([
    ['an hour with Adam asap', 'first'],
    ['the first available slot with Adam', 'first'],
    ['Adam, as soon as possible', 'first'],
    ['the last slot with Adam on Friday', 'last 2026-11-27'],
    ['the earliest slot with Adam next week', 'first 2026-11-30..2026-12-06'],
  ])('%s is %s', (text, when) => {
    expect(said(english(text))).toBe(when)
  })
})

describe('A choice of times in English', () => {
  it.each([
    ['Adam on Wednesday or Friday', '2026-11-25 or 2026-11-27'],
    ['Adam on Wednesday or Friday morning', '2026-11-25 08:00-12:00 or 2026-11-27 08:00-12:00'],
    ['Adam on Thursday at 10 or 11', '2026-11-26 10:00'],
    [
      'Adam next week in the afternoon',
      [30, 1, 2, 3, 4]
        .map((day) => `2026-${day === 30 ? 11 : 12}-${String(day).padStart(2, '0')} 12:00-18:00`)
        .join(' or '),
    ],
  ])('%s', (text, when) => {
    expect(said(english(text))).toBe(when)
  })

  it('keeps the second of two times beside the first', () => {
    expect(english('Adam on Thursday at 10 or 11').when?.windows?.map(({ start }) => start)).toEqual([
      '2026-11-26T10:00',
      '2026-11-26T11:00',
    ])
  })
})

describe('Days that come back in English', () => {
  it('begins with the first of them', () => {
    const { when } = english('Adam every Wednesday at 9:30')
    expect(when?.exact).toBe('2026-11-25T09:30')
    expect(when?.recurrence).toEqual({ weekdays: ['WE'], start: '09:30' })
  })
})

describe('Zones in English', () => {
  it.each([
    ['Adam tomorrow at 3pm PST', 'America/Los_Angeles'],
    ['Adam tomorrow at 9 London time', 'Europe/London'],
    ['Adam tomorrow at 10 CET', 'Europe/Paris'],
    ['Adam tomorrow at 10:00 New York time', 'America/New_York'],
    ['Adam tomorrow at 4pm eastern time', 'America/New_York'],
    ['Adam tomorrow at 8am UTC', 'UTC'],
    ['Adam tomorrow at 8am UTC+5', 'Etc/GMT-5'],
  ])('%s is in %s', (text, zone) => {
    expect(english(text).when?.zone).toBe(zone)
  })
})

describe('What can be meant otherwise in English', () => {
  it.each([
    [
      'Adam next Wednesday',
      'next Wednesday: 25 November or 2 December',
      { windows: [{ start: '2026-11-25', end: '2026-11-25', granularity: 'day' }] },
    ],
    ['Adam Monday at 3', 'Monday at 3: 23 November or 30 November', { exact: '2026-11-23T15:00' }],
    [
      'Adam on 11/12',
      '11/12: 11 December or 12 November',
      { windows: [{ start: '2027-11-12', end: '2027-11-12', granularity: 'day' }] },
    ],
  ])('%s', (text, words, when) => {
    const { ambiguities, otherwise, confidence } = english(text)
    expect(ambiguities).toEqual([words])
    expect(otherwise).toEqual([{ when }])
    expect(confidence).toBeLessThan(0.8)
  })
})
