import type { CardData } from '../catalogue.js'
import type { Reader, TemplateData } from './reader.js'

export function presentDownload(
  { what, files, endsAt, timeZone }: CardData['download'],
  { words, moment }: Reader,
): TemplateData {
  const say = words.admin.download[what]
  return {
    language: words.language,
    say: { heading: say.heading, text: say.text(moment(endsAt, timeZone)) },
    files,
  }
}
