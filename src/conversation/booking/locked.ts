import type { findBooking } from '../../bookings/find-booking.js'
import { type ChangeKind, lockOn } from '../../bookings/rights.js'
import { shownName } from '../../people/shown-name.js'
import { type Answer, notify, type Turn } from '../turn.js'

type Found = NonNullable<Awaited<ReturnType<typeof findBooking>>>

/** Says that the organizer's rules for attendees do not allow it; undefined where they do. */
export function lockedAnswer(turn: Turn, { booking, side }: Found, change: ChangeKind): Answer | undefined {
  const why = lockOn(change, side, booking.meetingType, booking.startsAt, turn.now)
  if (!why) return undefined
  const organizer = shownName(booking.organizer.displayName, turn.locale)
  return notify({ reason: 'locked', change, why, organizer }, [{ verb: 'booking.show', bookingId: booking.id }])
}
