import { mailPhrasesFor } from '../cards/phrases/mail.js'
import { phrasesFor } from '../cards/phrases/speak.js'
import { localDate, timesFor } from '../cards/times.js'
import type { Content } from './content.js'
import { nameOf } from './mailbox.js'
import type { InvitationLetter } from './mailer.js'
import { manyLines, oneLine } from './plain-text.js'

/** An invitation to book, with times to choose from where there are any: each is a link of its own. */
export function writeInvitationMail(letter: InvitationLetter): Omit<Content, 'entry'> {
  const { locale, timeZone, organizer, title, description, durationMinutes, times, url } = letter
  const phrases = mailPhrasesFor(locale)
  const { invitation: say } = phrases
  const by = nameOf(organizer)
  const shown = timesFor(locale)
  return {
    locale,
    subject: oneLine(say.subject({ by: oneLine(by, 60), title: oneLine(title, 100) })),
    heading: say.heading({ title: oneLine(title) }),
    lead: times.length > 0 ? say.leadWithTimes({ by }) : say.lead({ by }),
    facts: [
      ...times.map(({ start, url: to }) => ({
        label: shown.shortDate(localDate(start, timeZone)),
        value: shown.range(start, durationMinutes, timeZone),
        url: to,
      })),
      ...(times[0] ? [{ label: phrases.labels.zone, value: shown.zone(timeZone, times[0].start) }] : []),
      { label: say.length, value: phrasesFor(locale).length(durationMinutes) },
      { label: phrases.labels.notes, value: manyLines(description) },
    ].filter(({ value }) => value !== ''),
    button: { title: times.length > 0 ? say.otherTimes : say.pick, url, introducesUrl: phrases.manageAddress },
    footer: [say.why({ by })],
  }
}
