import type { CardData } from '../catalogue.js'
import { limitList } from './limit-list.js'
import type { Reader, TemplateData } from './reader.js'

export function presentPage({ pageUrl, meetingTypes }: CardData['page'], { words, button }: Reader): TemplateData {
  const say = words.page
  const { shown, hidden } = limitList(meetingTypes)
  return {
    language: words.language,
    say: { heading: say.heading, intro: meetingTypes.length > 0 ? say.intro : say.empty, open: say.open },
    pageUrl,
    meetingTypes: shown.map(({ title, durationMinutes, url }) => ({
      title: `${title} · ${words.length(durationMinutes)}`,
      url,
    })),
    more: hidden > 0 ? say.more(hidden) : '',
    edit: button({ verb: 'page.edit' }),
    next: meetingTypes.length > 0 ? button({ verb: 'meeting-types.list' }) : button({ verb: 'meeting-type.create' }),
  }
}
