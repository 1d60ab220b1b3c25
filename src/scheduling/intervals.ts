import type { Interval, Minute } from './question.js'
import { sortedMinutes } from './sort-minutes.js'

/**
 * A set of minutes as a flat list of ranges: from, to, from, to … sorted, half open, none empty, none overlapping or
 * touching. Flat, because a year of hours cut up by a thousand meetings is walked in microseconds that way.
 */
export type MinuteSet = Minute[]

/** Adds a range that begins no earlier than the last one in the set; one that touches or overlaps it is joined to it. */
export function append(set: MinuteSet, from: Minute, to: Minute): void {
  if (from >= to) return
  const last = set.length - 1
  if (last < 0 || set[last]! < from) set.push(from, to)
  else if (set[last]! < to) set[last] = to
}

/** The union of ranges in any order, given as their beginnings and their ends; no range may be empty. */
export function unionOf(froms: ArrayLike<Minute>, tos: ArrayLike<Minute>): MinuteSet {
  if (!isSorted(froms)) return unionOfUnsorted(froms, tos)
  const set: MinuteSet = []
  for (let i = 0; i < froms.length; i++) append(set, froms[i]!, tos[i]!)
  return set
}

/**
 * Sorts beginnings and ends each by themselves, which numbers do many times faster than pairs: to a union it does not
 * matter which beginning an end belongs to. After the nth end there is a gap when the next beginning comes later.
 */
function unionOfUnsorted(froms: ArrayLike<Minute>, tos: ArrayLike<Minute>): MinuteSet {
  const begins = sortedMinutes(froms)
  const ends = sortedMinutes(tos)
  const set: MinuteSet = []
  let from = begins[0]!
  for (let i = 0; i < ends.length; i++) {
    const next = begins[i + 1]
    if (next !== undefined && next <= ends[i]!) continue
    set.push(from, ends[i]!)
    from = next!
  }
  return set
}

/** What is in `set` and not in `taken`. */
export function subtract(set: MinuteSet, taken: MinuteSet): MinuteSet {
  const rest: MinuteSet = []
  let t = 0
  for (let i = 0; i < set.length; i += 2) {
    const to = set[i + 1]!
    let from = set[i]!
    while (t < taken.length && taken[t + 1]! <= from) t += 2
    for (; t < taken.length && taken[t]! < to; t += 2) {
      if (taken[t]! > from) rest.push(from, taken[t]!)
      from = taken[t + 1]!
      if (from >= to) break
    }
    if (from < to) rest.push(from, to)
  }
  return rest
}

/** What is in both. */
export function intersect(one: MinuteSet, other: MinuteSet): MinuteSet {
  const both: MinuteSet = []
  for (let i = 0, k = 0; i < one.length && k < other.length; ) {
    append(both, Math.max(one[i]!, other[k]!), Math.min(one[i + 1]!, other[k + 1]!))
    if (one[i + 1]! < other[k + 1]!) i += 2
    else k += 2
  }
  return both
}

/** The range of the set that a minute is in. */
export function rangeAround(set: MinuteSet, minute: Minute): Interval | undefined {
  let low = 0
  let high = set.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (set[2 * middle + 1]! <= minute) low = middle + 1
    else high = middle
  }
  const from = set[2 * low]
  return from !== undefined && from <= minute ? { from, to: set[2 * low + 1]! } : undefined
}

/** The ranges one by one, as the answer shows them. */
export function toIntervals(set: MinuteSet): Interval[] {
  const intervals: Interval[] = []
  for (let i = 0; i < set.length; i += 2) intervals.push({ from: set[i]!, to: set[i + 1]! })
  return intervals
}

function isSorted(minutes: ArrayLike<Minute>): boolean {
  for (let i = 1; i < minutes.length; i++) if (minutes[i - 1]! > minutes[i]!) return false
  return true
}
