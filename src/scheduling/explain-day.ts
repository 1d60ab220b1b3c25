import { dayOf } from './calendar-dates.js'
import { closedRefusal, horizonRefusal, limitRefusal, openOn, tooLongRefusal } from './day-refusals.js'
import { fault } from './fault.js'
import { findFault } from './find-fault.js'
import { groundOf } from './ground.js'
import { LONGEST_DATE } from './host-clock.js'
import type { SlotQuestion } from './question.js'
import type { Refusal } from './refusal.js'
import { findSlots } from './slots.js'

/**
 * Why nothing can be booked on a date of the host ("YYYY-MM-DD"); undefined when something can. For the organizer who
 * wonders why people cannot book Friday.
 */
export function explainDay(question: SlotQuestion, date: string): Refusal | undefined {
  const day = dayOf(date)
  if (day === undefined) return { code: 'bad-question', fault: fault('not-a-date', 'date') }
  const noon = day * 1440 + 720
  const around = { from: noon - LONGEST_DATE / 2, to: noon + LONGEST_DATE / 2 }
  const found = findFault({ ...question, query: around })
  if (found !== undefined) return { code: 'bad-question', fault: found }

  const ground = groundOf(question, around)
  const parts = ground.parts.filter((part) => part.day === day)
  if (parts.length === 0) return { code: 'no-such-day', date }
  const query = { from: parts[0]!.from, to: parts.at(-1)!.to }
  if (hasStarts({ ...question, query })) return undefined
  const { rules, now } = question
  const lastOpen = openOn(ground, day).at(-1)
  return (
    (query.to * 60_000 <= now ? { code: 'in-the-past' } : undefined) ??
    horizonRefusal(ground, day) ??
    closedRefusal(question, ground, day) ??
    tooLongRefusal(ground, day, rules.duration) ??
    limitRefusal(ground, day, rules.duration) ??
    (lastOpen !== undefined && lastOpen <= ground.earliest
      ? { code: 'too-soon', minNotice: rules.minNotice ?? 0, earliest: ground.earliest }
      : undefined) ??
    (hasStarts({ ...question, query, rules: { ...rules, horizon: undefined } })
      ? { code: 'beyond-horizon' }
      : undefined) ?? {
      code: 'fully-booked',
      date,
    }
  )
}

function hasStarts(question: SlotQuestion): boolean {
  const answer = findSlots(question)
  return answer.ok && answer.starts.length > 0
}
