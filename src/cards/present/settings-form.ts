import type { CardData } from '../catalogue.js'
import { cut, textLimits } from '../limits.js'
import { writeTimeZone } from '../time-zones.js'
import { timeLocale } from '../times.js'
import type { Reader, TemplateData } from './reader.js'

const languages = { 'en-GB': 'en', 'en-US': 'en-US', 'nl-NL': 'nl' } as const

export function presentSettingsForm(
  { timeZone, locale, faults }: CardData['settings-form'],
  { words, button }: Reader,
): TemplateData {
  const say = words.settings
  const typed = cut(timeZone, textLimits.timeZone)
  return {
    language: words.language,
    say: {
      heading: say.heading,
      timeZone: say.timeZone,
      example: say.timeZoneExample,
      language: say.language,
      required: words.meetingTypes.required,
    },
    limits: textLimits,
    values: { timeZone: faults.timeZone ? typed : writeTimeZone(timeZone), locale: languages[timeLocale(locale)] },
    faults: { timeZone: faults.timeZone ? say.timeZoneUnknown(typed) : '' },
    languages: Object.values(languages).map((value) => ({ title: say.languages[value], value })),
    press: {
      save: button({ verb: 'settings.save' }),
      leave: button({ verb: 'help.show' }, words.meetingTypes.dontSave),
    },
  }
}
