import { sizeOf } from './durations.js'
import { means } from './meaning.js'
import type { Detail } from './values.js'

/** What is said of a meeting type. */
export const details = {
  buffer: ofLength((minutes) => ({ bufferBeforeMinutes: minutes, bufferAfterMinutes: minutes })),
  bufferBefore: ofLength((minutes) => ({ bufferBeforeMinutes: minutes })),
  bufferAfter: ofLength((minutes) => ({ bufferAfterMinutes: minutes })),
  notice: ofLength((minutes) => ({ minimumNoticeMinutes: minutes })),
  horizon: ofLength((minutes) => ({ horizonDays: Math.round(minutes / 1440) })),
  perDay: means('detail', ({ number }) => (Number.isInteger(number) && number > 0 ? { perDayMax: number } : undefined)),
  isPrivate: means('detail', () => ({ visibility: 'private' as const })),
  isPublic: means('detail', () => ({ visibility: 'public' as const })),
  inTeams: means('detail', () => ({ location: 'Microsoft Teams' })),
  inZoom: means('detail', () => ({ location: 'Zoom' })),
  inMeet: means('detail', () => ({ location: 'Google Meet' })),
  byPhone: means('detail', () => ({ location: 'phone' })),
}

/** "1 hour, 10 minutes buffer" is an hour and a buffer. */
function ofLength(detailOf: (minutes: number) => Detail) {
  return means('detail', ({ duration }) => (duration.listed ? undefined : detailOf(sizeOf(duration))))
}

/** Looks like a time and is none. */
export const nothings = {
  idiom: means('nothing', () => true as const, 0.5),
}
