import type { CalendarProvider } from '../cards/catalogue.js'

export type Provider = CalendarProvider

export interface Span {
  from: Date
  to: Date
}

/** How an entry shows its owner. Entries that leave the owner free, declined and cancelled ones are not told at all. */
export type BusyStatus = 'busy' | 'tentative' | 'out-of-office' | 'working-elsewhere'

/** An entry of a calendar, without its words: whoever asks when someone is free learns nothing of what they do. */
export interface BusyTime extends Span {
  status: BusyStatus
  /** The booking that this app wrote the entry for. */
  bookingId?: string
}

/** One of the calendars that an account gives access to. */
export interface ListedCalendar {
  /** The provider's own id. */
  id: string
  name: string
  isPrimary: boolean
  /** Only in a calendar of this kind can a meeting be written. */
  isWritable: boolean
}

/** A booking as it should stand in the organizer's calendar. */
export interface Meeting extends Span {
  bookingId: string
  /** Grows with every change (RFC 5545, 3.8.7.4). */
  sequence: number
  title: string
  description: string
  location: string
  /** The organizer's IANA zone, in which the calendar shows the entry. */
  timeZone: string
  /** The provider makes a video meeting for it: Teams, Google Meet. */
  isOnline: boolean
}

/** A meeting as it stands at the provider. */
export interface WrittenMeeting extends Span {
  /** The provider's own id of the entry. */
  eventId: string
  /** Where to join, when the provider made a video meeting. */
  joinUrl?: string
}

/**
 * The one error of every calendar. `unreachable` and `throttled` may pass, so try again; with `revoked` the owner must connect again;
 * `refused` is an answer that no repetition mends; `gone` is a calendar or an entry that is no longer there; `forbidden` is an address
 * that a person gave and that is not to be asked, such as one inside this network.
 */
export interface CalendarFailure {
  ok: false
  code: 'unreachable' | 'throttled' | 'revoked' | 'refused' | 'gone' | 'forbidden'
  /** For the log, without secrets. */
  message: string
}

export type Outcome<Value> = { ok: true; value: Value } | CalendarFailure

/** The port that every calendar provider implements: one account of one person. */
export interface Calendar {
  /** The calendars of the account. */
  list(): Promise<Outcome<ListedCalendar[]>>
  /** Every entry of a calendar that touches the window, repeating ones once for each time, in no order. */
  busy(calendarId: string, window: Span): Promise<Outcome<BusyTime[]>>
  /** Writes the meeting. Creating what was created before is creating it once. */
  create(calendarId: string, meeting: Meeting): Promise<Outcome<WrittenMeeting>>
  /** Brings the entry to what the meeting says now; `gone` when somebody has deleted it. */
  move(calendarId: string, eventId: string, meeting: Meeting): Promise<Outcome<WrittenMeeting>>
  /** Takes the entry away, whether or not its id was ever noted. One that is gone already is cancelled. */
  cancel(calendarId: string, entry: { bookingId: string; eventId: string | null }): Promise<Outcome<void>>
  /** What has become of a meeting that was written; `gone` when it was deleted or cancelled there. */
  read(calendarId: string, eventId: string): Promise<Outcome<WrittenMeeting>>
  /** The owner's working hours, where the provider knows them; undefined when there are none to be used. */
  hours?(): Promise<Outcome<WorkingHours | undefined>>
  /** Asks the provider to call when the calendar changes, where it can. Asked again before it ends, it goes on. */
  watch?(calendarId: string, call: Call): Promise<Outcome<Watch>>
}

/** When the owner works, in their zone. Weekday 0 is Sunday; clock times are "HH:MM". */
export interface WorkingHours {
  timeZone: string
  weekly: { days: number[]; from: string; to: string }[]
}

/** Whom a provider is to call when a calendar changes. */
export interface Call {
  /** An https address that the provider reaches. */
  url: string
  /** Comes back with every call, so that nobody else's counts. */
  secret: string
  /** What is being watched already, to be renewed. */
  watch?: Watch
}

export interface Watch {
  /** The provider's own id of it. */
  id: string
  until: Date
}

/**
 * Opens an account with what was kept of it: what credentials a provider needs is its own affair. Throws on those that are not its own.
 * @param keep takes the place of what was kept, where a provider gives new credentials now and then
 */
export type OpenCalendar = (
  credentials: unknown,
  owner: CalendarOwner,
  keep: (credentials: unknown) => Promise<void>,
) => Calendar

export interface CalendarOwner {
  /** Their IANA zone: where all-day entries and times without a zone belong. */
  timeZone: string
  /** Their address, by which their own answer to an invitation is found. */
  email: string | null
}

/** What has to be kept while somebody is at a provider's consent page. */
export interface Pending {
  state: string
  verifier: string
}

/** Consent that somebody gave. */
export interface Granted {
  /** What opens the account. */
  credentials: unknown
  /** Of the account, in lower case. */
  address: string
}

/** The way to a provider's consent page and back: authorization code with PKCE (RFC 6749, 4.1; RFC 7636). */
export interface Consent {
  /** @param redirectUrl where the provider sends the browser back to */
  begin(redirectUrl: string): Promise<Outcome<Pending & { url: string }>>
  /** @param callback the address that the browser came back to, with all its parameters */
  finish(callback: URL, pending: Pending): Promise<Outcome<Granted>>
}

/** Does an entry of this status keep its owner from meeting someone? */
export const blocks = (status: BusyStatus): boolean => status !== 'working-elsewhere'
