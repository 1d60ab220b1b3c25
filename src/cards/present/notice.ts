import type { CardData } from '../catalogue.js'
import type { Reader, TemplateData } from './reader.js'

export function presentNotice({ notice, next }: CardData['notice'], { words, button }: Reader): TemplateData {
  return {
    language: words.language,
    say: { text: words.notice(notice) },
    next: next.slice(0, 6).map((action) => button(action)),
  }
}
