import type { SchedulingFault } from './fault.js'
import type { Minute, SlotQuestion } from './question.js'
import { findSlots } from './slots.js'

export type SlotsByDuration =
  | { ok: true; choices: { duration: number; starts: Minute[] }[] }
  | { ok: false; error: SchedulingFault }

/**
 * The starts for each of the durations (in minutes) that a meeting type leaves to choose from, in the order given. Where
 * the rules name no step, each goes in steps of its own length.
 */
export function findSlotsByDuration(question: SlotQuestion, durations: readonly number[]): SlotsByDuration {
  const choices: { duration: number; starts: Minute[] }[] = []
  for (const duration of durations) {
    const answer = findSlots({ ...question, rules: { ...question.rules, duration } })
    if (!answer.ok) return answer
    choices.push({ duration, starts: answer.starts })
  }
  return { ok: true, choices }
}
