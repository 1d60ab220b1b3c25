import type { Limit } from '../scheduling/question.js'
import type { Action, Wanted } from './action.js'
import type { SlotCalendarData } from './adaptive-card.js'
import type { AccessLevel, AccessReason } from './phrases/access.js'
import type { Place } from './places.js'

/**
 * Every card that the bot can show and the data it needs. Instants are ISO 8601 in UTC, dates are local ("2026-12-01"),
 * lengths are minutes. Words, dates as people read them and layout are added when the card is filled.
 */
export interface CardData {
  /** First hello and help: what can be said, by example. */
  help: { name: string; isOrganizer: boolean; mayOrganize: boolean; pageUrl?: string }

  'meeting-type-form': {
    meetingTypeId?: string
    /** Makes a save that is delivered twice one meeting type. */
    key: string
    values: MeetingTypeValues
    /** What must be put right, by input. */
    faults: Partial<Record<keyof MeetingTypeValues, MeetingTypeFault>>
  }
  'meeting-type': MeetingTypeSummary & { event?: 'created' | 'changed'; pageUrl: string }
  'meeting-types': { meetingTypes: MeetingTypeSummary[]; pageUrl?: string }
  'meeting-type-delete': { meetingTypeId: string; title: string; upcomingBookings: number }

  'hours-form': {
    hours: WeekHours
    timeZone: string
    faults: Partial<Record<Weekday, 'unreadable'>>
    /** What was typed, where it differs from `hours`. */
    values?: Partial<Record<Weekday, string>>
  }
  hours: { hours: WeekHours; timeZone: string; event?: 'changed' }
  /** When the reader's hours do not hold: away, elsewhere, or other hours on a date. */
  away: { entries: AwayEntry[]; event?: 'saved' | 'removed' }
  'away-form': { values: AwayValues; faults: Partial<Record<keyof AwayValues, FormFault>> }
  /** The public holidays ahead; without a place there are none. */
  holidays: { place?: string; days: { date: string; name: string; rule: string; isWorked: boolean }[] }
  /** How much may be booked in all, and whose holidays count. */
  'availability-form': { values: AvailabilityValues; faults: Partial<Record<keyof AvailabilityValues, FormFault>> }
  /** What few meeting types need. */
  'meeting-type-rules': {
    meetingTypeId: string
    title: string
    values: RuleValues
    faults: Partial<Record<keyof RuleValues, FormFault>>
  }
  'settings-form': { timeZone: string; locale: string; faults: { timeZone?: 'unknown' } }
  page: { pageUrl: string; meetingTypes: { title: string; durationMinutes: number; url: string }[] }
  /** A link to pass on: shown once, since only its hash is kept. */
  'single-use-link': { meetingTypeId: string; title: string; url: string; endsAt: string; timeZone: string }

  'who-form': { fault?: PersonFault }
  'choose-person': {
    name: string
    people: { personId: string; displayName: string; email?: string }[]
    durationMinutes?: number
    wanted?: Wanted
  }
  'choose-meeting-type': {
    organizer: string
    /** What the organizer says of themself on their page. */
    about?: string
    /** Addresses on this server, without its own. */
    photo?: string
    banner?: string
    meetingTypes: {
      meetingTypeId: string
      title: string
      durationMinutes: number
      description: string
      location: string
      /** Its part of the page's address. */
      slug?: string
    }[]
    wanted?: Wanted
  }

  slots: {
    organizer: string
    meetingTypeId: string
    title: string
    durationMinutes: number
    location: string
    /** Where there are several to choose from, shortest first. */
    lengths?: number[]
    /** Of the starts, those that suit the reader's own time too; absent when nothing is known of it, or all do. */
    suiting?: string[]
    /** The reader's. */
    timeZone: string
    /** Days with something to offer, the chosen one among them: at most seven. */
    days: { date: string; count: number }[]
    day?: string
    /** Starts on the chosen day. */
    starts: string[]
    /** There are more starts on that day than one card shows. */
    page: number
    pages: number
    /** The days before and after those shown, where there are any. */
    earlier?: string
    later?: string
    /** The booking that is being moved. */
    moving?: { bookingId: string; start: string; with: string }
    /** Why the time that was asked for is not among them. */
    refusal?: Refusal
    /** The free starts nearest to that time. */
    alternatives?: string[]
    /** Other readings of what was said, each a press away. */
    otherReadings?: Wanted[]
    /** The part of the chosen day that the starts are from. */
    within?: { from: string; to: string }
    /** For a page, which shows a month where chats have buttons. */
    calendar?: MonthOfStarts
    description?: string
    /** The organizer's calendar does not answer at present: the times are by what it said then. */
    asOf?: string
  }

