import type { CardData } from '../catalogue.js'
import { textLimits } from '../limits.js'
import { inputsOf } from './form-input.js'
import type { Reader, TemplateData } from './reader.js'

export function presentPageForm(data: CardData['page-form'], { words, button }: Reader): TemplateData {
  const say = words.page
  const make = inputsOf(data, words.rules)
  return {
    language: words.language,
    say: { heading: say.formHeading, hint: say.formHint },
    inputs: [
      make.lines('about', say.about, { example: say.aboutExample, most: textLimits.description }),
      make.text('photo', say.photo, { example: 'https://…', most: 500 }),
      make.text('banner', say.banner, { example: 'https://…', most: 500 }),
    ],
    press: {
      save: button({ verb: 'page.save' }),
      leave: button({ verb: 'page.show' }, words.meetingTypes.dontSave),
    },
  }
}
