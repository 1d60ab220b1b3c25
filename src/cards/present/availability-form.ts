import type { CardData } from '../catalogue.js'
import { inputsOf } from './form-input.js'
import { limitInputs } from './limit-inputs.js'
import type { Reader, TemplateData } from './reader.js'

export function presentAvailabilityForm(data: CardData['availability-form'], { words, button }: Reader): TemplateData {
  const say = words.rules
  const make = inputsOf(data, say)
  return {
    language: words.language,
    say: { heading: say.heading, hint: say.hint },
    inputs: [
      make.text('country', say.country, { example: say.countryExample }),
      make.text('region', say.region, { example: say.regionExample }),
      ...limitInputs(make, say),
    ],
    press: {
      save: button({ verb: 'availability.save' }),
      leave: button({ verb: 'hours.show' }, words.meetingTypes.dontSave),
    },
  }
}
