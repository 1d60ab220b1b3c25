import type { MeetingType } from '../storage/generated/client.js'
import type { Side } from './follow-ups.js'

export type Rights = Pick<MeetingType, 'mayReschedule' | 'mayCancel' | 'deadlineMinutes' | 'freesLink'>

export type ChangeKind = 'reschedule' | 'cancel'
/** Why an attendee may not: the organizer has switched it off, or it is too late. */
export type Locked = 'off' | 'late'

/** May this side change the booking now? Undefined when it may: an organizer always may. */
export function lockOn(
  change: ChangeKind,
  side: Side,
  { mayReschedule, mayCancel, deadlineMinutes }: Rights,
  startsAt: Date,
  now: Date,
): Locked | undefined {
  if (side === 'organizer') return undefined
  if (!(change === 'reschedule' ? mayReschedule : mayCancel)) return 'off'
  return deadlineMinutes > 0 && startsAt.getTime() - now.getTime() < deadlineMinutes * 60_000 ? 'late' : undefined
}
