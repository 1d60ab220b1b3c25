import { describe, expect, test } from 'vitest'
import { answerSlotCase } from '../../src/scheduling/slot-case.js'

const plain = {
  now: '2026-03-01T00:00:00Z',
  host: { timeZone: 'UTC', weekly: [{ days: [1], from: '09:00', to: '10:30' }] },
  rules: { duration: 30 },
  query: { from: '2026-03-02T00:00:00Z', to: '2026-03-03T00:00:00Z' },
}
const answer = (changes: object): unknown => JSON.parse(answerSlotCase(JSON.stringify({ ...plain, ...changes })).line)
const startsOf = (changes: object): string[] =>
  (answer(changes) as { starts: string[] }).starts.map((start) => start.slice(11, 16))

describe('a case', () => {
  test('needs no more than now, hours, a duration and a query', () => {
    expect(answer({})).toEqual({
      starts: ['2026-03-02T09:00:00Z', '2026-03-02T09:30:00Z', '2026-03-02T10:00:00Z'],
      openRanges: [{ from: '2026-03-02T09:00:00Z', to: '2026-03-02T10:30:00Z' }],
    })
  })

  test('takes ready-made open time in the viewer’s zone', () => {
    const open = [{ from: '2026-03-02T03:00:00Z', to: '2026-03-02T04:59:59Z' }]
    const query = { ...plain.query, viewerTimeZone: 'Asia/Kolkata' }
    expect(startsOf({ host: undefined, open, query, rules: { duration: 60 } })).toEqual(['03:30'])
  })

  test('rounds the beginning of busy time down and every other time up', () => {
    const busy = [{ kind: 'calendar', from: '2026-03-02T09:29:59Z', to: '2026-03-02T09:59:01Z' }]
    expect(startsOf({ busy })).toEqual(['10:00'])
    expect(startsOf({ query: { from: '2026-03-02T09:00:01Z', to: '2026-03-02T09:59:59.5Z' } })).toEqual(['09:30'])
  })

  test('knows the times of others by their offsets', () => {
    expect(startsOf({ query: { from: '2026-03-02T10:30:00+01:00', to: '2026-03-02T05:00:00-05:00' } })).toEqual([
      '09:30',
    ])
  })

  test('takes a busy range of which no more is said for a calendar event', () => {
    expect(startsOf({ busy: [{ from: '2026-03-02T09:00:00Z', to: '2026-03-02T09:30:00Z' }] })).toEqual([
      '09:30',
      '10:00',
    ])
  })
})

describe('a case that makes no sense is answered with an error that names the field', () => {
  test.each<[string, object]>([
    ['not-readable now', { now: undefined }],
    ['not-readable host', { host: undefined }],
    ['not-an-instant now', { now: '2026-02-30T00:00:00Z' }],
    ['not-an-instant busy[0].from', { busy: [{ from: 'soon', to: '2026-03-02T00:00:00Z' }] }],
    ['unknown-zone host.timeZone', { host: { ...plain.host, timeZone: 'Mars/Olympus' } }],
    ['unknown-zone query.viewerTimeZone', { query: { ...plain.query, viewerTimeZone: 'Mars/Olympus' } }],
    ['not-a-time-of-day host.overrides[0].from', { host: { ...plain.host, overrides: [{ date: '2026-03-02' }] } }],
    ['not-readable rules.horizon.type', { rules: { duration: 30, horizon: { type: 'someday' } } }],
    ['not-a-length rules.duration', { rules: { duration: 12.5 } }],
  ])('%s', (error, changes) => {
    expect(answer(changes)).toEqual({ error })
    expect(answerSlotCase(JSON.stringify({ ...plain, ...changes })).failed).toBe(true)
  })

  test.each(['', 'null', '[]', 'this is no JSON'])('an unreadable line: "%s"', (line) => {
    expect(answerSlotCase(line)).toEqual({ line: '{"error":"not-readable"}', failed: true })
  })
})
