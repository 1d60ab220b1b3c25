import type { SchedulingFault } from './fault.js'
import type { Interval, Minute } from './question.js'

/** Why a time, or a whole day, is not offered: a code and its figures. The words for it are the phrases' affair. */
export type Refusal =
  | { code: 'bad-question'; fault: SchedulingFault }
  /** The clocks skip this time: they went from `from` straight to `to` ("YYYY-MM-DDTHH:MM") at the minute `at`. */
  | { code: 'clock-gap'; from: string; to: string; at: Minute }
  /** The calendar of the host's zone has no such date (Samoa, 30 December 2011). */
  | { code: 'no-such-day'; date: string }
  | { code: 'in-the-past' }
  | { code: 'too-soon'; minNotice: number; earliest: Minute }
  /** The last date that may be booked; undefined when there is none at all. */
  | { code: 'beyond-horizon'; lastDate?: string }
  | { code: 'before-horizon'; firstDate: string }
  | { code: 'closed-day'; date: string; because: ClosedBecause; holiday?: string }
  /** It begins when the host is closed; `hours` is the open time of that date. */
  | { code: 'outside-hours'; hours: Interval[] }
  /** It begins in time, and would end after closing. */
  | { code: 'runs-past-hours'; closesAt: Minute; hours: Interval[] }
  /** No block of that date is as long; `longest` is the longest. */
  | { code: 'too-long'; duration: number; longest: number }
  | { code: 'busy'; from: Minute; to: Minute }
  /** Somebody else has it in hand until `releaseAt` (milliseconds since the epoch). */
  | { code: 'held'; from: Minute; to: Minute; releaseAt: number }
  /** Too close to a meeting that ended, or is going to start, at that minute. */
  | { code: 'inside-buffer'; endedAt: Minute }
  | { code: 'inside-buffer'; startsAt: Minute }
  | { code: `${'day' | 'week' | 'month'}-limit`; max: number; count: number }
  | { code: `${'day' | 'week' | 'month'}-minutes-limit`; max: number; minutes: number }
  /** Free, and not one of the starts; these are the nearest of that date. */
  | { code: 'off-grid'; before?: Minute; after?: Minute }
  /** Of a whole day: open, and nothing is left of it. */
  | { code: 'fully-booked'; date: string }

export type ClosedBecause = 'weekly' | 'override' | 'away' | 'holiday'
