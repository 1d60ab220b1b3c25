import { accessEn } from '../cards/phrases/access.en.js'
import type { AccessPhrases } from '../cards/phrases/access.js'
import { accessNl } from '../cards/phrases/access.nl.js'

const phrases = new Map<string, AccessPhrases>([
  ['en', accessEn],
  ['nl', accessNl],
])

/** What is said about access in the language of a BCP 47 tag, in English where there is no other. */
export function accessPhrases(locale: string): AccessPhrases {
  return phrases.get(locale.toLowerCase().split('-', 1)[0]!) ?? accessEn
}
