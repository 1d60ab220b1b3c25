import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain, explainWallTime } from '../../src/scheduling/explain.js'
import { nearest } from '../../src/scheduling/nearest.js'
import { offers } from '../../src/scheduling/offers.js'
import type { Rules } from '../../src/scheduling/question.js'
import { findSlots } from '../../src/scheduling/slots.js'
import { arbitraryQuestion } from './arbitrary-question.js'
import { adam, askGrace, utc } from './people.js'

const monday = (time: string) => utc(`2026-03-02T${time}`)
const calendar = (from: string, to: string) => ({ kind: 'calendar', from: monday(from), to: monday(to) }) as const
const booking = (from: string, to: string) =>
  ({ kind: 'booking', status: 'accepted', from: monday(from), to: monday(to) }) as const
const withRules = (rules: Partial<Rules>) => askGrace({ rules: { duration: 30, ...rules } })

describe('a start is refused with the reason and its figures', () => {
  const hours = [{ from: monday('09:00'), to: monday('17:00') }]

  test.each([
    ['nothing, when it is offered', askGrace(), monday('09:30'), undefined],
    ['in the past', askGrace({ now: monday('09:31') * 60_000 }), monday('09:30'), { code: 'in-the-past' }],
    [
      'too soon',
      { ...withRules({ minNotice: 120 }), now: monday('09:00') * 60_000 },
      monday('10:30'),
      { code: 'too-soon', minNotice: 120, earliest: monday('11:00') },
    ],
    [
      'beyond the horizon',
      withRules({ horizon: { type: 'rolling', days: 0 } }),
      monday('09:30'),
      { code: 'beyond-horizon', lastDate: '2026-03-01' },
    ],
    [
      'before the horizon',
      withRules({ horizon: { type: 'range', fromDate: '2026-03-03', toDate: '2026-03-09' } }),
      monday('09:30'),
      { code: 'before-horizon', firstDate: '2026-03-03' },
    ],
    [
      'after the bookable days',
      withRules({ horizon: { type: 'rolling-bookable-days', days: 1 } }),
      utc('2026-03-04T09:00'),
      { code: 'beyond-horizon', lastDate: '2026-03-02' },
    ],
    [
      'a closed weekday',
      askGrace(),
      utc('2026-03-07T09:00'),
      { code: 'closed-day', date: '2026-03-07', because: 'weekly', holiday: undefined },
    ],
    ['outside hours', askGrace(), monday('08:30'), { code: 'outside-hours', hours }],
    [
      'past closing',
      withRules({ duration: 60 }),
      monday('16:30'),
      { code: 'runs-past-hours', closesAt: monday('17:00'), hours },
    ],
    ['too long', withRules({ duration: 600 }), monday('09:00'), { code: 'too-long', duration: 600, longest: 480 }],
    [
      'busy',
      askGrace({ busy: [calendar('09:15', '10:00')] }),
      monday('09:30'),
      { code: 'busy', from: monday('09:15'), to: monday('10:00') },
    ],
    [
      'held by somebody else',
      askGrace({
        busy: [{ ...booking('09:30', '10:00'), kind: 'hold', owner: 'mia', releaseAt: monday('00:05') * 60_000 }],
      }),
      monday('09:30'),
      { code: 'held', from: monday('09:30'), to: monday('10:00'), releaseAt: monday('00:05') * 60_000 },
    ],
    [
      'inside the buffer after a meeting',
      askGrace({ busy: [{ ...booking('09:00', '13:50'), bufferAfter: 20 }] }),
      monday('14:00'),
      { code: 'inside-buffer', endedAt: monday('13:50') },
    ],
    [
      'inside its own buffer before a meeting',
      { ...withRules({ bufferAfter: 15 }), busy: [calendar('14:30', '15:00')] },
      monday('14:00'),
      { code: 'inside-buffer', startsAt: monday('14:30') },
    ],
    [
      'the limit of the day',
      { ...withRules({ perDayMax: 1 }), busy: [booking('09:00', '09:30')] },
      monday('14:00'),
      { code: 'day-limit', max: 1, count: 1 },
    ],
    [
      'the minutes of the week',
      { ...withRules({ limits: [{ per: 'week', minutesMax: 50 }] }), busy: [booking('09:00', '09:30')] },
      utc('2026-03-06T14:00'),
      { code: 'week-minutes-limit', max: 50, minutes: 30 },
    ],
    [
      'off the grid',
      askGrace(),
      monday('09:40'),
      { code: 'off-grid', before: monday('09:30'), after: monday('10:00') },
    ],
    [
      'a question that makes no sense',
      withRules({ duration: -1 }),
      monday('09:30'),
      { code: 'bad-question', fault: { code: 'not-a-length', field: 'rules.duration' } },
    ],
  ])('%s', (_, question, start, refusal) => {
    expect(explain(question, start)).toEqual(refusal)
  })

  test('away, overridden and on a holiday are told apart', () => {
    const closed = { overrides: [{ date: '2026-03-02', closed: true as const }] }
    const holiday = { holidays: [{ date: '2026-03-02', name: 'Name day' }] }
    const because = (host: object) =>
      explain(askGrace({ host: { ...askGrace().host, ...host } as typeof adam }), monday('09:30'))
    expect(because({ ...closed, away: ['2026-03-02'] })).toMatchObject({ code: 'closed-day', because: 'away' })
    expect(because(closed)).toMatchObject({ code: 'closed-day', because: 'override' })
    expect(because(holiday)).toMatchObject({ code: 'closed-day', because: 'holiday', holiday: 'Name day' })
  })
})