  'confirm-booking': {
    organizer: string
    meetingTypeId: string
    title: string
    start: string
    durationMinutes: number
    location: string
    timeZone: string
    /** One of several to choose from. */
    isChosenLength?: boolean
    key: string
    moving?: { bookingId: string; start: string; with: string }
    description?: string
    /** Visitors without an account say who they are. */
    asksWho: boolean
    /** The organizer calls them. */
    asksPhone?: boolean
    /** What the organizer asks; `choices` where there is something to choose from. */
    questions?: { id: string; label: string; choices: string[]; isRequired: boolean }[]
    /** `answers`: by the ids of the questions. */
    values: { name: string; email: string; notes: string; phone?: string; answers?: Record<string, string> }
    faults: {
      name?: 'missing'
      email?: 'missing' | 'unreadable'
      notes?: 'too-long'
      phone?: 'missing' | 'unreadable'
      answers?: Record<string, 'missing' | 'too-long'>
    }
    /** Other readings of what was said, each a press away. */
    otherReadings?: Wanted[]
  }

  /** Before a visitor's booking counts, they type the code that was mailed to the address they gave. */
  'enter-code': {
    /** What is booked once they have. */
    form: CardData['confirm-booking']
    fault?: 'wrong' | 'ended' | 'too-many'
    triesLeft?: number
  }

  /** One booking as one of its two sides sees it. */
  booking: BookingSummary & {
    event?: BookingEvent | 'reminder' | 'follow-up'
    by?: string
    previousStart?: string
    /** For a visitor, who reads it on a page of this server: to their own calendar. */
    links?: { google: string; outlook: string; ics: string }
    /** The reader may change what they wrote. */
    mayChangeNotes?: boolean
  }
  /** What an attendee wrote with a booking, to change. */
  'notes-form': { booking: BookingSummary; notes: string; fault?: 'too-long' }
  bookings: { bookings: BookingSummary[]; timeZone: string }
  'cancel-form': {
    booking: BookingSummary
    faults: { reason?: 'too-long' }
    /** What was typed. */
    reason?: string
  }

  'page-form': {
    values: { about: string; photo: string; banner: string }
    faults: { about?: 'too-long'; photo?: 'unreadable'; banner?: 'unreadable' }
  }

  /** With whom a meeting type is shared beside the page. */
  sharing: {
    meetingTypeId: string
    title: string
    timeZone: string
    invitations: { id: string; name: string }[]
    /** That nobody has used yet. */
    links: { id: string; createdAt: string; endsAt: string; email?: string }[]
    /** Its page; a private one has none for everybody. At `/share` below it are the QR code, the signature and the embed. */
    url?: string
    event?: 'invited' | 'shared' | 'withdrawn'
  }
  /** A public meeting type, shown to a chat with more people in it: anyone there can book from it. */
  offer: {
    organizer: string
    title: string
    durationMinutes: number
    location: string
    description: string
    url: string
  }
  'invite-form': {
    meetingTypeId: string
    title: string
    /** `times`: 'yes' to propose some. */
    values: { who: string; times: string }
    faults: { who?: 'missing' | 'unknown' }
  }

  /** The reader's calendars, and those that could be connected. */
  calendars: {
    accounts: ConnectedAccount[]
    offered: CalendarProvider[]
    event?:
      | {
          kind: 'connected'
          provider: CalendarProvider
          accountId: string
          /** Undefined when it could not be asked. */
          busyThisWeek?: number
          /** Its working hours: the reader's regular hours now, or there to be taken in place of the reader's own. */
          hours?: 'taken' | 'offered'
          /** Bookings that are being written into it. */
          bookings?: number
        }
      | { kind: 'chosen' }
      | { kind: 'disconnected'; name: string }
      | { kind: 'hours' }
  }
  /** What opens an account that has no consent page. */
  'calendar-form': {
    provider: 'caldav' | 'ics'
    /** The password is never shown again. */
    values: { url: string; username: string; password: string }
    faults: Partial<Record<'url' | 'username' | 'password', FormFault>>
    refused?: CalendarRefusal
  }
  /** The way to a provider's consent page, and the digits that it may end with. */
  /** `url` is absent while only the digits are asked for again. */
  'calendar-consent': { provider: CalendarProvider; url?: string; fault?: 'wrong' | 'ended' }
  /** Which calendars keep the reader busy, and which gets the bookings. */
  'calendar-choice': {
    accounts: ConnectedAccount[]
    values: { blocks: string; getsEvents: string }
  }
  'calendar-disconnect': { accountId: string; provider: CalendarProvider; name: string }

