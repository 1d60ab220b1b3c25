import { helpExamples } from '../../language/examples.js'
import type { CardData } from '../catalogue.js'
import { capitalize } from './capitalize.js'
import type { Reader, TemplateData } from './reader.js'

export function presentHelp(
  { name, isOrganizer, mayOrganize }: CardData['help'],
  { words, button }: Reader,
): TemplateData {
  return {
    language: words.language,
    say: { heading: words.help.heading(name), intro: words.help.intro, more: words.help.more },
    examples: helpExamples(words.language)
      .filter(({ for: whom }) => whom === 'all' || isOrganizer || (whom === 'beginners' && mayOrganize))
      .map((example) => ({ text: words.quote(capitalize(example.text)) })),
    press: { book: button({ verb: 'book.start' }), bookings: button({ verb: 'bookings.list' }) },
    organizing: isOrganizer
      ? [
          button({ verb: 'meeting-types.list' }),
          button({ verb: 'page.show' }),
          button({ verb: 'hours.show' }),
          button({ verb: 'calendars.show' }),
        ]
      : mayOrganize
        ? [button({ verb: 'meeting-type.create' })]
        : [],
    settings: button({ verb: 'settings.edit' }),
  }
}
