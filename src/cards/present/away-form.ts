import type { CardData } from '../catalogue.js'
import { textLimits } from '../limits.js'
import { inputsOf } from './form-input.js'
import type { Reader, TemplateData } from './reader.js'

export function presentAwayForm(data: CardData['away-form'], { words, button }: Reader): TemplateData {
  const say = words.away
  const make = inputsOf(data, words.rules)
  return {
    language: words.language,
    say: { heading: say.formHeading, hint: say.formHint },
    inputs: [
      make.date('first', say.labels.first),
      make.date('last', say.labels.last),
      make.text('reason', say.labels.reason, { most: textLimits.reason, example: say.reasonExample }),
      make.text('hours', say.labels.hours, { most: textLimits.dayHours, example: say.hoursExample }),
      make.text('timeZone', say.labels.timeZone, {
        most: textLimits.timeZone,
        example: words.settings.timeZoneExample,
      }),
    ],
    press: {
      save: button({ verb: 'away.save' }),
      leave: button({ verb: 'away.show' }, words.meetingTypes.dontSave),
    },
  }
}
