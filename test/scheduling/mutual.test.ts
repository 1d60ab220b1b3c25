import { expect, test } from 'vitest'
import { findMutualSlots } from '../../src/scheduling/mutual.js'
import type { Busy } from '../../src/scheduling/question.js'
import { adam, askGrace, utc } from './people.js'

const meeting: Busy = { kind: 'calendar', from: utc('2026-03-02T15:15'), to: utc('2026-03-02T16:00') }

const suitable = (answer: ReturnType<typeof findMutualSlots>): number[] =>
  answer.ok ? answer.starts.filter(({ suitsBoth }) => suitsBoth).map(({ start }) => start) : []

test('every start of the organizer is there, marked when it lies in the attendee’s hours and free time', () => {
  const answer = findMutualSlots(askGrace(), { busy: [meeting], hours: adam })
  expect(answer.ok && answer.starts).toHaveLength(16)
  expect(suitable(answer)).toEqual(['14:00', '14:30', '16:00', '16:30'].map((time) => utc(`2026-03-02T${time}`)))
})

test('an attendee without hours here is free when not busy', () => {
  expect(suitable(findMutualSlots(askGrace(), { busy: [meeting] }))).toHaveLength(14)
})

test('the meeting’s buffers ask nothing of the attendee', () => {
  const question = askGrace({ rules: { duration: 30, bufferBefore: 60, bufferAfter: 60 } })
  expect(suitable(findMutualSlots(question, { busy: [meeting] }))).toHaveLength(14)
})

test('a fault in what is known of the attendee is named as theirs', () => {
  const busy: Busy[] = [{ kind: 'calendar', from: 10, to: 9 }]
  expect(findMutualSlots(askGrace(), { busy })).toEqual({
    ok: false,
    error: { code: 'ends-before-start', field: 'attendee.busy[0].to' },
  })
})
