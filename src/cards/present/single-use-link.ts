import type { CardData } from '../catalogue.js'
import type { Reader, TemplateData } from './reader.js'

export function presentSingleUseLink(
  { meetingTypeId, title, url, endsAt, timeZone }: CardData['single-use-link'],
  { words, times, button }: Reader,
): TemplateData {
  const say = words.link
  return {
    language: words.language,
    say: { heading: say.heading(title), intro: say.intro(times.day(endsAt, timeZone)) },
    url,
    press: {
      another: button({ verb: 'meeting-type.link', meetingTypeId }, say.another),
      list: button({ verb: 'meeting-types.list' }),
    },
  }
}
