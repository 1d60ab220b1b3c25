import type { Minute, SlotQuestion } from './question.js'
import { findSlots } from './slots.js'

/**
 * Can this start be booked? It is the offer itself, asked for one minute only: what is offered can be booked and what is
 * refused was not offered. The question's own window does not matter, and one with a fault offers nothing.
 */
export function offers(question: SlotQuestion, start: Minute): boolean {
  const answer = findSlots({ ...question, query: { from: start, to: start + 1 } })
  return answer.ok && answer.starts.length > 0
}
