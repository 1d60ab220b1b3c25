import type { CardData } from '../catalogue.js'
import type { Reader, TemplateData } from './reader.js'

/** More than a year has nowhere, and as much as a card takes. */
const MOST = 16

export function presentHolidays({ place, days }: CardData['holidays'], { words, times, button }: Reader): TemplateData {
  const say = words.holidays
  return {
    language: words.language,
    tone: 'default',
    say: {
      heading: place ? say.heading(place) : say.noPlace,
      context: place ? say.intro : say.choosePlace,
      note: '',
    },
    rows: days.slice(0, MOST).map(({ date, name, rule, isWorked }) => ({
      title: times.date(date),
      text: isWorked ? `${name} · ${say.worked}` : name,
      button: button({ verb: 'holidays.switch', rule, isWorked: !isWorked }, isWorked ? say.takeOff : say.work),
    })),
    press: [
      { ...button({ verb: 'availability.edit' }, say.change), style: 'default' },
      { ...button({ verb: 'away.show' }), style: 'default' },
    ],
  }
}
