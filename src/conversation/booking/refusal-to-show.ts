import type { NotOffered } from '../../bookings/offer.js'
import type { BookableMeetingType } from '../../bookings/question.js'
import type { Refusal as ShownRefusal } from '../../cards/catalogue.js'

/** Why a time cannot be had, as an attendee may know it: no title, name or length of what is in the way. */
export function refusalToShow(refusal: NotOffered, start: Date, meetingType: BookableMeetingType): ShownRefusal {
  const at = { start: start.toISOString() }
  if (refusal === 'taken') return { reason: 'taken' }
  if (refusal === 'unknown') return { reason: 'calendar-unknown' }
  switch (refusal.code) {
    case 'in-the-past':
      return { reason: 'in-the-past', ...at }
    case 'too-soon':
      return { reason: 'too-soon', ...at, minimumNoticeMinutes: refusal.minNotice }
    case 'beyond-horizon':
    case 'before-horizon':
      return { reason: 'too-far', ...at, horizonDays: meetingType.horizonDays }
    case 'closed-day':
    case 'outside-hours':
    case 'runs-past-hours':
    case 'too-long':
    case 'clock-gap':
    case 'no-such-day':
      return { reason: 'outside-hours', ...at }
    case 'busy':
    case 'held':
    case 'inside-buffer':
    case 'fully-booked':
      return { reason: 'busy', ...at }
    case 'off-grid':
      return { reason: 'off-grid', ...at }
    case 'day-limit':
    case 'day-minutes-limit':
    case 'week-limit':
    case 'week-minutes-limit':
    case 'month-limit':
    case 'month-minutes-limit':
      return { reason: 'day-full', ...at }
    case 'bad-question':
      throw new Error(`The hours of meeting type ${meetingType.id} cannot be read: ${JSON.stringify(refusal.fault)}`)
  }
}
