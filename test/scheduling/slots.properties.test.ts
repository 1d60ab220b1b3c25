import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Busy, Interval, Minute, SlotQuestion } from '../../src/scheduling/question.js'
import { findSlots } from '../../src/scheduling/slots.js'
import { arbitraryQuestion } from './arbitrary-question.js'
import { slotsMinuteByMinute, wallAt } from './oracle.js'

const startsOf = (question: SlotQuestion): Minute[] => {
  const answer = findSlots(question)
  if (!answer.ok) throw new Error(`${answer.error.code} ${answer.error.field}`)
  return answer.starts
}

test('every answer is that of the contract read minute by minute', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      expect(findSlots(question)).toEqual({ ok: true, ...slotsMinuteByMinute(question) })
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('what is offered in a window is offered in any part of it, and nothing else is', () => {
  fc.assert(
    fc.property(arbitraryQuestion, fc.double({ min: 0, max: 1, noNaN: true }), (question, share) => {
      const { from, to } = question.query
      const middle = Math.floor(from + share * (to - from))
      const early = startsOf({ ...question, query: { from, to: middle } })
      const late = startsOf({ ...question, query: { from: middle, to } })
      expect([...early, ...late]).toEqual(startsOf(question))
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('the order of busy ranges, and how often each is given, do not matter', () => {
  const reordered = arbitraryQuestion.chain((question) =>
    fc.tuple(
      fc.constant(question),
      fc
        .tuple(
          fc.shuffledSubarray(question.busy),
          fc.shuffledSubarray(question.busy, { minLength: question.busy.length }),
        )
        .map(([some, all]): Busy[] => [...some, ...all]),
    ),
  )
  fc.assert(
    fc.property(reordered, ([question, busy]) => {
      expect(startsOf({ ...question, busy })).toEqual(startsOf(question))
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('a day booked until nothing is left has no two meetings that overlap, buffers included, and keeps its limits', () => {
  fc.assert(
    fc.property(arbitraryQuestion, fc.infiniteStream(fc.nat()), (question, choices) => {
      const { rules, host } = question
      const booked = bookedUntilFull({ ...question, viewer: undefined }, choices)
      const ranges: Interval[] = booked
        .map(({ from, to }) => ({ from: from - (rules.bufferBefore ?? 0), to: to + (rules.bufferAfter ?? 0) }))
        .sort((a, b) => a.from - b.from)
      for (const [i, range] of ranges.entries()) if (i > 0) expect(range.from).toBeGreaterThanOrEqual(ranges[i - 1]!.to)
      if (rules.perDayMax === undefined || ('travel' in host && host.travel?.length)) return
      const dates = booked.map(({ from }) => wallAt(host.timeZone, from).slice(0, 10))
      for (const date of dates)
        expect(dates.filter((other) => other === date).length).toBeLessThanOrEqual(rules.perDayMax)
    }),
    { numRuns: 200 },
  )
}, 60_000)

/** Books one offered start after another, as attendees would, each with the meeting's own buffers. */
function bookedUntilFull(question: SlotQuestion, choices: Iterator<number>): Interval[] {
  const { duration, bufferBefore, bufferAfter } = question.rules
  const booked: Interval[] = []
  for (let busy = question.busy; booked.length < 40; ) {
    const starts = startsOf({ ...question, busy })
    if (starts.length === 0) break
    const from = starts[choices.next().value % starts.length]!
    booked.push({ from, to: from + duration })
    busy = [...busy, { kind: 'booking', status: 'accepted', from, to: from + duration, bufferBefore, bufferAfter }]
  }
  return booked
}
