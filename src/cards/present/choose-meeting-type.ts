import type { CardData } from '../catalogue.js'
import { joinContext } from './join-context.js'
import { limitList } from './limit-list.js'
import type { Reader, TemplateData } from './reader.js'

export function presentChooseMeetingType(
  { organizer, meetingTypes, wanted }: CardData['choose-meeting-type'],
  { words, button }: Reader,
): TemplateData {
  const say = words.people
  const { shown, hidden } = limitList(meetingTypes)
  return {
    language: words.language,
    say: {
      heading: say.typeHeading(organizer),
      text: say.typeText,
      more: hidden > 0 ? say.moreTypes(hidden, organizer) : '',
    },
    meetingTypes: shown.map(({ meetingTypeId, title, durationMinutes, location, description }) => ({
      title,
      context: joinContext(words.length(durationMinutes), location),
      description,
      choose: button({ verb: 'slots.show', meetingTypeId, ...wanted }),
    })),
  }
}
