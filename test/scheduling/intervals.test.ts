import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intersect, type MinuteSet, rangeAround, subtract, unionOf } from '../../src/scheduling/intervals.js'

const ranges = fc.array(
  fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 20 }))
    .map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 12 },
)
const setOf = (list: { from: number; to: number }[]): MinuteSet =>
  unionOf(
    list.map(({ from }) => from),
    list.map(({ to }) => to),
  )
const minutes = Array.from({ length: 150 }, (_, i) => i - 60)
const has = (set: MinuteSet, minute: number): boolean =>
  set.some((from, i) => i % 2 === 0 && from <= minute && minute < set[i + 1]!)
const isNormal = (set: MinuteSet): boolean => set.every((edge, i) => i === 0 || set[i - 1]! < edge)

test('sets of minutes are united, subtracted and intersected as sets are', () => {
  fc.assert(
    fc.property(ranges, ranges, (some, others) => {
      const one = setOf(some)
      const other = setOf(others)
      for (const minute of minutes) {
        const inOne = some.some(({ from, to }) => from <= minute && minute < to)
        expect(has(one, minute)).toBe(inOne)
        expect(has(subtract(one, other), minute)).toBe(inOne && !has(other, minute))
        expect(has(intersect(one, other), minute)).toBe(inOne && has(other, minute))
        expect(rangeAround(one, minute) !== undefined).toBe(inOne)
      }
      for (const set of [one, subtract(one, other), intersect(one, other)]) expect(isNormal(set)).toBe(true)
    }),
  )
})
