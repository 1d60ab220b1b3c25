import type { CardData } from '../catalogue.js'
import { limitList } from './limit-list.js'
import type { Reader, TemplateData } from './reader.js'

export function presentChoosePerson(
  { name, people, durationMinutes, wanted }: CardData['choose-person'],
  { words, button }: Reader,
): TemplateData {
  const say = words.people
  return {
    language: words.language,
    say: { heading: say.whichHeading(name), text: say.whichText },
    people: limitList(people).shown.map(({ personId, displayName, email }) => ({
      name: displayName,
      email: email ?? '',
      choose: button({ verb: 'book.person', personId, ...(durationMinutes && { durationMinutes }), ...wanted }),
    })),
    press: { other: button({ verb: 'book.start' }, say.someoneElse) },
  }
}
