import type { BookingEvent } from '../cards/catalogue.js'
import type { Place } from '../cards/places.js'

export interface Mailbox {
  name: string
  address: string
}

/** What a mail about a booking tells: a change of it, that it is coming, or that it was. */
export type LetterEvent = BookingEvent | 'reminder' | 'follow-up'

/** A mail about a booking to one of its two sides. Instants are ISO 8601 in UTC. */
export interface Letter {
  event: LetterEvent
  /** The side that it is written to. */
  role: 'organizer' | 'attendee'
  to: Mailbox
  locale: string
  timeZone: string
  /** Deterministic, so that a mail sent twice is one mail: the part before the @. */
  messageKey: string
  booking: {
    /** iCalendar UID, the same for every change of the booking (RFC 5545, 3.8.4.7). */
    uid: string
    /** RFC 5545, 3.8.7.4. */
    sequence: number
    title: string
    start: string
    end: string
    location: string
    /** Where it is, unless the location says it all. */
    place?: Place
    /** Where to join. */
    joinUrl?: string
    /** Where the organizer calls the attendee. */
    phone?: string
    notes: string
    organizer: Mailbox
    attendee: Mailbox
    /** DTSTAMP: when this state of the booking came about. */
    changedAt: string
    previousStart?: string
    cancelReason?: string
    cancelledBy?: string
  }
  /** The reader's calendar has the entry already, and needs no invitation. */
  isInCalendar?: boolean
  /** See, move or cancel without an account; after the meeting, book again. */
  manageUrl?: string
  /** Where its reader gets no more of the kind, by one press (RFC 8058). */
  unsubscribeUrl?: string
}

/** A mail with the code by which somebody shows that an address is theirs. */
export interface CodeLetter {
  event: 'code'
  to: Mailbox
  locale: string
  messageKey: string
  /** Six digits. */
  code: string
}

/** A mail that asks somebody to book. */
export interface InvitationLetter {
  event: 'invitation'
  to: Mailbox
  locale: string
  timeZone: string
  messageKey: string
  organizer: Mailbox
  title: string
  description: string
  durationMinutes: number
  /** Where any time is picked. */
  url: string
  /** Times to choose from, each booked by one press. */
  times: { start: string; url: string }[]
}

export interface MailFailure {
  ok: false
  /** `refused` will not pass by itself: the server said no for good. */
  code: 'unreachable' | 'refused'
  /** It is the mailbox that there is not, or that takes nothing. */
  isRecipient?: boolean
  message: string
}

export interface Forgotten {
  names: readonly string[]
  /** Empty where there is none. */
  address: string
  /** What they have written, line by line. */
  words: readonly string[]
}

/** The port of outgoing mail. */
export interface Mailer {
  /** Where the mail goes, in words for the log at start. */
  readonly destination: string
  send(letter: Letter | CodeLetter | InvitationLetter): Promise<{ ok: true } | MailFailure>
  /**
   * Takes a person out of the mail that is kept here: what was written to them goes, and in what was written to others `someone` stands for
   * them and an ellipsis for their words. Mail that was sent is its readers' own.
   */
  forget(person: Forgotten, someone: string): Promise<void>
  /** Takes away the mail that is kept here from before. */
  forgetBefore(before: Date): Promise<void>
  /** Is the server there and does it take our word for who we are? */
  check(): Promise<{ ok: true } | MailFailure>
  stop(): Promise<void>
}
