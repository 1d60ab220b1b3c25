import type { BookingEvent } from '../catalogue.js'

/** What mails about bookings say. `other` is the name of the other side; dates and times are as the reader writes them. */
export interface MailPhrases {
  letters: Record<BookingEvent | 'reminder' | 'follow-up', Record<'organizer' | 'attendee', LetterPhrases>>
  /** "Tuesday 1 December 2026, 14:00–14:30". */
  when: (moment: { day: string; range: string }) => string
  labels: {
    what: string
    when: string
    /** The time that no longer holds. */
    before: string
    zone: string
    with: string
    where: string
    notes: string
    reason: string
  }
  /** Stands before the address behind the button, for whom the button does not work. */
  manageAddress: string
  /** Stands where an invitation would be told of: the entry is there without one. */
  inCalendar: string
  /** Of an online meeting whose address nobody has made. */
  noLink: Record<'organizer' | 'attendee', (people: { other: string }) => string>
  /** Why this mail came. */
  why: (people: { other: string }) => string
  /** Leads to where one gets no more reminders. */
  unsubscribe: string
  replies: (people: { other: string }) => string
  /** The mail that asks somebody to book. `by` is the organizer's name. */
  invitation: {
    subject: (invitation: { by: string; title: string }) => string
    heading: (invitation: { title: string }) => string
    lead: (invitation: { by: string }) => string
    leadWithTimes: (invitation: { by: string }) => string
    length: string
    pick: string
    otherTimes: string
    why: (invitation: { by: string }) => string
  }
  /** The mail with a code of six digits. */
  code: { subject: (code: string) => string; heading: string; lead: string; label: string; why: string }
}

/** What the mail about one event says to one side. */
export interface LetterPhrases {
  subject: (meeting: { title: string; other: string; when: string }) => string
  heading: string
  /** `by` is the name of whoever cancelled. */
  lead: (people: { other: string; by?: string }) => string
  /** The button to the booking's own page. */
  manage: string
  /** What the attached invitation does; empty where there is none. */
  calendar: string
}
