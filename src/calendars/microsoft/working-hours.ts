import { z } from 'zod'
import type { WorkingHours } from '../calendar.js'
import { HttpFailure } from '../http-failure.js'
import { readZone } from '../time-zone.js'

const schedule = z.object({
  value: z
    .array(
      z.object({
        error: z.object({ responseCode: z.string().nullish() }).nullish(),
        workingHours: z
          .object({
            daysOfWeek: z.array(z.string()),
            startTime: z.string(),
            endTime: z.string(),
            timeZone: z.object({ name: z.string() }),
          })
          .nullish(),
      }),
    )
    .min(1),
})

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/**
 * The hours of a mailbox, out of what getSchedule answers; undefined when it has none that can be kept.
 * https://learn.microsoft.com/graph/api/resources/scheduleinformation
 */
export function readWorkingHours(answer: unknown): WorkingHours | undefined {
  const [mailbox] = schedule.parse(answer).value
  // An address that cannot be looked up answers for itself, in an answer that is otherwise well.
  if (mailbox?.error) throw new HttpFailure(403, `getSchedule: ${mailbox.error.responseCode ?? 'an error'}`)
  const hours = mailbox?.workingHours
  const timeZone = hours && readZone(hours.timeZone.name)
  if (!timeZone) return undefined
  const [from, to] = [hours.startTime.slice(0, 5), hours.endTime.slice(0, 5)]
  const kept = hours.daysOfWeek.map((day) => days.indexOf(day.toLowerCase())).filter((day) => day >= 0)
  return from < to && kept.length > 0 ? { timeZone, weekly: [{ days: kept.sort(), from, to }] } : undefined
}
