import type { BookableMeetingType } from './bookable-meeting-type.js'

type WithLengths = Pick<BookableMeetingType, 'durationMinutes' | 'otherDurations'>

/** The lengths that an attendee may choose from, in minutes, shortest first. */
export function lengthsOf({ durationMinutes, otherDurations }: WithLengths): number[] {
  return [...new Set([durationMinutes, ...otherDurations])].sort((one, other) => one - other)
}

/** The meeting type as it is for someone who has chosen this length; undefined when it does not come in it. */
export function lasting<Type extends WithLengths>(meetingType: Type, minutes: number | undefined): Type | undefined {
  if (minutes === undefined || minutes === meetingType.durationMinutes) return meetingType
  return lengthsOf(meetingType).includes(minutes)
    ? { ...meetingType, durationMinutes: minutes, otherDurations: lengthsOf(meetingType) }
    : undefined
}
