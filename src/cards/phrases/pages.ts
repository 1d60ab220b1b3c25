import { type PageWords, pagesEn } from './pages.en.js'
import { pagesNl } from './pages.nl.js'

const words = { en: pagesEn, nl: pagesNl }

export type PageLanguage = keyof typeof words
export const pageLanguages = Object.keys(words) as PageLanguage[]

/** The language of a BCP 47 tag, English where it is none of ours. */
export function pageLanguageOf(locale: string): PageLanguage {
  const language = locale.toLowerCase().split('-', 1)[0]
  return pageLanguages.find((ours) => ours === language) ?? 'en'
}

export function pageWords(locale: string): PageWords {
  return words[pageLanguageOf(locale)]
}
