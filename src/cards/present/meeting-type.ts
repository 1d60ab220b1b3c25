import type { CardData } from '../catalogue.js'
import { listFacts } from './facts.js'
import { joinContext } from './join-context.js'
import type { Reader, TemplateData } from './reader.js'
import { weekSummary } from './week-summary.js'

export function presentMeetingType(data: CardData['meeting-type'], { words, times, button }: Reader): TemplateData {
  const say = words.meetingTypes
  // A private one has a page only for those it is shared with.
  const isPublic = data.visibility === 'public'
  const { meetingTypeId, bufferBeforeMinutes: before, bufferAfterMinutes: after } = data
  return {
    language: words.language,
    tone: data.event ? 'good' : 'default',
    say: {
      heading: data.event ? say.event[data.event](data.title) : data.title,
      context: joinContext(
        data.lengths.map(words.length).join(' / '),
        data.location,
        say.visibility[data.visibility].word,
      ),
      open: say.open,
    },
    description: data.description,
    note: data.lacksCalendar ? words.where.lacksCalendar(words.calendars.providers[data.lacksCalendar]) : '',
    facts: listFacts([
      [say.facts.hours, data.hours ? weekSummary(data.hours, times, words.hours.free) : say.hours.regular],
      [say.facts.breaks, before + after > 0 && say.breaks(before, after)],
      [say.facts.ahead, say.ahead(data.minimumNoticeMinutes, data.horizonDays)],
      [say.facts.limits, data.limits.length > 0 && words.limits(data.limits)],
      [say.facts.link, isPublic && data.url],
    ]),
    url: isPublic ? data.url : '',
    press: {
      edit: button({ verb: 'meeting-type.edit', meetingTypeId }),
      rules: button({ verb: 'meeting-type.rules', meetingTypeId }),
      sharing: button({ verb: 'meeting-type.sharing', meetingTypeId }),
      link: button({ verb: 'meeting-type.link', meetingTypeId }),
      delete: button({ verb: 'meeting-type.delete', meetingTypeId }),
      list: button({ verb: 'meeting-types.list' }, say.all),
    },
  }
}
