import type { CardData } from '../catalogue.js'
import type { Reader, TemplateData } from './reader.js'

export function presentMeetingTypeDelete(
  { meetingTypeId, title, upcomingBookings }: CardData['meeting-type-delete'],
  { words, button }: Reader,
): TemplateData {
  const say = words.meetingTypes
  return {
    language: words.language,
    say: { heading: say.deleteHeading(title), text: say.deleteText(upcomingBookings) },
    press: {
      delete: button({ verb: 'meeting-type.delete-for-good', meetingTypeId }),
      keep: button({ verb: 'meeting-type.show', meetingTypeId }, say.keep),
    },
  }
}
