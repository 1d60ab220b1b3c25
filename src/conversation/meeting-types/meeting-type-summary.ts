import type { BookableMeetingType } from '../../bookings/bookable-meeting-type.js'
import { lengthsOf } from '../../bookings/lengths.js'
import { readLimits } from '../../bookings/limits.js'
import { readWeekly, toWeekHours } from '../../bookings/week.js'
import type { MeetingTypeSummary } from '../../cards/catalogue.js'
import type { Place } from '../../cards/places.js'

/** A meeting type as its organizer sees it. */
export function summarizeMeetingType(meetingType: BookableMeetingType, publicUrl: string): MeetingTypeSummary {
  const { id, title, durationMinutes, description, location, schedule, limits, organizer, slug } = meetingType
  return {
    meetingTypeId: id,
    title,
    durationMinutes,
    description,
    place: meetingType.place as Place,
    location,
    visibility: meetingType.visibility as MeetingTypeSummary['visibility'],
    hours: schedule ? toWeekHours(readWeekly(schedule.weekly)) : null,
    bufferBeforeMinutes: meetingType.bufferBeforeMinutes,
    bufferAfterMinutes: meetingType.bufferAfterMinutes,
    minimumNoticeMinutes: meetingType.minimumNoticeMinutes,
    horizonDays: meetingType.horizonDays,
    limits: readLimits(limits),
    lengths: lengthsOf(meetingType),
    url: `${publicUrl}/${organizer.slug}/${slug}`,
  }
}
