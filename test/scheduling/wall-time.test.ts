import { describe, expect, test } from 'vitest'
import { minutesAtWallTime } from '../../src/scheduling/wall-time.js'
import { utc } from './people.js'

describe('a time on a wall clock', () => {
  test('is one minute, mostly', () => {
    expect(minutesAtWallTime('Asia/Kolkata', '2026-03-02T09:00')).toEqual({
      ok: true,
      minutes: [utc('2026-03-02T03:30')],
    })
  })

  test('is two when the clocks are set back over it', () => {
    expect(minutesAtWallTime('America/New_York', '2026-11-01T01:30')).toEqual({
      ok: true,
      minutes: [utc('2026-11-01T05:30'), utc('2026-11-01T06:30')],
    })
  })

  test('lies in a gap when they skip it, be it half an hour or a whole date', () => {
    expect(minutesAtWallTime('Australia/Lord_Howe', '2026-10-04T02:15')).toMatchObject({
      reason: { code: 'clock-gap', from: '2026-10-04T02:00', to: '2026-10-04T02:30' },
    })
    expect(minutesAtWallTime('Pacific/Apia', '2011-12-30T12:00')).toMatchObject({
      reason: { code: 'clock-gap', from: '2011-12-30T00:00', to: '2011-12-31T00:00' },
    })
  })

  test.each([
    ['Mars/Olympus', '2026-03-02T09:00', 'unknown-zone'],
    ['UTC', '2026-02-30T09:00', 'not-a-date'],
    ['UTC', '2026-03-02', 'not-a-time-of-day'],
  ])('%s %s: %s', (zone, time, code) => {
    expect(minutesAtWallTime(zone, time)).toMatchObject({ ok: false, reason: { code } })
  })
})
