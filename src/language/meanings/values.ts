/** Days since 1 January 1970: a local date as one integer. */
export type DayNumber = number

export type Unit = 'minute' | 'hour' | 'day' | 'workday' | 'night' | 'week' | 'weekend' | 'month' | 'quarter' | 'year'

/** A length of time. The calendar parts are kept apart, because a month has no fixed length. */
export interface Duration {
  months: number
  days: number
  minutes: number
  /** The smallest unit that was named. */
  unit: Unit
  /** Two lengths with a comma between, which may be about two things. */
  listed?: boolean
  /** "van 3 uur": of a meeting that is there a time, of a new one a length. */
  ofMeeting?: boolean
  /** "3 uur" may be a length or a time: then the hour of the clock. */
  orClock?: number
}

/** A time of day. */
export interface Clock {
  /** Since midnight; 1440 is the end of the day. */
  minutes: number
  /** Said on a twelve-hour clock without a half of the day: 3 may be 03:00 or 15:00. */
  loose: boolean
  /** Said with am or pm. */
  meridiem?: boolean
  /** A bare number that only its place makes a time ("tomorrow at 3", "2 to 4"). */
  number?: boolean
  /** "one": as often no number at all. */
  weak?: boolean
  zone?: Zone
  /** What it would be as a length, where the words may be one ("3 uur"). */
  orMinutes?: number
}

/** An IANA zone, or a fixed offset as IANA writes it. */
export type Zone = string

export type PartName = 'dawn' | 'morning' | 'noon' | 'lunch' | 'afternoon' | 'evening' | 'night' | 'workday'

/** A part of the day, in minutes since midnight, `end` exclusive. */
export interface DayPart {
  name: PartName
  start: number
  end: number
}

/** One date. What was said of it is kept, so that more can be said of it ("Monday" and "the 21st"). */
export interface Day {
  date: DayNumber
  /** 1 is Monday, when nothing but the weekday was said. */
  weekday?: number
  dayOfMonth?: number
  month?: number
  year?: number
  /** The date that others mean by the same words. */
  other?: DayNumber
  /** Counted out from today in this unit ("in two weeks"). */
  about?: Unit
  /** Said as a number that only its place makes a date ("on 15"). */
  bare?: boolean
}

/** Dates from `first` to `last`, both included. */
export interface Days {
  first: DayNumber
  last: DayNumber
  unit: Unit
  month?: number
  year?: number
  /** Says nothing by itself: a number that may be a year. */
  latent?: boolean
}

/** A date with a time. */
export interface Moment {
  day: Day
  clock?: Clock
  part?: DayPart
  /** "at 10 or 11". */
  alsoAt?: Clock
}

/** An edge of a span: a date, a time of day, or both. A closing date is the last day that belongs to it. */
export interface Edge {
  date?: DayNumber
  clock?: Clock
}

/** Time from an edge to an edge; without one it is open on that side. */
export interface Span {
  from?: Edge
  to?: Edge
  part?: DayPart
  day?: Day
  /** What it reaches to, when that was named as a whole ("until next week"). */
  goal?: { day?: Day; days?: Days; moment?: Moment }
}

/** Days that come back every week. */
export interface Weekly {
  weekdays: number[]
  /** A range ("Mon-Fri") or a list ("Monday and Wednesday") may also mean days of one week. */
  form: 'every' | 'plural' | 'range' | 'list' | 'choice'
}

export interface Except {
  day?: Day
  days?: Days
  weekly?: Weekly
  part?: DayPart
  span?: Span
  moment?: Moment
}

/** What a text says of a meeting type. */
export interface Detail {
  bufferBeforeMinutes?: number
  bufferAfterMinutes?: number
  minimumNoticeMinutes?: number
  horizonDays?: number
  perDayMax?: number
  visibility?: 'public' | 'private'
  location?: string
}

/** What one says to an offer. `index` counts the options from 0, from the end when it is negative. */
export type Answer =
  | { kind: 'yes' }
  | { kind: 'no' }
  | { kind: 'choice'; index: number }
  | { kind: 'earlier' }
  | { kind: 'later' }
  | { kind: 'someoneElse' }
