import type { CardData } from '../catalogue.js'
import { joinContext } from './join-context.js'
import type { Reader, TemplateData } from './reader.js'

/** For everybody who reads along: it has no button that is one person's alone. */
export function presentOffer(
  { organizer, title, durationMinutes, location, description, url }: CardData['offer'],
  { words }: Reader,
): TemplateData {
  const say = words.sharing
  return {
    language: words.language,
    say: {
      heading: words.booking.titleWith(title, organizer),
      context: joinContext(words.length(durationMinutes), location),
      how: say.offerHow(title, organizer),
      open: say.offerOpen,
    },
    description,
    url,
  }
}
