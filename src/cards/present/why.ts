import type { CardData } from '../catalogue.js'
import { capitalize } from './capitalize.js'
import { limitList } from './limit-list.js'
import type { Reader, TemplateData } from './reader.js'
import { refusalTimes } from './refusal-times.js'

export function presentWhy({ date, start, timeZone, reasons }: CardData['why'], reader: Reader): TemplateData {
  const { words, times, moment, button } = reader
  const say = words.slots
  const when = start ? moment(start, timeZone) : times.date(date)
  const written = refusalTimes(reader, timeZone)
  const { shown, hidden } = limitList(reasons)
  return {
    language: words.language,
    tone: 'default',
    say: { heading: capitalize(when), context: '', note: hidden > 0 ? words.booking.more(hidden) : '' },
    rows: shown.map(({ meetingTypeId, title, refusal }) => ({
      title,
      // Of a whole day there is no time to name.
      text: refusal ? say.refusal(refusal, { ...written, moment: () => when, advice: () => '' }) : say.bookable,
      button: button({ verb: 'meeting-type.show', meetingTypeId }),
    })),
    press: [
      { ...button({ verb: 'hours.show' }), style: 'default' },
      { ...button({ verb: 'away.show' }), style: 'default' },
    ],
  }
}
