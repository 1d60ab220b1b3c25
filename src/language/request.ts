/** What a text means. Everything but the intent is absent when the text did not say it: nothing is ever invented. */
export interface Request {
  intent: Intent
  /** Names as the person wrote them; an entry of the directory where one fits. */
  people?: string[]
  meetingType?: string
  title?: string
  durationMinutes?: number
  when?: When
  /** What a reschedule moves away from. */
  from?: When
  /** A move relative to the booking's own time ("an hour later": 60). */
  shiftMinutes?: number
  visibility?: 'public' | 'private'
  location?: string
  description?: string
  bufferBeforeMinutes?: number
  bufferAfterMinutes?: number
  minimumNoticeMinutes?: number
  horizonDays?: number
  perDayMax?: number
  /** A link for one booking is asked for. */
  singleUse?: true
  /** Hours are asked for, not set. */
  asks?: true
  /** Availability: why it is not there. */
  asksWhy?: true
  /** A greeting that is thanks or goodbye. */
  isThanks?: true
  /** Weekly hours of a meeting type or of the organizer. */
  hours?: Recurrence[]
  locale: Language
  /** From 0 (a guess) to 1 (certain). */
  confidence: number
  /** Other readings, in words, in the text's language. */
  ambiguities?: string[]
  /** The times and lengths in those other readings, one for each. */
  otherwise?: { when?: When; durationMinutes?: number }[]
}

export type Language = 'en' | 'nl'

export const intents = [
  'book',
  'reschedule',
  'cancel',
  'list',
  'availability',
  'create_meeting_type',
  'edit_meeting_type',
  'delete_meeting_type',
  'list_meeting_types',
  'share',
  'set_hours',
  'block_time',
  'settings',
  'privacy',
  'admin',
  'greeting',
  'help',
  'out_of_scope',
] as const

export type Intent = (typeof intents)[number]

/** Local wall times ("2026-12-01T14:00") or dates ("2026-12-01") in the reader's zone, or in `zone` where the text named one. */
export interface When {
  exact?: string
  windows?: Window[]
  exclude?: Exclusion[]
  order?: 'first' | 'last'
  recurrence?: Recurrence
  zone?: string
}

/** `day`: dates, `end` inclusive. `time`: wall times to the minute, `end` exclusive. */
export interface Window {
  start: string
  end: string
  granularity: 'time' | 'day'
}

export type Exclusion = { date: string } | { weekday: Weekday } | { start: string; end: string }

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

export interface Recurrence {
  weekdays: Weekday[]
  start?: string
  end?: string
}

/** What a text is read against. */
export interface Context {
  /** A local wall time in `zone`, to the minute: "2026-11-23T09:00". */
  now: string
  /** An IANA zone. */
  zone: string
  locale: 'en' | 'en-US' | 'en-GB' | 'nl' | 'nl-NL'
  /** Display names of the directory, where there is one. */
  people?: string[]
}
