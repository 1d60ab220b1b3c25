import { z } from 'zod'
import type { BookingLimit } from '../cards/catalogue.js'
import type { Limit } from '../scheduling/question.js'

const limitSchema = z
  .object({
    per: z.enum(['day', 'week', 'month']),
    max: z.int().positive().optional(),
    minutesMax: z.int().positive().optional(),
  })
  .refine(({ max, minutesMax }) => max !== undefined || minutesMax !== undefined)

/** Limits as the database keeps them. */
export const readLimits = (json: unknown): BookingLimit[] => z.array(limitSchema).parse(json)

/** What the scheduling core holds a new booking against: the limits of its meeting type, and those of its organizer in all. */
export function limitsFor(ofMeetingType: unknown, ofOrganizer: unknown): Limit[] {
  return [
    ...readLimits(ofMeetingType).map((limit) => ({ ...limit, of: 'meeting-type' as const })),
    ...readLimits(ofOrganizer).map((limit) => ({ ...limit, of: 'organizer' as const })),
  ]
}
