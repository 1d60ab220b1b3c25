import type { BookableMeetingType } from '../../bookings/bookable-meeting-type.js'
import { toDate } from '../../bookings/instants.js'
import type { NotOffered } from '../../bookings/offer.js'
import type { Refusal as ShownRefusal } from '../../cards/catalogue.js'
import type { Minute } from '../../scheduling/question.js'

const text = (minute: Minute): string => toDate(minute).toISOString()

/**
 * Why a time cannot be had, as whoever asks may know it: of what is in the way, an attendee hears no title, name or length, and only the
 * organizer hears when it begins or ends.
 */
export function refusalToShow(
  refusal: NotOffered,
  start: Date,
  meetingType: BookableMeetingType,
  isOrganizer = false,
): ShownRefusal {
  const at = { start: start.toISOString() }
  if (refusal === 'taken') return { reason: 'taken' }
  if (refusal === 'unknown') return { reason: 'calendar-unknown' }
  switch (refusal.code) {
    case 'in-the-past':
      return { reason: 'in-the-past', ...at }
    case 'too-soon':
      return { reason: 'too-soon', ...at, minimumNoticeMinutes: refusal.minNotice }
    case 'beyond-horizon':
      return { reason: 'too-far', ...at, ...(refusal.lastDate && { lastDate: refusal.lastDate }) }
    case 'before-horizon':
      return { reason: 'too-early', ...at, firstDate: refusal.firstDate }
    case 'closed-day':
      // Elsewhere it may be another date: what it is a day without is the organizer's to know.
      if (!isOrganizer && (refusal.because === 'weekly' || refusal.because === 'override'))
        return { reason: 'outside-hours', ...at }
      return {
        reason: 'closed-day',
        ...at,
        because: refusal.because,
        ...(refusal.holiday && { holiday: refusal.holiday }),
      }
    case 'outside-hours':
    case 'no-such-day':
      return { reason: 'outside-hours', ...at }
    case 'runs-past-hours':
      return { reason: 'runs-past-hours', ...at, closesAt: text(refusal.closesAt) }
    case 'too-long':
      return { reason: 'too-long', durationMinutes: refusal.duration, longestMinutes: refusal.longest }
    case 'clock-gap':
      return { reason: 'clock-gap', time: refusal.from, from: refusal.from, to: refusal.to }
    case 'busy':
      return { reason: 'busy', ...at }
    case 'fully-booked':
      return { reason: 'day-full', ...at }
    case 'held':
      return { reason: 'held', ...at, until: new Date(refusal.releaseAt).toISOString() }
    case 'inside-buffer':
      if (!isOrganizer) return { reason: 'inside-buffer', ...at }
      return 'endedAt' in refusal
        ? { reason: 'inside-buffer', ...at, endedAt: text(refusal.endedAt) }
        : { reason: 'inside-buffer', ...at, startsAt: text(refusal.startsAt) }
    case 'off-grid':
      return { reason: 'off-grid', ...at }
    case 'day-limit':
      return { reason: 'limit', ...at, limit: { per: 'day', max: refusal.max } }
    case 'week-limit':
      return { reason: 'limit', ...at, limit: { per: 'week', max: refusal.max } }
    case 'month-limit':
      return { reason: 'limit', ...at, limit: { per: 'month', max: refusal.max } }
    case 'day-minutes-limit':
      return { reason: 'limit', ...at, limit: { per: 'day', minutesMax: refusal.max } }
    case 'week-minutes-limit':
      return { reason: 'limit', ...at, limit: { per: 'week', minutesMax: refusal.max } }
    case 'month-minutes-limit':
      return { reason: 'limit', ...at, limit: { per: 'month', minutesMax: refusal.max } }
    case 'bad-question':
      throw new Error(`The hours of meeting type ${meetingType.id} cannot be read: ${JSON.stringify(refusal.fault)}`)
  }
}
