import type { Interval, Minute, SlotQuestion } from '../scheduling/question.js'
import type { Database, Prisma, Transaction } from '../storage/client.js'
import { officeHours, readWeekly } from './week.js'

export const meetingTypeInclude = {
  organizer: { include: { schedules: { where: { isRegular: true }, include: { overrides: true } } } },
  schedule: { include: { overrides: true } },
} satisfies Prisma.MeetingTypeInclude

/** A meeting type with all that decides when it can be booked, but for the bookings. */
export type BookableMeetingType = Prisma.MeetingTypeGetPayload<{ include: typeof meetingTypeInclude }>

/** Whole minutes since the epoch. */
export const toMinute = (date: Date): Minute => Math.floor(date.getTime() / 60_000)
export const toDate = (minute: Minute): Date => new Date(minute * 60_000)

/** Bookings this far outside the window still count: they lie on the days that it touches (limits), or reach in with their buffers. */
const MARGIN = 2 * 24 * 60

/**
 * What the scheduling core is asked when this meeting type is offered, or checked before a booking is written.
 * @param window in minutes since the epoch
 * @param busy when the organizer's calendars keep them
 * @param except a booking that does not count, because it is the one being moved
 */
export async function askFor(
  db: Database | Transaction,
  meetingType: BookableMeetingType,
  window: Interval,
  now: Date,
  busy: Interval[],
  except?: string,
): Promise<SlotQuestion> {
  const bookings = await db.booking.findMany({
    where: {
      organizationId: meetingType.organizationId,
      organizerId: meetingType.organizerId,
      status: { in: ['accepted', 'pending'] },
      bookedTo: { gt: toDate(window.from - MARGIN) },
      bookedFrom: { lt: toDate(window.to + MARGIN) },
      ...(except && { id: { not: except } }),
    },
    select: { startsAt: true, endsAt: true, bookedFrom: true, bookedTo: true, status: true },
  })
  return {
    now: now.getTime(),
    host: hostOf(meetingType),
    busy: [
      ...busy.map(({ from, to }) => ({ kind: 'calendar' as const, from, to })),
      ...bookings.map((booking) => ({
        kind: 'booking' as const,
        from: toMinute(booking.startsAt),
        to: toMinute(booking.endsAt),
        status: booking.status as 'accepted' | 'pending',
        pendingBlocks: true,
        bufferBefore: toMinute(booking.startsAt) - toMinute(booking.bookedFrom),
        bufferAfter: toMinute(booking.bookedTo) - toMinute(booking.endsAt),
      })),
    ],
    rules: {
      duration: meetingType.durationMinutes,
      bufferBefore: meetingType.bufferBeforeMinutes,
      bufferAfter: meetingType.bufferAfterMinutes,
      minNotice: meetingType.minimumNoticeMinutes,
      horizon: { type: 'rolling', days: meetingType.horizonDays },
      ...(meetingType.perDayMax !== null && { perDayMax: meetingType.perDayMax }),
    },
    query: window,
  }
}

function hostOf({ organizer, schedule }: BookableMeetingType): SlotQuestion['host'] {
  const hours = schedule ?? organizer.schedules[0]
  return {
    timeZone: hours?.timeZone ?? organizer.timeZone,
    weekly: hours ? readWeekly(hours.weekly) : officeHours,
    overrides: (hours?.overrides ?? []).map(({ date, fromTime, toTime }) => {
      const day = date.toISOString().slice(0, 10)
      return fromTime && toTime ? { date: day, from: fromTime, to: toTime } : { date: day, closed: true as const }
    }),
  }
}

/** The whole time in which the meeting type may be booked, from now to the end of its horizon. */
export function bookableWindow(meetingType: BookableMeetingType, now: Date): Interval {
  const from = toMinute(now)
  return { from, to: from + (meetingType.horizonDays + 2) * 24 * 60 }
}