  /** What is kept about the reader. */
  privacy: Record<string, never>
  /** Everything about the reader: asked twice. */
  erase: { isSure: boolean; upcomingBookings: number; hasPage: boolean }

  /** An administrator's: how things stand. */
  admin: {
    /** May someone for whom nothing was set have a page? */
    isOn: boolean
    reason: AccessReason
    /** Of the people with a booking page. */
    pages: { on: number; off: number }
    /** Their names, or addresses that nobody here has yet. */
    administrators: string[]
    licences: LicenceMode
    log: LoggedChange[]
    timeZone: string
    /** The text that was meant for an administrator and not understood. */
    misread?: boolean
  }
  'admin-people': {
    people: { name: string; email?: string; hasPage: boolean; enabled: boolean; reason: AccessReason }[]
    page: number
    pages: number
  }
  'admin-licences': {
    mode: LicenceMode
    people: { name: string; email: string; licences: string[]; licence: LicenceState }[]
    page: number
    pages: number
  }
  'admin-log': { entries: LoggedChange[]; timeZone: string; page: number; pages: number }
  /** What commands would do, before they do it. */
  'admin-preview': { proposalId: string; commands: string; effect: AdminEffect }
  /** What commands printed and, where they changed something, did. */
  'admin-output': { printed: string; failed: boolean; effect?: AdminEffect }
  /** Files to fetch, for the reader alone. */
  download: { what: Download; files: { name: string; url: string }[]; endsAt: string; timeZone: string }

  /** Why the reader's own meeting types can, or cannot, be booked on a day. */
  why: {
    /** "2026-12-01", or the time that was asked about. */
    date: string
    start?: string
    timeZone: string
    reasons: { meetingTypeId: string; title: string; refusal?: Refusal }[]
  }

  /** One sentence that says what to do next, and the buttons that do it. */
  notice: { notice: Notice; next: Action[] }
}

export type CardName = keyof CardData
export type Card = { [Name in CardName]: { name: Name; data: CardData[Name] } }[CardName]

/** What is free in a month. */
export type MonthOfStarts = Pick<SlotCalendarData, 'month' | 'starts' | 'first' | 'last' | 'next' | 'day'>

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'
/** The blocks of each weekday, "HH:MM"; a day without blocks is free. */
export type WeekHours = Record<Weekday, { from: string; to: string }[]>

/** Dates are inclusive. */
export type AwayEntry =
  | { kind: 'absence'; id: string; first: string; last: string; reason: string }
  | { kind: 'journey'; id: string; first: string; last: string; timeZone: string }
  /** The hours of one date in place of the usual ones; none when it is closed. */
  | { kind: 'date'; id: string; first: string; last: string; hours: { from: string; to: string }[]; reason: string }

export interface AwayValues {
  first: string
  last: string
  /** Of those dates, as a day is typed ("9-12, 13-17"); empty when the person is off or elsewhere. */
  hours: string
  /** Where the person works then; empty when they are off, or where they always are. */
  timeZone: string
  reason: string
}

/** Counts, and hours as numbers ("1.5"); empty where there is no limit. */
export interface LimitValues {
  dayMax: string
  dayHours: string
  weekMax: string
  weekHours: string
  monthMax: string
  monthHours: string
}

export interface AvailabilityValues extends LimitValues {
  /** A country by its name or code, and a region by its code. */
  country: string
  region: string
}

export interface RuleValues extends LimitValues {
  /** Minutes, separated by commas. */
  otherDurations: string
  stepMinutes: string
  startOffsetMinutes: string
  /** 'instead' or 'inside'. */
  hoursRelation: string
  /** rolling, rolling-weekdays, rolling-bookable-days or range. */
  horizonKind: string
  horizonFrom: string
  horizonTo: string
  /** What attendees are asked, one a line. */
  questions: string
  /** One a line. */
  reminders: string
  /** 'yes' or 'no', as the two below. */
  mayReschedule: string
  mayCancel: string
  deadlineHours: string
  freesLink: string
}

export type FormFault =
  | 'missing'
  | 'too-long'
  | 'not-a-number'
  | 'out-of-range'
  | 'unreadable'
  | 'unknown'
  | 'ends-before-it-begins'

