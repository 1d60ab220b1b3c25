import { phrasesFor } from '../cards/phrases/speak.js'

/** A name as a reader sees it: whoever was erased has none any more, and is "someone". @param locale the reader's */
export const shownName = (name: string, locale: string): string => name || phrasesFor(locale).admin.someone
