import { describe, expect, it } from 'vitest'
import { cityOf, localDate, timeLocale, timesFor, weekdays } from '../../src/cards/times.js'

const start = '2026-12-01T13:00:00Z'

describe('times', () => {
  it.each([
    ['nl', 'dinsdag 1 december 2026', 'dinsdag 1 december', 'di 1 dec', '14:00–14:45'],
    ['en', 'Tuesday 1 December 2026', 'Tuesday 1 December', 'Tue 1 Dec', '14:00–14:45'],
    ['en-US', 'Tuesday, December 1, 2026', 'Tuesday, December 1', 'Tue, Dec 1', '2:00 PM–2:45 PM'],
  ])('read as people write them in %s', (locale, day, date, shortDate, range) => {
    const times = timesFor(locale)
    expect(times.day(start, 'Europe/Amsterdam')).toBe(day)
    expect(times.date('2026-12-01')).toBe(date)
    expect(times.shortDate('2026-12-01')).toBe(shortDate)
    expect(times.range(start, 45, 'Europe/Amsterdam')).toBe(range)
  })

  it.each([
    ['nl', '09:00', '24:00'],
    ['en', '09:00', '24:00'],
    ['en-US', '9:00 AM', '12:00 AM'],
  ])('show a clock of twelve or twenty-four hours in %s', (locale, nine, midnight) => {
    expect([timesFor(locale).clock('09:00'), timesFor(locale).clock('24:00')]).toEqual([nine, midnight])
  })

  it('name the weekdays from Monday', () => {
    expect(weekdays.map((day) => timesFor('nl').weekday(day, 'short'))).toEqual([
      'ma',
      'di',
      'wo',
      'do',
      'vr',
      'za',
      'zo',
    ])
  })

  it('know the date that it is there', () => {
    expect(localDate('2026-12-01T23:30:00Z', 'Europe/Amsterdam')).toBe('2026-12-02')
    expect(localDate('2026-12-01T01:00:00Z', 'America/New_York')).toBe('2026-11-30')
  })

  it('take the English of Europe unless told otherwise', () => {
    expect(['en', 'EN-us', 'en-AU', 'nl-BE', 'fr', ''].map(timeLocale)).toEqual([
      'en-GB',
      'en-US',
      'en-GB',
      'nl-NL',
      'en-GB',
      'en-GB',
    ])
  })
})

describe('a zone', () => {
  it.each([
    ['nl', 'Europe/Amsterdam', start, 'Amsterdam (CET)'],
    ['nl', 'Europe/Amsterdam', '2026-07-01T13:00:00Z', 'Amsterdam (CEST)'],
    ['en-US', 'America/Argentina/Buenos_Aires', start, 'Buenos Aires (GMT-3)'],
    ['en', 'Asia/Kolkata', start, 'Kolkata (GMT+5:30)'],
    ['en', 'Asia/Calcutta', start, 'Kolkata (GMT+5:30)'],
    ['nl', 'Europe/Kiev', start, 'Kyiv (EET)'],
    ['en', 'UTC', start, 'UTC'],
  ])('is named in %s by its city and its name at that time: %s', (locale, zone, instant, name) => {
    expect(timesFor(locale).zone(zone, instant)).toBe(name)
  })

  it('is its city alone when no time is meant', () => {
    expect(timesFor('en').zone('America/New_York')).toBe('New York')
    expect(cityOf('America/New_York')).toBe('New York')
  })
})