describe('a time on the clock', () => {
  const question = askGrace({ host: { ...adam, weekly: [{ days: [0], from: '00:00', to: '24:00' }] } })

  test('that the clocks skip is a gap', () => {
    expect(explainWallTime(question, '2026-03-08T02:30')).toEqual({
      code: 'clock-gap',
      from: '2026-03-08T02:00',
      to: '2026-03-08T03:00',
      at: utc('2026-03-08T07:00'),
    })
  })

  test('that they show twice is offered when either is', () => {
    expect(explainWallTime(question, '2026-11-01T01:30')).toBeUndefined()
  })

  test('may be read in another zone', () => {
    expect(explainWallTime(question, '2026-03-08T12:00', 'Europe/Amsterdam')).toBeUndefined()
    expect(explainWallTime(question, '2026-03-08T12:10', 'Europe/Amsterdam')).toMatchObject({ code: 'off-grid' })
  })
})

test('a start is explained exactly when it is not offered', () => {
  fc.assert(
    fc.property(arbitraryQuestion, fc.double({ min: 0, max: 1, noNaN: true }), (question, share) => {
      const { from, to } = question.query
      const answer = findSlots(question)
      const starts = answer.ok ? answer.starts : []
      const anywhere = Math.min(to - 1, Math.floor(from + share * (to - from)))
      for (const start of [anywhere, ...starts.slice(0, 3)]) {
        expect(offers(question, start)).toBe(starts.includes(start))
        expect(explain(question, start) === undefined).toBe(starts.includes(start))
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('what is off the grid would be offered on a grid of minutes, and nothing else would', () => {
  fc.assert(
    fc.property(arbitraryQuestion, fc.double({ min: 0, max: 1, noNaN: true }), (question, share) => {
      const { from, to } = question.query
      const start = Math.min(to - 1, Math.floor(from + share * (to - from)))
      const refusal = explain(question, start)
      fc.pre(refusal !== undefined && question.rules.horizon?.type !== 'rolling-bookable-days')
      const ofMinutes = { ...question, rules: { ...question.rules, step: 1, startOffset: 0 } }
      expect(offers(ofMinutes, start)).toBe(refusal?.code === 'off-grid')
    }),
    { numRuns: 300 },
  )
}, 60_000)

describe('the nearest starts', () => {
  test('come from both sides, the earlier of two as near first', () => {
    expect(nearest(askGrace(), monday('12:15'), 3)).toMatchObject({
      starts: [monday('12:00'), monday('12:30'), monday('11:30')],
    })
  })

  test('are looked for as far as it takes', () => {
    const answer = nearest(askGrace(), utc('2026-03-08T12:00'), 1)
    expect(answer).toMatchObject({ starts: [utc('2026-03-09T09:00')] })
  })

  test('are none when a year holds none', () => {
    expect(nearest(withRules({ perDayMax: 0 }), monday('12:00'), 3)).toMatchObject({ ok: true, starts: [] })
  })
})
