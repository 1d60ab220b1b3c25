import { expect, test } from 'vitest'
import { formatMinute, parseInstant } from '../../src/scheduling/rfc3339.js'

test.each([
  ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00.000Z'],
  ['2026-03-01t01:30:00.250+05:30', '2026-02-28T20:00:00.250Z'],
  ['2026-03-01T00:00-08:00', '2026-03-01T08:00:00.000Z'],
  ['2028-02-29T12:00:00Z', '2028-02-29T12:00:00.000Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
])('%s is %s', (text, instant) => {
  expect(new Date(parseInstant(text)!).toISOString()).toBe(instant)
})

test.each([
  '2026-02-29T12:00:00Z',
  '2026-13-01T12:00:00Z',
  '2026-03-01T24:00:00Z',
  '2026-03-01T12:60:00Z',
  '2026-03-01T12:00:00',
  '2026-03-01',
  'tomorrow',
])('%s is no instant', (text) => {
  expect(parseInstant(text)).toBeUndefined()
})

test('a minute is written with its seconds, in UTC', () => {
  expect(formatMinute(0)).toBe('1970-01-01T00:00:00Z')
})
