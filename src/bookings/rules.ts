import type { Horizon, Interval, Rules } from '../scheduling/question.js'
import type { BookableMeetingType } from './bookable-meeting-type.js'
import { ownHoursOf } from './host.js'
import { toDateText, toMinute } from './instants.js'
import { limitsFor } from './limits.js'

const DAY = 24 * 60
/** Bookable days may lie apart: a meeting type that is open one day a week needs seven for each. */
const DAYS_A_BOOKABLE_DAY = 7
/** Days: nothing is offered further ahead, whatever the horizon is. */
const FURTHEST = 800

/** By what rules a meeting type is offered. Minutes. */
export function rulesOf(meetingType: BookableMeetingType): Rules {
  const { stepMinutes, organizer } = meetingType
  const hours = ownHoursOf(meetingType)
  return {
    duration: meetingType.durationMinutes,
    ...(stepMinutes !== null && { step: stepMinutes }),
    startOffset: meetingType.startOffsetMinutes,
    bufferBefore: meetingType.bufferBeforeMinutes,
    bufferAfter: meetingType.bufferAfterMinutes,
    minNotice: meetingType.minimumNoticeMinutes,
    horizon: horizonOf(meetingType),
    limits: limitsFor(meetingType.limits, organizer.limits),
    meetingType: meetingType.id,
    weekStart: firstDayOfWeek(organizer.locale),
    ...(hours && { hours }),
  }
}

/** The whole time in which the meeting type may be booked, from now to the end of its horizon. */
export function bookableWindow(meetingType: BookableMeetingType, now: Date): Interval {
  const from = toMinute(now)
  return { from, to: Math.max(from, Math.min(lastMinute(meetingType, from) + 2 * DAY, from + FURTHEST * DAY)) }
}

function lastMinute({ horizonKind, horizonDays, horizonTo }: BookableMeetingType, from: number): number {
  if (horizonKind === 'range') return horizonTo ? toMinute(horizonTo) : from
  if (horizonKind === 'rolling-weekdays') return from + Math.ceil((horizonDays * 7) / 5 + 2) * DAY
  return from + horizonDays * DAY * (horizonKind === 'rolling-bookable-days' ? DAYS_A_BOOKABLE_DAY : 1)
}

function horizonOf({ horizonKind, horizonDays: days, horizonFrom, horizonTo }: BookableMeetingType): Horizon {
  switch (horizonKind) {
    case 'rolling-weekdays':
      return { type: 'rolling', days, calendarDays: false }
    case 'rolling-bookable-days':
      return { type: 'rolling-bookable-days', days }
    case 'range':
      if (horizonFrom && horizonTo)
        return { type: 'range', fromDate: toDateText(horizonFrom), toDate: toDateText(horizonTo) }
      throw new Error('A range has two ends: the database holds that')
    default:
      return { type: 'rolling', days }
  }
}

/** 0 is Sunday. In the United States a week begins with it, elsewhere with Monday (ISO 8601). */
const firstDayOfWeek = (locale: string): number => (/^en-US$/i.test(locale) ? 0 : 1)
