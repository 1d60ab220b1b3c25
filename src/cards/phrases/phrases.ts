import type { Language } from '../../language/request.js'
import type { Verb } from '../action.js'
import type {
  AwayValues,
  BookingEvent,
  BookingLimit,
  BookingSummary,
  CalendarProvider,
  CalendarRefusal,
  FormFault,
  MeetingTypeFault,
  MeetingTypeValues,
  Notice,
  PersonFault,
  Refusal,
} from '../catalogue.js'
import type { Place } from '../places.js'
import type { Reminder } from '../reminders.js'
import type { AccessPhrases } from './access.js'
import type { AdminPhrases } from './admin.js'

/** Every word that a person sees, in one language. Texts are plain: no markup. */
export interface Phrases {
  language: Language
  /** "30 minutes", "2 hours", "1 h 30 min", "3 days". */
  length(minutes: number): string
  /** The usual titles of buttons. */
  buttons: Record<Verb, string>
  /** "At most 3 a day and 4 hours a week". */
  limits(limits: BookingLimit[]): string
  quote(text: string): string
  /** "Tuesday 1 December 2026 at 14:00". */
  moment(day: string, time: string): string
  help: HelpPhrases
  meetingTypes: MeetingTypePhrases
  hours: HoursPhrases
  away: AwayPhrases
  holidays: HolidayPhrases
  rules: RulesPhrases
  settings: SettingsPhrases
  page: PagePhrases
  link: LinkPhrases
  people: PeoplePhrases
  slots: SlotsPhrases
  confirm: ConfirmPhrases
  booking: BookingPhrases
  form: FormPhrases
  notice(notice: Notice): string
  access: AccessPhrases
  admin: AdminPhrases
  privacy: PrivacyPhrases
  code: CodePhrases
  sharing: SharingPhrases
  calendars: CalendarsPhrases
  where: WherePhrases
}

/** Where a meeting takes place. */
export interface WherePhrases {
  choices: Record<Place, string>
  /** In place of a number that is not known yet. */
  phone: string
  /** To whoever is called. */
  attendeeCalls(name: string, number: string): string
  /** To whoever calls. */
  callOther(name: string, number: string): string
  join: string
  map: string
  askPhone: string
  phoneFaults: Record<'missing' | 'unreadable', string>
  lacksCalendar(provider: string): string
}

/** The calendars of the reader. */
export interface CalendarsPhrases {
  heading: string
  empty: string
  providers: Record<CalendarProvider, string>
  connect: Record<CalendarProvider, string>
  account(provider: string, name: string): string
  revoked: string
  blocks(names: string): string
  gets(name: string): string
  forNothing: string
  events: {
    connected(provider: string, busyThisWeek: number | undefined): string
    chosen: string
    disconnected(name: string): string
    hours: string
  }
  /** Of bookings made before it was connected. */
  written(bookings: number): string
  hours: string
  formHeading: Record<'caldav' | 'ics', string>
  formHint: Record<'caldav' | 'ics', string>
  url: Record<'caldav' | 'ics', string>
  urlExample: Record<'caldav' | 'ics', string>
  username: string
  password: string
  consentHeading(provider: string): string
  consentText: string
  signIn: string
  code: string
  codeFaults: Record<'wrong' | 'ended', string>
  choiceHeading: string
  choiceBlocks: string
  choiceGets: string
  nowhere: string
  disconnectHeading(name: string): string
  disconnectText: string
  keep: string
  /** Where the account is the person's own at the provider. */
  refused(why: CalendarRefusal): string
  /** Where an address was typed, and what opens it. */
  formRefused(why: CalendarRefusal): string
}

export interface SharingPhrases {
  heading(title: string): string
  events: Record<'invited' | 'shared' | 'withdrawn', string>
  invited: string
  link: string
  linkFor(email: string): string
  made(day: string, end: string): string
  empty: string
  /** Of a card for everybody in a chat. */
  offerOpen: string
  offerHow(title: string, organizer: string): string
  /** Where the other ways are. */
  more(url: string): string
  inviteHeading(title: string): string
  inviteHint: string
  who: string
  whoExample: string
  times: string
}

/** The six digits by which a visitor shows that an address is theirs. */
export interface CodePhrases {
  heading: string
  text(email: string): string
  label: string
  faults: Record<'wrong' | 'ended' | 'too-many', (triesLeft: number) => string>
}

export interface PrivacyPhrases {
  heading: string
  text: string
  eraseHeading: string
  eraseText(upcomingBookings: number, hasPage: boolean): string
  goOn: string
  sureHeading: string
  sureText: string
  keep: string
}

/** A single-use link. */
export interface LinkPhrases {
  heading(title: string): string
  intro(lastDay: string): string
  another: string
}

export interface HelpPhrases {
  heading(name: string): string
  intro: string
  more: string
}

export interface MeetingTypePhrases {
  newHeading: string
  editHeading(title: string): string
  labels: Record<keyof MeetingTypeValues, string>
  examples: { title: string; location: string }
  required: string
  fault(fault: MeetingTypeFault, max: number): string
  visibility: Record<'public' | 'private', { word: string; choice: string }>
  hours: Record<'regular' | 'custom', string>
  customHoursOnly: string
  availability: string
  none: string
  days(days: number): string
  dontSave: string

