import type { CardData } from '../catalogue.js'
import { joinContext } from './join-context.js'
import { limitList } from './limit-list.js'
import type { Reader, TemplateData } from './reader.js'

export function presentMeetingTypes(
  { meetingTypes }: CardData['meeting-types'],
  { words, button }: Reader,
): TemplateData {
  const say = words.meetingTypes
  const { shown, hidden } = limitList(meetingTypes)
  return {
    language: words.language,
    say: {
      heading: say.listHeading,
      note: meetingTypes.length === 0 ? say.listEmpty : hidden > 0 ? say.more(hidden) : '',
    },
    meetingTypes: shown.map(({ meetingTypeId, title, durationMinutes, location, visibility }) => ({
      title,
      context: joinContext(words.length(durationMinutes), location, say.visibility[visibility].word),
      show: button({ verb: 'meeting-type.show', meetingTypeId }),
    })),
    press: { create: button({ verb: 'meeting-type.create' }), page: button({ verb: 'page.show' }) },
  }
}
