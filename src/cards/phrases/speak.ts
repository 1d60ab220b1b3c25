import type { Notice } from '../catalogue.js'
import { english } from './en.js'
import { dutch } from './nl.js'
import type { Phrases } from './phrases.js'

/** The words for a BCP 47 locale: Dutch, and English for every other language. */
export function phrasesFor(locale: string): Phrases {
  return /^nl\b/i.test(locale) ? dutch : english
}

/** A notice as one or two plain sentences, for where no card is needed. */
export function noticeText(notice: Notice, locale: string): string {
  return phrasesFor(locale).notice(notice)
}
