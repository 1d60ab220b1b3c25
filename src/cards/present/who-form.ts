import type { CardData } from '../catalogue.js'
import { cut, textLimits } from '../limits.js'
import type { Reader, TemplateData } from './reader.js'

export function presentWhoForm({ fault }: CardData['who-form'], { words, button }: Reader): TemplateData {
  const say = words.people
  return {
    language: words.language,
    say: {
      heading: say.whoHeading,
      label: say.whoLabel,
      example: say.whoExample,
      required: words.meetingTypes.required,
    },
    limits: textLimits,
    fault: fault ? say.fault(fault) : '',
    value: fault && fault.reason !== 'yourself' ? cut(fault.name, textLimits.email) : '',
    press: { find: button({ verb: 'book.find' }) },
  }
}
