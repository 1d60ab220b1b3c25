import type { AwayEntry, CardData } from '../catalogue.js'
import { shorten } from '../limits.js'
import type { Times } from '../times.js'
import { joinContext } from './join-context.js'
import { limitList } from './limit-list.js'
import type { Reader, TemplateData } from './reader.js'
import { daySummary } from './week-summary.js'

/** Characters of a reason: ten of them on a card. */
const MOST = 80

export function presentAway({ entries, event }: CardData['away'], { words, times, button }: Reader): TemplateData {
  const say = words.away
  const { shown, hidden } = limitList(entries)
  const whatOf = (entry: AwayEntry): string => {
    switch (entry.kind) {
      case 'absence':
        return joinContext(say.off, shorten(entry.reason, MOST))
      case 'journey':
        return say.elsewhere(times.zone(entry.timeZone))
      case 'date':
        return joinContext(
          entry.hours.length > 0 ? daySummary(entry.hours, times, '') : say.off,
          shorten(entry.reason, MOST),
        )
    }
  }
  return {
    language: words.language,
    tone: event ? 'good' : 'default',
    say: {
      heading: event ? say.events[event] : say.heading,
      context: '',
      note: entries.length === 0 ? say.none : hidden > 0 ? words.booking.more(hidden) : '',
    },
    rows: shown.map((entry) => ({
      title: datesOf(entry, times),
      text: whatOf(entry),
      button: button({ verb: 'away.remove', kind: entry.kind, id: entry.id }),
    })),
    press: [
      { ...button({ verb: 'away.add' }), style: 'positive' },
      { ...button({ verb: 'holidays.show' }), style: 'default' },
      { ...button({ verb: 'hours.show' }), style: 'default' },
    ],
  }
}

const datesOf = ({ first, last }: AwayEntry, times: Times): string =>
  first === last ? times.shortDate(first) : `${times.shortDate(first)} – ${times.shortDate(last)}`
