import type { Minute } from '../scheduling/question.js'

/** Whole minutes since the epoch. */
export const toMinute = (date: Date): Minute => Math.floor(date.getTime() / 60_000)
export const toDate = (minute: Minute): Date => new Date(minute * 60_000)

/** A date without a time, as the database keeps it ("2026-12-01"). */
export const toDateText = (date: Date): string => date.toISOString().slice(0, 10)
