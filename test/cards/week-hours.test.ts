// biome-ignore-all lint/suspicious/noTemplateCurlyInString: such texts are typed to see whether they are evaluated
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WeekHours } from '../../src/cards/catalogue.js'
import { weekdays } from '../../src/cards/times.js'
import { readDayHours, readWeekHours, writeWeekHours } from '../../src/cards/week-hours.js'

const written = (text: string) =>
  readDayHours(text)
    ?.map(({ from, to }) => `${from}-${to}`)
    .join(' ')

describe('the hours of a day', () => {
  it.each([
    ['09:00-12:00, 13:00-17:00', '09:00-12:00 13:00-17:00'],
    ['9-5', '09:00-17:00'],
    ['9 – 17', '09:00-17:00'],
    ['9:00–12:00 en 13-17', '09:00-12:00 13:00-17:00'],
    ['9am-12.30pm and 1pm to 5pm', '09:00-12:30 13:00-17:00'],
    ['9 a.m. until 5 p.m.', '09:00-17:00'],
    ['van 9 tot 5 uur', '09:00-17:00'],
    ['van 9.30 uur tot 17 uur', '09:30-17:00'],
    ['from 9 till 1', '09:00-13:00'],
    ['0900-1730', '09:00-17:30'],
    ['9u30-17u00', '09:30-17:00'],
    ['1-5', '13:00-17:00'],
    ['6-14', '06:00-14:00'],
    ['01:00-05:00', '01:00-05:00'],
    ['12-1', '12:00-13:00'],
    ['12am-1am', '00:00-01:00'],
    ['20-24', '20:00-24:00'],
    ['20:00-00:00', '20:00-24:00'],
    ['13-17; 9-12', '09:00-12:00 13:00-17:00'],
    ['9-12 & 12-14 + 13-15', '09:00-15:00'],
    ['9-12\n13-17', '09:00-12:00 13:00-17:00'],
  ])('%j are %s', (text, hours) => {
    expect(written(text)).toBe(hours)
  })

  it.each(['', '   ', '-', '–', 'off', 'Free', 'vrij', 'gesloten', 'geen'])('%j are none', (text) => {
    expect(readDayHours(text)).toEqual([])
  })

  it.each([
    'nine to five',
    '9',
    '9-',
    '22-6',
    '25-26',
    '9:75-10',
    '13pm-14pm',
    '0am-1am',
    '9-12, lunch',
    '9-12,,13-17',
    '12:00-12:00pm-',
    '9-5-7',
    '${9}-5',
  ])('%j cannot be read', (text) => {
    expect(readDayHours(text)).toBeNull()
  })

  it('never are anything but sorted blocks apart from each other, whatever is typed', () => {
    const typed = fc.array(fc.constantFrom(...'0123459:.-–, ', 'am', 'pm', ' en ', ' tot ', '9-5', '13:00-24:00'))
    fc.assert(
      fc.property(typed, (parts) => {
        const times = readDayHours(parts.join(''))?.flatMap(({ from, to }) => [from, to]) ?? []
        expect(times).toEqual([...new Set(times)].toSorted())
        for (const time of times) expect(time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)
      }),
    )
  })
})

describe('the hours of a week', () => {
  it('come back as they were written', () => {
    const minute = fc.integer({ min: 0, max: 1440 })
    const day = fc.uniqueArray(minute, { minLength: 0, maxLength: 6 }).map((minutes) => {
      const clock = (at: number) =>
        `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
      const sorted = minutes.toSorted((a, b) => a - b)
      return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
        from: clock(sorted[2 * index]!),
        to: clock(sorted[2 * index + 1]!),
      }))
    })
    const week = fc.record(Object.fromEntries(weekdays.map((name) => [name, day]))) as fc.Arbitrary<WeekHours>
    fc.assert(
      fc.property(week, (hours) => {
        expect(readWeekHours(writeWeekHours(hours))).toEqual({ ok: true, hours })
      }),
    )
  })

  it('name every day that cannot be read', () => {
    expect(readWeekHours({ MO: '9-5', TU: 'huh', SU: '22-6' })).toEqual({
      ok: false,
      faults: { TU: 'unreadable', SU: 'unreadable' },
    })
  })
})
