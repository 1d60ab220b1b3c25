import { mailEn } from './mail.en.js'
import { mailNl } from './mail.nl.js'
import type { MailPhrases } from './mail-phrases.js'

const phrases: Record<string, MailPhrases> = { en: mailEn, nl: mailNl }

/** The words of mails in the language of a BCP 47 tag, English where it is none of ours. */
export function mailPhrasesFor(locale: string): MailPhrases {
  return phrases[locale.toLowerCase().split('-', 1)[0] ?? ''] ?? mailEn
}
