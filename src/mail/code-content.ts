import { mailPhrasesFor } from '../cards/phrases/mail.js'
import type { Content } from './content.js'
import type { CodeLetter } from './mailer.js'

/** The code stands in the subject too, where a phone shows it without the mail being opened. */
export function writeCode({ locale, code }: CodeLetter): Omit<Content, 'entry'> {
  const { code: say } = mailPhrasesFor(locale)
  return {
    locale,
    subject: say.subject(code),
    heading: say.heading,
    lead: say.lead,
    facts: [{ label: say.label, value: code }],
    footer: [say.why],
  }
}
