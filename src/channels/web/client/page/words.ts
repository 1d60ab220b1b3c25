import type { PageWords } from '../../../../cards/phrases/pages.en.js'
import { find } from './element.js'

/** What the server gave the scripts to say, in the page's language. */
export const words: PageWords['client'] = JSON.parse(find('#words').textContent ?? '')

/** A sentence with its blanks filled: "{count} free times" with 8. */
export const fillIn = (sentence: string, blanks: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''))
