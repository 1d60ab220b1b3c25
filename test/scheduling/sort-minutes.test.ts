import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedMinutes } from '../../src/scheduling/sort-minutes.js'

test('minutes of any size come out in ascending order', () => {
  const near = fc.integer({ min: -3_000_000, max: 40_000_000 })
  const far = fc.integer({ min: -5_000_000_000, max: 5_000_000_000 })
  fc.assert(
    fc.property(fc.oneof(fc.array(near), fc.array(far)), (minutes) => {
      expect(Array.from(sortedMinutes(minutes))).toEqual(minutes.toSorted((a, b) => a - b))
    }),
  )
})
