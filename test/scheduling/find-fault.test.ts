import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFault } from '../../src/scheduling/find-fault.js'
import type { Busy, Host, Rules, SlotQuestion } from '../../src/scheduling/question.js'
import { arbitraryQuestion } from './arbitrary-question.js'
import { askGrace, grace, utc } from './people.js'

const host = (changes: Partial<Host>): SlotQuestion => askGrace({ host: { ...grace, ...changes } })
const rules = (changes: Partial<Rules>): SlotQuestion => askGrace({ rules: { duration: 30, ...changes } })
const busy = (range: object): SlotQuestion =>
  askGrace({ busy: [{ kind: 'calendar', from: 0, to: 10, ...range } as Busy] })
const block = (from: string, to: string): Partial<Host> => ({ weekly: [{ days: [1], from, to }] })
const query = (from: string, to: string): SlotQuestion => askGrace({ query: { from: utc(from), to: utc(to) } })

describe('a fault is a code and the field', () => {
  test.each<[string, string, SlotQuestion]>([
    ['not-an-instant', 'now', askGrace({ now: Number.NaN })],
    ['unknown-zone', 'host.timeZone', host({ timeZone: 'Mars/Olympus' })],
    ['ends-before-start', 'host.weekly[0].to', host(block('09:00', '08:59'))],
    ['not-a-time-of-day', 'host.weekly[0].from', host(block('9 am', '17:00'))],
    ['not-a-time-of-day', 'host.weekly[0].to', host(block('09:00', '24:01'))],
    ['not-a-weekday', 'host.weekly[0].days[1]', host({ weekly: [{ days: [1, 7], from: '09:00', to: '10:00' }] })],
    ['not-a-date', 'host.overrides[0].date', host({ overrides: [{ date: '2026-02-30', closed: true }] })],
    ['not-a-date', 'host.away[0]', host({ away: ['2026-02-30'] })],
    ['unknown-zone', 'host.travel[0].timeZone', host({ travel: [{ from: 0, timeZone: 'Mars/Olympus' }] })],
    ['ends-before-start', 'host.travel[0].to', host({ travel: [{ from: 10, to: 9, timeZone: 'UTC' }] })],
    ['ends-before-start', 'host.open[0].to', askGrace({ host: { timeZone: 'UTC', open: [{ from: 10, to: 9 }] } })],
    ['ends-before-start', 'busy[0].to', busy({ from: 11 })],
    ['not-an-instant', 'busy[0].from', busy({ from: 0.5 })],
    ['not-a-length', 'busy[0].bufferAfter', busy({ kind: 'booking', status: 'accepted', bufferAfter: -1 })],
    ['not-a-length', 'rules.duration', rules({ duration: 0 })],
    ['not-a-length', 'rules.duration', rules({ duration: 7.5 })],
    ['not-a-length', 'rules.step', rules({ step: 0 })],
    ['not-a-length', 'rules.minNotice', rules({ minNotice: -1 })],
    ['not-a-count', 'rules.horizon.days', rules({ horizon: { type: 'rolling', days: -1 } })],
    [
      'ends-before-start',
      'rules.horizon.toDate',
      rules({ horizon: { type: 'range', fromDate: '2026-03-02', toDate: '2026-03-01' } }),
    ],
    ['not-a-count', 'rules.perDayMax', rules({ perDayMax: 1.5 })],
    ['not-a-count', 'rules.limits[0].minutesMax', rules({ limits: [{ per: 'week', minutesMax: -1 }] })],
    ['ends-before-start', 'query.to', query('2026-03-02T00:00', '2026-03-01T00:00')],
    ['window-too-long', 'query.to', query('2026-03-02T00:00', '2031-03-02T00:01')],
    [
      'window-too-long',
      'query.to',
      {
        ...query('2046-03-02T00:00', '2046-03-03T00:00'),
        rules: { duration: 30, horizon: { type: 'rolling-bookable-days', days: 9 } },
      },
    ],
  ])('%s %s', (code, field, question) => {
    expect(findFault(question)).toEqual({ code, field })
  })

  test('an empty block, an empty window and five years to the minute are none', () => {
    expect(findFault(host(block('09:00', '09:00')))).toBeUndefined()
    expect(findFault(query('2026-03-02T00:00', '2026-03-02T00:00'))).toBeUndefined()
    expect(findFault(query('2026-03-02T00:00', '2031-03-02T00:00'))).toBeUndefined()
  })

  test('a question that makes sense has none', () => {
    fc.assert(fc.property(arbitraryQuestion, (question) => findFault(question) === undefined))
  })
})
