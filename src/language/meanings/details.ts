import { sizeOf } from './durations.js'
import { means } from './meaning.js'

/** What is said of a meeting type. */
export const details = {
  buffer: means('detail', ({ duration }) => ({
    bufferBeforeMinutes: sizeOf(duration),
    bufferAfterMinutes: sizeOf(duration),
  })),
  bufferBefore: means('detail', ({ duration }) => ({ bufferBeforeMinutes: sizeOf(duration) })),
  bufferAfter: means('detail', ({ duration }) => ({ bufferAfterMinutes: sizeOf(duration) })),
  notice: means('detail', ({ duration }) => ({ minimumNoticeMinutes: sizeOf(duration) })),
  horizon: means('detail', ({ duration }) => ({ horizonDays: Math.round(sizeOf(duration) / 1440) })),
  perDay: means('detail', ({ number }) => (Number.isInteger(number) && number > 0 ? { perDayMax: number } : undefined)),
  isPrivate: means('detail', () => ({ visibility: 'private' as const })),
  isPublic: means('detail', () => ({ visibility: 'public' as const })),
  inTeams: means('detail', () => ({ location: 'Microsoft Teams' })),
  inZoom: means('detail', () => ({ location: 'Zoom' })),
  inMeet: means('detail', () => ({ location: 'Google Meet' })),
  byPhone: means('detail', () => ({ location: 'phone' })),
}

/** Looks like a time and is none. */
export const nothings = {
  idiom: means('nothing', () => true as const, 0.5),
}
