import { MINUTES_A_DAY } from './calendar-dates.js'
import type { Minute, SlotQuestion } from './question.js'
import { findSlots, type SlotResult } from './slots.js'

/** How far is looked on either side, in days, until there is enough: most answers are in the same week. */
const REACHES = [1, 7, 31, 93, 366]

/**
 * The offered starts nearest to a time, nearest first and of two as near the earlier one: `count` of them, or fewer when
 * a year on either side holds no more. The question's own window does not matter.
 */
export function nearest(question: SlotQuestion, start: Minute, count: number): SlotResult {
  let answer: SlotResult = { ok: true, starts: [], openRanges: [] }
  for (const days of REACHES) {
    const reach = days * MINUTES_A_DAY
    answer = findSlots({ ...question, query: { from: start - reach, to: start + reach + 1 } })
    if (!answer.ok || answer.starts.length >= count) break
  }
  if (!answer.ok) return answer
  const byDistance = answer.starts.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start) || a - b)
  return { ...answer, starts: byDistance.slice(0, count) }
}
