import type { Minute } from './question.js'

const DIGIT_BITS = 10
const DIGITS = 1 << DIGIT_BITS

/**
 * Whole minutes in ascending order, by a radix sort: its time grows in proportion to their number, where a sort that
 * compares takes ever longer for each.
 */
export function sortedMinutes(minutes: ArrayLike<Minute>): ArrayLike<Minute> {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < minutes.length; i++) {
    least = Math.min(least, minutes[i]!)
    most = Math.max(most, minutes[i]!)
  }
  if (most - least >= 2 ** 32) return Float64Array.from(minutes).sort()
  let list = new Uint32Array(minutes.length)
  for (let i = 0; i < list.length; i++) list[i] = minutes[i]! - least
  let next = new Uint32Array(list.length)
  for (let shift = 0; (most - least) / 2 ** shift >= 1; shift += DIGIT_BITS) {
    sortByDigit(list, next, shift)
    ;[list, next] = [next, list]
  }
  const sorted = new Float64Array(list.length)
  for (let i = 0; i < list.length; i++) sorted[i] = list[i]! + least
  return sorted
}

/** Copies a list in the order of one digit; those with the same digit stay in the order in which they were. */
function sortByDigit(list: Uint32Array, into: Uint32Array, shift: number): void {
  const places = new Uint32Array(DIGITS + 1)
  for (let i = 0; i < list.length; i++) places[((list[i]! >>> shift) % DIGITS) + 1]!++
  for (let digit = 1; digit < DIGITS; digit++) places[digit]! += places[digit - 1]!
  for (let i = 0; i < list.length; i++) into[places[(list[i]! >>> shift) % DIGITS]!++] = list[i]!
}
