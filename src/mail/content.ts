import { mailPhrasesFor } from '../cards/phrases/mail.js'
import { phrasesFor } from '../cards/phrases/speak.js'
import { madeBy, webAddress } from '../cards/places.js'
import { localDate, timesFor } from '../cards/times.js'
import { whereOf } from '../cards/where.js'
import { isWritable, nameOf } from './mailbox.js'
import type { Letter, Mailbox } from './mailer.js'
import { manyLines, oneLine } from './plain-text.js'

/** What a mail says, before it is laid out: plain text in the reader's language, to be escaped where markup begins. */
export interface Content {
  locale: string
  subject: string
  heading: string
  lead: string
  facts: Fact[]
  button?: { title: string; url: string; introducesUrl: string }
  footer: string[]
  /** Where the reader gets no more of the kind. */
  unsubscribe?: { title: string; url: string }
  /** What the entry in the calendar says besides time and place. */
  entry: { summary: string; description: string; location: string; url?: string }
}

export interface Fact {
  label: string
  value: string
  /** It no longer holds. */
  past?: boolean
  /** Leads where the value says: to a meeting's own address. */
  url?: string
}

/** Which of the two sides the reader does not see in the mirror. */
export function otherSide({ role, booking }: Letter): Mailbox {
  return role === 'organizer' ? booking.attendee : booking.organizer
}

export function writeContent(letter: Letter): Content {
  const { booking, event, role, locale, timeZone } = letter
  const manageUrl = webAddress(letter.manageUrl ?? '')
  const phrases = mailPhrasesFor(locale)
  const words = phrases.letters[event][role]
  const times = timesFor(locale)
  const other = nameOf(otherSide(letter))
  const title = oneLine(booking.title)
  const notes = manyLines(booking.notes)
  const reason = manyLines(booking.cancelReason ?? '')
  const length = (Date.parse(booking.end) - Date.parse(booking.start)) / 60_000
  const whenOf = (start: string) =>
    phrases.when({ day: times.day(start, timeZone), range: times.range(start, length, timeZone) })
  const where = whereOf({ ...booking, place: booking.place ?? 'text', role, other }, phrasesFor(locale).where)
  const isOnline = booking.place !== undefined && madeBy[booking.place] !== undefined
  const shortWhen = phrases.when({
    day: times.shortDate(localDate(booking.start, timeZone)),
    range: times.time(booking.start, timeZone),
  })

  return {
    locale,
    subject: oneLine(words.subject({ title: oneLine(title, 100), other: oneLine(other, 60), when: shortWhen })),
    heading: words.heading,
    lead: words.lead({ other, by: oneLine(booking.cancelledBy ?? '') || undefined }),
    facts: [
      { label: phrases.labels.what, value: title },
      { label: phrases.labels.when, value: whenOf(booking.start), past: event === 'cancelled' },
      { label: phrases.labels.before, value: booking.previousStart ? whenOf(booking.previousStart) : '', past: true },
      { label: phrases.labels.zone, value: times.zone(timeZone, booking.start) },
      { label: phrases.labels.with, value: describe(otherSide(letter)) },
      { label: phrases.labels.where, value: oneLine(where.text), url: where.url },
      { label: phrases.labels.reason, value: reason },
      { label: phrases.labels.notes, value: notes },
    ].filter(({ value }) => value !== ''),
    button: manageUrl ? { title: words.manage, url: manageUrl, introducesUrl: phrases.manageAddress } : undefined,
    footer: [
      ...(isOnline && !booking.joinUrl && event !== 'cancelled' ? [phrases.noLink[role]({ other })] : []),
      ...(words.calendar ? [letter.isInCalendar ? phrases.inCalendar : words.calendar] : []),
      phrases.why({ other }),
      ...(isWritable(otherSide(letter).address) ? [phrases.replies({ other })] : []),
    ],
    ...(letter.unsubscribeUrl && { unsubscribe: { title: phrases.unsubscribe, url: letter.unsubscribeUrl } }),
    entry: {
      summary: `${title} · ${other}`,
      description: [
        notes,
        reason && `${phrases.labels.reason}: ${reason}`,
        booking.joinUrl && `${phrasesFor(locale).where.join}:\n${booking.joinUrl}`,
        manageUrl && `${words.manage}:\n${manageUrl}`,
      ]
        .filter(Boolean)
        .join('\n\n'),
      // Programs of calendars make a button of an address that stands in the place.
      location: booking.joinUrl ?? oneLine(where.text),
      url: manageUrl,
    },
  }
}

function describe(mailbox: Mailbox): string {
  const name = nameOf(mailbox)
  const { address } = mailbox
  return isWritable(address) && address !== name ? `${name} (${address})` : name
}