/** A form's inputs as the person typed them, by input id. */
export interface MeetingTypeValues {
  title: string
  durationMinutes: string
  description: string
  /** One of `places`. */
  place: string
  location: string
  visibility: string
  /** 'regular' or 'custom'. */
  hours: string
  /** With custom hours: weekdays joined by commas, and one block. */
  days: string
  from: string
  to: string
  bufferBeforeMinutes: string
  bufferAfterMinutes: string
  minimumNoticeMinutes: string
  horizonDays: string
}

export type MeetingTypeFault =
  | 'missing'
  | 'too-long'
  | 'not-a-number'
  | 'out-of-range'
  | 'unreadable'
  | 'ends-before-it-begins'

export interface MeetingTypeSummary {
  meetingTypeId: string
  title: string
  durationMinutes: number
  description: string
  place: Place
  location: string
  /** The calendar that would make its address to join at, and is not connected. */
  lacksCalendar?: CalendarProvider
  visibility: 'public' | 'private'
  /** Null: the organizer's regular hours. */
  hours: WeekHours | null
  bufferBeforeMinutes: number
  bufferAfterMinutes: number
  minimumNoticeMinutes: number
  horizonDays: number
  limits: BookingLimit[]
  /** That an attendee may choose from, shortest first. */
  lengths: number[]
  /** Where people book it. */
  url: string
}

/** How many bookings a day, week or month takes, how many minutes of them, or both. */
export type BookingLimit = Omit<Limit, 'of'>

export interface BookingSummary {
  bookingId: string
  status: 'accepted' | 'pending' | 'cancelled' | 'rejected'
  /** The reader's side. */
  role: 'organizer' | 'attendee'
  title: string
  /** The other side's name. */
  with: string
  withEmail?: string
  start: string
  durationMinutes: number
  location: string
  /** Where it is, unless the location says it all. */
  place?: Place
  /** Where to join, once the organizer's calendar has made it. */
  joinUrl?: string
  /** Where the organizer calls the attendee. */
  phone?: string
  notes: string
  /** The reader's. */
  timeZone: string
  /** May the reader still change it? */
  changeable: boolean
  /** What the reader may not do with it all the same. */
  locked?: ('reschedule' | 'cancel')[]
  cancelReason?: string
  cancelledBy?: string
}

export type BookingEvent = 'booked' | 'moved' | 'cancelled'

/** Why a time is not offered. */
export type Refusal =
  | { reason: 'taken' }
  | { reason: 'busy'; start: string }
  | { reason: 'in-the-past'; start: string }
  | { reason: 'too-soon'; start: string; minimumNoticeMinutes: number }
  /** `lastDate` ("2026-12-01") is the last that can be booked, where there is one. */
  | { reason: 'too-far'; start: string; lastDate?: string }
  | { reason: 'too-early'; start: string; firstDate: string }
  | { reason: 'outside-hours'; start: string }
  | { reason: 'closed-day'; start: string; because: 'weekly' | 'override' | 'away' | 'holiday'; holiday?: string }
  | { reason: 'runs-past-hours'; start: string; closesAt: string }
  | { reason: 'too-long'; durationMinutes: number; longestMinutes: number }
  /** The clocks skip it: wall times ("2026-03-29T02:00"). */
  | { reason: 'clock-gap'; time: string; from: string; to: string }
  | { reason: 'off-grid'; start: string }
  /** Too close to a meeting; when that ends or begins is only for the organizer to know. */
  | { reason: 'inside-buffer'; start: string; endedAt?: string; startsAt?: string }
  /** Someone else is about to book it. */
  | { reason: 'held'; start: string; until: string }
  | { reason: 'limit'; start: string; limit: BookingLimit }
  | { reason: 'day-full'; start: string }
  /** The organizer's calendar does not answer, so that no time is known to be free. */
  | { reason: 'calendar-unknown' }
  | { reason: 'nothing-in-window' }
  | { reason: 'nothing-at-all' }

/** One change as the audit log has it. */
export interface Change {
  /** The cmdlet. */
  action: string
  /** An address, the name of a policy, or "organization". */
  subject: string
  before?: object
  after?: object
}

export type LoggedChange = Change & {
  /** ISO 8601. */
  at: string
  /** A name; undefined for whoever was at the command line, null for someone who is no longer known. */
  who?: string | null
  /** The channel, or "command line". */
  source: string
}

/** People for whom personal bookings are turned one way. */
export interface Turned {
  people: number
  /** Some of them. */
  names: string[]
  pages: number
  upcomingBookings: number
}

