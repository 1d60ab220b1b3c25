import type { CardData } from '../catalogue.js'
import type { Reader, TemplateData } from './reader.js'

export function presentPrivacy(_data: CardData['privacy'], { words, button }: Reader): TemplateData {
  const say = words.privacy
  return {
    language: words.language,
    tone: 'default',
    say: { heading: say.heading, context: '', note: say.text },
    rows: [],
    press: [
      { ...button({ verb: 'privacy.export' }), style: 'default' },
      { ...button({ verb: 'privacy.erase' }), style: 'default' },
    ],
  }
}

export function presentErase(
  { isSure, upcomingBookings, hasPage }: CardData['erase'],
  { words, button }: Reader,
): TemplateData {
  const say = words.privacy
  return {
    language: words.language,
    say: isSure
      ? { heading: say.sureHeading, text: say.sureText }
      : { heading: say.eraseHeading, text: say.eraseText(upcomingBookings, hasPage) },
    press: {
      delete: isSure
        ? button({ verb: 'privacy.erase-for-good' })
        : button({ verb: 'privacy.erase', isSure: true }, say.goOn),
      keep: button({ verb: 'privacy.show' }, say.keep),
    },
  }
}
