import { z } from 'zod'
import type { Reminder } from '../cards/reminders.js'
import type { Booking } from '../storage/generated/client.js'
import type { JobRequest } from '../storage/jobs.js'
import type { Side } from './follow-ups.js'

const stored = z.array(
  z.object({
    minutes: z.int().positive(),
    when: z.enum(['before', 'after']),
    by: z.enum(['mail', 'chat', 'both']),
    to: z.enum(['attendee', 'organizer', 'both']),
  }),
)

/** What is kept of them. */
export const keptReminders = (json: unknown): Reminder[] => stored.safeParse(json).data ?? []

/** What a job that reminds knows; of the booking it looks at the rest when it runs. */
export interface ReminderPayload {
  side: Side
  medium: 'mail' | 'chat'
  when: Reminder['when']
  minutes: number
  /** The times of the booking of which it reminds (ISO 8601, UTC): once it has others, other jobs remind of it. */
  startsAt: string
  endsAt: string
}

/**
 * The jobs that remind both sides of a booking as it is now, each at its time; one whose time has passed is not made, since who books for
 * this afternoon needs no word of it a day before. Their keys name the booking, its times, the reminder, the side and the way, so that
 * whatever is retried reminds once, and so does a booking that moves away and back.
 * @param json the meeting type's reminders
 */
export function remindersOf(booking: Booking, json: unknown, now: Date): JobRequest<'reminder'>[] {
  const { organizationId, id: bookingId, startsAt, endsAt } = booking
  const times = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
  return keptReminders(json).flatMap(({ minutes, when, by, to }) => {
    const at = when === 'before' ? startsAt.getTime() - minutes * 60_000 : endsAt.getTime() + minutes * 60_000
    if (at <= now.getTime()) return []
    const sides: Side[] = to === 'both' ? ['attendee', 'organizer'] : [to]
    const media: ReminderPayload['medium'][] = by === 'both' ? ['mail', 'chat'] : [by]
    return sides.flatMap((side) =>
      media.map((medium) => {
        const payload: ReminderPayload = { side, medium, when, minutes, ...times }
        return {
          organizationId,
          bookingId,
          kind: 'reminder' as const,
          key: `reminder:${bookingId}:${times.startsAt}/${times.endsAt}:${when}:${minutes}:${side}:${medium}`,
          payload: { ...payload },
          runAt: new Date(at),
        }
      }),
    )
  })
}
