/**
 * What the scheduling core is asked and what it answers. All instants are whole minutes since 1970-01-01T00:00Z unless
 * a comment says otherwise, all lengths are minutes, all ranges are half open: `from` included, `to` not.
 */

/** Whole minutes since the epoch. */
export type Minute = number

export interface Interval {
  from: Minute
  to: Minute
}

/** One block of weekly hours. Weekday 0 is Sunday; times are "HH:MM" on the host's clock, `to` up to "24:00". */
export interface WeeklyBlock {
  days: number[]
  from: string
  to: string
}

/** What replaces the weekly blocks of one date ("YYYY-MM-DD"). Several of one date add up; `closed` wins. */
export type DateOverride = { date: string; from: string; to: string } | { date: string; closed: true }

/** A public holiday: its date ("YYYY-MM-DD") is closed, unless an override of that date says otherwise. */
export interface Holiday {
  date: string
  name: string
}

/** A stay in another zone: every date and clock inside it is read there. Without `to` it lasts from then on. */
export interface TravelSpan {
  from: Minute
  to?: Minute
  timeZone: string
}

export interface Host {
  timeZone: string
  weekly: WeeklyBlock[]
  overrides?: DateOverride[]
  /** Dates ("YYYY-MM-DD") that are closed, overrides or not. */
  away?: string[]
  holidays?: Holiday[]
  travel?: TravelSpan[]
}

export type BookingStatus = 'accepted' | 'pending' | 'cancelled' | 'rejected'

export type Busy =
  | ({ kind: 'calendar' } & Interval)
  | ({
      kind: 'booking'
      status: BookingStatus
      /** Does a pending booking block? Without it, it does not. */
      pendingBlocks?: boolean
      bufferBefore?: number
      bufferAfter?: number
      /** What was booked, for the limits of one meeting type. */
      meetingType?: string
    } & Interval)
  | ({
      kind: 'hold'
      owner: string
      /** Milliseconds since the epoch, exact. */
      releaseAt: number
      bufferBefore?: number
      bufferAfter?: number
    } & Interval)

/** How far ahead may be booked, by the host-local day of the start. */
export type Horizon =
  | { type: 'rolling'; days: number; calendarDays?: boolean }
  | { type: 'rolling-bookable-days'; days: number }
  | { type: 'range'; fromDate: string; toDate: string }

/**
 * A meeting type's own hours, on the host's clock. `inside`: only where the organizer is open too. `instead`: whatever the
 * organizer's weekly hours and overrides say, save for the dates that are closed, away or a holiday.
 */
export interface OwnHours {
  relation: 'inside' | 'instead'
  weekly: WeeklyBlock[]
  overrides?: DateOverride[]
}

/** No more than `max` bookings, or `minutesMax` minutes of them, in a host-local day, week or month. */
export interface Limit {
  per: 'day' | 'week' | 'month'
  max?: number
  minutesMax?: number
  /** Which bookings count: all of the organizer's unless given, or only those of the meeting type asked about. */
  of?: 'organizer' | 'meeting-type'
}

export interface Rules {
  duration: number
  /** Between starts; `duration` unless given. */
  step?: number
  startOffset?: number
  minNotice?: number
  bufferBefore?: number
  bufferAfter?: number
  horizon?: Horizon
  perDayMax?: number
  perDayMinutesMax?: number
  /** More limits, beside the two above. */
  limits?: Limit[]
  /** The meeting type asked about: what a limit `of` a meeting type counts. */
  meetingType?: string
  /** The first day of a week for its limits: 0 is Sunday, 1 (Monday) unless given. */
  weekStart?: number
  hours?: OwnHours
}

export interface SlotQuestion {
  /** Milliseconds since the epoch, exact. */
  now: number
  /** The host's hours, or ready-made open time in the host's zone. */
  host: Host | { timeZone: string; open: Interval[] }
  busy: Busy[]
  rules: Rules
  query: Interval
  /** Whose holds do not block. */
  viewer?: string
}

export interface SlotAnswer {
  /** Sorted, distinct. */
  starts: Minute[]
  /** The open time inside the query, before busy time. */
  openRanges: Interval[]
}
