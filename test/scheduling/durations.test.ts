import { expect, test } from 'vitest'
import { findSlotsByDuration } from '../../src/scheduling/durations.js'
import { askGrace } from './people.js'

test('each duration has its own starts, in steps of its own', () => {
  const answer = findSlotsByDuration(askGrace(), [30, 60])
  expect(answer.ok && answer.choices.map(({ duration, starts }) => [duration, starts.length])).toEqual([
    [30, 16],
    [60, 8],
  ])
})

test('a step in the rules goes for all of them', () => {
  const answer = findSlotsByDuration(askGrace({ rules: { duration: 30, step: 30 } }), [60])
  expect(answer.ok && answer.choices[0]!.starts).toHaveLength(15)
})

test('a duration that is none is a fault', () => {
  expect(findSlotsByDuration(askGrace(), [30, -5])).toMatchObject({ ok: false, error: { code: 'not-a-length' } })
})
