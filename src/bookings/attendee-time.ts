import type { AttendeeTime } from '../scheduling/mutual.js'
import type { Busy, Interval } from '../scheduling/question.js'
import type { PersonKey } from './busy-times.js'
import { hostOf } from './host.js'
import { toDate, toMinute } from './instants.js'
import type { Rooms } from './rooms.js'

/**
 * What is known here of an attendee's own time: their bookings on either side, their calendars and, where they have said so, their hours.
 * Undefined when nothing is.
 */
export async function attendeeTime(
  { db, calendars }: Pick<Rooms, 'db' | 'calendars'>,
  attendee: PersonKey,
  window: Interval,
): Promise<AttendeeTime | undefined> {
  const { organizationId, id } = attendee
  const [person, bookings, times] = await Promise.all([
    db.person.findUnique({
      where: { organizationId_id: { organizationId, id } },
      include: {
        schedules: { where: { isRegular: true }, include: { overrides: true } },
        absences: true,
        journeys: true,
      },
    }),
    db.booking.findMany({
      where: {
        organizationId,
        OR: [{ organizerId: id }, { attendeeId: id }],
        status: { in: ['accepted', 'pending'] },
        endsAt: { gt: toDate(window.from) },
        startsAt: { lt: toDate(window.to) },
      },
      select: { startsAt: true, endsAt: true },
    }),
    calendars.look(attendee, window),
  ])
  const booked = bookings.map(({ startsAt, endsAt }) => ({ from: toMinute(startsAt), to: toMinute(endsAt) }))
  const busy: Busy[] = [...booked, ...(times.isKnown ? times.busy : [])].map(({ from, to }) => ({
    kind: 'calendar',
    from,
    to,
  }))
  const saysHours = person !== null && (person.schedules.length > 0 || person.absences.length > 0)
  if (busy.length === 0 && !saysHours) return undefined
  return {
    busy,
    ...(saysHours && { hours: await hostOf({ organizer: person }, window, person.locale.slice(0, 2)) }),
  }
}