  event: Record<'created' | 'changed', (title: string) => string>
  facts: Record<'hours' | 'breaks' | 'ahead' | 'limits' | 'link', string>
  breaks(before: number, after: number): string
  /** From how far to how far ahead it can be booked. */
  ahead(leastMinutes: number, mostDays: number): string
  open: string
  all: string

  listHeading: string
  listEmpty: string
  more(count: number): string

  deleteHeading(title: string): string
  deleteText(upcomingBookings: number): string
  keep: string
}

export interface HoursPhrases {
  heading: string
  changed: string
  formHeading: string
  formHint: string
  example: string
  unreadable(day: string): string
  free: string
  timesIn(zone: string): string
  otherZone: string
}

export interface AwayPhrases {
  heading: string
  events: Record<'saved' | 'removed', string>
  off: string
  elsewhere(zone: string): string
  none: string
  formHeading: string
  formHint: string
  labels: Record<keyof AwayValues, string>
  reasonExample: string
  hoursExample: string
}

export interface HolidayPhrases {
  heading(place: string): string
  intro: string
  noPlace: string
  choosePlace: string
  worked: string
  work: string
  takeOff: string
  change: string
}

/** Of how much and how far ahead may be booked. */
export interface RulesPhrases {
  heading: string
  hint: string
  headingFor(title: string): string
  typeHint: string
  country: string
  countryExample: string
  region: string
  regionExample: string
  limits: string
  noLimit: string
  most: Record<'day' | 'week' | 'month', string>
  mostHours: Record<'day' | 'week' | 'month', string>
  otherDurations: string
  otherDurationsExample: string
  step: string
  stepExample: string
  startOffset: string
  hoursRelation: string
  hoursRelations: Record<'instead' | 'inside', string>
  horizonGroup: string
  horizon: string
  horizons: Record<'rolling' | 'rolling-weekdays' | 'rolling-bookable-days' | 'range', string>
  horizonFrom: string
  horizonTo: string
  attendees: string
  questions: string
  questionsExample: string
  reminders: string
  reminder(reminder: Reminder): string
  mayReschedule: string
  mayCancel: string
  deadline: string
  freesLink: string
  yesNo: Record<'yes' | 'no', string>
  fault(label: string, fault: FormFault): string
}

export interface SettingsPhrases {
  heading: string
  timeZone: string
  timeZoneExample: string
  timeZoneUnknown(text: string): string
  language: string
  languages: Record<'en' | 'en-US' | 'nl', string>
}

export interface PagePhrases {
  heading: string
  formHeading: string
  formHint: string
  about: string
  aboutExample: string
  photo: string
  banner: string
  intro: string
  empty: string
  more(count: number): string
  open: string
}

export interface PeoplePhrases {
  whoHeading: string
  whoLabel: string
  whoExample: string
  fault(fault: PersonFault): string
  whichHeading(name: string): string
  whichText: string
  someoneElse: string
  typeHeading(organizer: string): string
  typeText: string
  moreTypes(count: number, organizer: string): string
}

/** How times in a refusal are written. */
export interface RefusalTimes {
  /** "Tuesday 1 December 2026 at 14:00". */
  moment(instant: string): string
  /** "14:00". */
  time(instant: string): string
  /** "Tuesday 1 December", of a local date. */
  date(date: string): string
  /** "02:30", of a wall time. */
  clock(wallTime: string): string
  /** A sentence of advice as it goes on, or nothing for whoever needs none. */
  advice(sentence: string): string
}

export interface SlotsPhrases {
  heading(title: string, organizer: string): string
  movingHeading(title: string, other: string): string
  now(moment: string): string
  /** The times are by what the calendar said at that time, since it does not answer now. */
  asOf(organizer: string, time: string): string
  timesIn(zone: string): string
  refusal(refusal: Refusal, times: RefusalTimes): string
  /** Beside the starts that suit both. */
  suiting: string
  /** Of a meeting type on a day: nothing keeps it. */
  bookable: string
  earlierDays: string
  laterDays: string
  earlierTimes: string
  laterTimes: string
  noneThatDay: string
  nearest: string
  tryAgain: string
  none(organizer: string): string
  keep: string
}

export interface ConfirmPhrases {
  heading: string
  /** On a page, which says beside it what is booked. */
  pageHeading: string
  movingHeading: string
  labels: Record<'name' | 'email' | 'notes', string>
  notesExample: string
  faults: {
    name: Record<'missing', string>
    email: Record<'missing' | 'unreadable', string>
    notes: Record<'too-long', string>
  }
  otherReadings: string
  otherTime: string
}

export interface BookingPhrases {
  /** What happened, or how it stands. */
  heading(booking: BookingSummary & { event?: BookingEvent | 'reminder' | 'follow-up'; by?: string }): string
  facts: Record<'what' | 'when' | 'was' | 'zone' | 'with' | 'where' | 'notes' | 'cancelledBy' | 'reason', string>
  titleWith(title: string, name: string): string
  links: Record<'google' | 'outlook' | 'ics', string>
  notesHeading: string
  notesTooLong: string
  listHeading: string
  listEmpty: string
  more(count: number): string
  cancelHeading: string
  reason: string
  reasonExample(name: string): string
  reasonTooLong: string
  keep: string
}

/** Around a form that a chat shows in a window of its own. The buttons of such a window take 24 characters. */
export interface FormPhrases {
  open: string
  close: string
  working: string
}
