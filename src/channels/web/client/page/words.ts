import type { PageWords } from '../../../../cards/phrases/pages.en.js'
import { find } from './element.js'

/** What the server gave the scripts to say, in the page's language. */
export const words: PageWords['client'] = JSON.parse(find('#words').textContent ?? '')
