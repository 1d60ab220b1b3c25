import { describe, expect, test } from 'vitest'
import { explainDay } from '../../src/scheduling/explain-day.js'
import type { Rules, SlotQuestion } from '../../src/scheduling/question.js'
import { adam, askGrace, utc } from './people.js'

const withRules = (rules: Partial<Rules>): SlotQuestion => askGrace({ rules: { duration: 30, ...rules } })
const fullMonday = { kind: 'calendar', from: utc('2026-03-02T09:00'), to: utc('2026-03-02T17:00') } as const
const short = {
  kind: 'booking',
  status: 'accepted',
  from: utc('2026-03-02T09:00'),
  to: utc('2026-03-02T09:30'),
} as const

describe('why a day cannot be booked', () => {
  test.each<[string, SlotQuestion, string, object | undefined]>([
    ['it can', askGrace(), '2026-03-02', undefined],
    ['it is over', askGrace(), '2026-02-27', { code: 'in-the-past' }],
    ['it is closed', askGrace(), '2026-03-07', { code: 'closed-day', because: 'weekly' }],
    [
      'nobody may book so far ahead',
      withRules({ horizon: { type: 'rolling', days: 3 } }),
      '2026-03-05',
      { code: 'beyond-horizon' },
    ],
    [
      'other days come first',
      withRules({ horizon: { type: 'rolling-bookable-days', days: 2 } }),
      '2026-03-04',
      { code: 'beyond-horizon' },
    ],
    ['the notice is too long', withRules({ minNotice: 3000 }), '2026-03-02', { code: 'too-soon', minNotice: 3000 }],
    [
      'the meeting is longer than the day',
      withRules({ duration: 500 }),
      '2026-03-02',
      { code: 'too-long', longest: 480 },
    ],
    [
      'its limit is reached',
      { ...withRules({ perDayMax: 1 }), busy: [short] },
      '2026-03-02',
      { code: 'day-limit', max: 1 },
    ],
    ['it is full', askGrace({ busy: [fullMonday] }), '2026-03-02', { code: 'fully-booked' }],
    ['it is no date', askGrace(), '2026-02-30', { code: 'bad-question' }],
    ['it never was', askGrace({ host: { ...adam, timeZone: 'Pacific/Apia' } }), '2011-12-30', { code: 'no-such-day' }],
  ])('%s', (_, question, date, refusal) => {
    const answer = explainDay(question, date)
    if (refusal === undefined) expect(answer).toBeUndefined()
    else expect(answer).toMatchObject(refusal)
  })
})
