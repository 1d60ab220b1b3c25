import type { Prisma } from '../storage/client.js'

export const meetingTypeInclude = {
  organizer: {
    include: {
      schedules: { where: { isRegular: true }, include: { overrides: true } },
      absences: true,
      journeys: true,
    },
  },
  schedule: { include: { overrides: true } },
} satisfies Prisma.MeetingTypeInclude

/** A meeting type with all that decides when it can be booked, but for the bookings. */
export type BookableMeetingType = Prisma.MeetingTypeGetPayload<{ include: typeof meetingTypeInclude }>