/** Where calendars are. `ics` is a feed, which is only read. */
export type CalendarProvider = 'microsoft' | 'google' | 'caldav' | 'ics'

/** Why a calendar cannot be connected. `forbidden`: its address is not on the internet, and not allowed here. */
export type CalendarRefusal = 'revoked' | 'unreachable' | 'refused' | 'gone' | 'forbidden' | 'nothing-there'

/** An account that its owner has connected. */
export interface ConnectedAccount {
  accountId: string
  provider: CalendarProvider
  /** An address, or the host of a feed. */
  name: string
  /** It no longer lets us in. */
  isRevoked: boolean
  calendars: { id: string; name: string; blocks: boolean; getsEvents: boolean; isWritable: boolean }[]
}

/** Whether licences are checked, and by whom they are kept: nobody, administrators here, or Microsoft. */
export type LicenceMode = 'off' | 'local' | 'graph'
export type LicenceState = 'not-checked' | 'assigned' | 'missing' | 'disabled' | 'unknown'

export interface AdminEffect {
  off: Turned
  on: Turned
  changes: Change[]
  /** Those for whom something was set, and who cannot be booked all the same. */
  stillOff: { name: string; reason: AccessReason }[]
  /** Where EnforceAllowList was not set, and is now. */
  cutsOff: AccessLevel[]
}

export type Download = 'audit-log' | 'personal-data'

export type PersonFault =
  | { reason: 'unknown'; name: string }
  | { reason: 'not-bookable'; name: string }
  /** By an administrator, as all of these "switched off". */
  | { reason: 'switched-off'; name: string }
  | { reason: 'yourself' }

export type Notice =
  | { reason: 'person'; fault: PersonFault; pageUrl?: string }
  | { reason: 'nothing-to-book'; organizer: string }
  /** To someone who has said thanks or goodbye. */
  | { reason: 'welcome' }
  | { reason: 'not-understood' }
  | { reason: 'empty-text' }
  | { reason: 'text-too-long'; max: number }
  | { reason: 'not-yours'; name: string }
  | { reason: 'meeting-type-gone' }
  | { reason: 'booking-gone' }
  | { reason: 'booking-over' }
  | { reason: 'already-cancelled' }
  /** By the organizer's rules for attendees. */
  | { reason: 'locked'; change: 'reschedule' | 'cancel'; why: 'off' | 'late'; organizer: string }
  | { reason: 'no-bookings' }
  /** The reader has no booking at the time that was asked about. */
  | { reason: 'nothing-then' }
  | { reason: 'no-meeting-types' }
  | { reason: 'meeting-type-deleted'; title: string }
  | { reason: 'which-booking' }
  | { reason: 'settings-saved'; timeZone: string; locale: string }
  | { reason: 'entry-failed'; title: string; with: string; why: 'revoked' | 'gone' | 'refused' | 'unreachable' }
  /** Mail to the attendee does not arrive. */
  | { reason: 'mail-bounced'; title: string; with: string; email: string }
  | { reason: 'entry-retried' }
  /** Nothing can be connected before an administrator has set a key to keep it with. */
  | { reason: 'no-calendars-here' }
  | { reason: 'calendar-refused'; provider: CalendarProvider; why: CalendarRefusal }
  /** The provider no longer lets us in. */
  | { reason: 'calendar-revoked'; provider: CalendarProvider; name: string }
  /** The entry was moved in the calendar to where another booking is. */
  | { reason: 'entry-clash'; title: string; with: string }
  | { reason: 'outdated-card' }
  | { reason: 'no-such-page' }
  /** The reader's own page is switched off. */
  | { reason: 'no-page' }
  /** Its organizer's page is switched off: it cannot be moved. */
  | { reason: 'booking-stays' }
  | { reason: 'link-used' }
  | { reason: 'too-many-people' }
  /** Whatever is kept about the reader goes, within minutes. */
  | { reason: 'being-erased' }
  | { reason: 'last-administrator' }
  /** Not where others read along. */
  | { reason: 'ask-in-private' }
  /** The one answer to an administrator's command from anyone else. */
  | { reason: 'administrators-only' }
  | { reason: 'which-address'; name: string; addresses: string[] }
  | { reason: 'no-address'; name: string }
  /** Nothing is to be changed for it. */
  | { reason: 'already-switched'; on: boolean }
  | { reason: 'proposal-gone' }
  | { reason: 'trouble'; correlationId: string }
