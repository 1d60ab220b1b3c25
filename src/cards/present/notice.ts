import type { CardData } from '../catalogue.js'
import type { Reader, TemplateData } from './reader.js'
import { inRows } from './rows.js'

export function presentNotice({ notice, next }: CardData['notice'], { words, button }: Reader): TemplateData {
  return {
    language: words.language,
    say: { text: words.notice(notice) },
    rows: inRows(
      next.map((action) => button(action)),
      3,
    ),
  }
}
