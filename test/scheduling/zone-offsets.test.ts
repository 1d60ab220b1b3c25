import { describe, expect, test } from 'vitest'
import { formatMinute } from '../../src/scheduling/rfc3339.js'
import { isTimeZone, stretchesOf } from '../../src/scheduling/zone-offsets.js'
import { utc } from './people.js'

const offsets = (timeZone: string, from: string, to: string): [string, number][] =>
  stretchesOf(timeZone, utc(from), utc(to)).map((stretch) => [formatMinute(stretch.from).slice(0, 16), stretch.offset])

describe('the stretches of a zone', () => {
  test('begin where its clocks change', () => {
    expect(offsets('America/New_York', '2026-01-01T00:00', '2027-01-01T00:00')).toEqual([
      ['2026-01-01T00:00', -300],
      ['2026-03-08T07:00', -240],
      ['2026-11-01T06:00', -300],
    ])
  })

  test('show half an hour of summer time on Lord Howe', () => {
    expect(offsets('Australia/Lord_Howe', '2026-04-01T00:00', '2026-11-01T00:00').map(([, offset]) => offset)).toEqual([
      660, 630, 660,
    ])
  })

  test('show the one week of summer time that Recife had in 2000', () => {
    expect(offsets('America/Recife', '2000-10-01T00:00', '2000-10-20T00:00')).toEqual([
      ['2000-10-01T00:00', -180],
      ['2000-10-08T03:00', -120],
      ['2000-10-15T02:00', -180],
    ])
  })

  test('are the same wherever one begins to look', () => {
    const whole = offsets('Africa/Casablanca', '2025-01-01T00:00', '2028-01-01T00:00')
    const halves = [
      ...offsets('Africa/Casablanca', '2025-01-01T00:00', '2026-02-20T00:00'),
      ...offsets('Africa/Casablanca', '2026-02-20T00:00', '2028-01-01T00:00').slice(1),
    ]
    expect(halves).toEqual(whole)
  })
})

test.each([
  ['Europe/Amsterdam', true],
  ['UTC', true],
  ['Asia/Calcutta', true],
  ['Mars/Olympus', false],
  ['+02:00', false],
  ['', false],
])('%s is a zone: %s', (name, isZone) => {
  expect(isTimeZone(name)).toBe(isZone)
})
