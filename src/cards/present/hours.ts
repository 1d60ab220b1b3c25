import type { CardData } from '../catalogue.js'
import { weekdays } from '../times.js'
import { capitalize } from './capitalize.js'
import type { Reader, TemplateData } from './reader.js'
import { daySummary } from './week-summary.js'

export function presentHours(
  { hours, timeZone, event }: CardData['hours'],
  { words, times, button }: Reader,
): TemplateData {
  const say = words.hours
  return {
    language: words.language,
    tone: event ? 'good' : 'default',
    say: { heading: event ? say.changed : say.heading, zone: say.timesIn(times.zone(timeZone)) },
    facts: weekdays.map((day) => ({
      title: capitalize(times.weekday(day)),
      value: daySummary(hours[day], times, say.free),
    })),
    press: {
      edit: button({ verb: 'hours.edit' }),
      away: button({ verb: 'away.show' }),
      rules: button({ verb: 'availability.edit' }),
      zone: button({ verb: 'settings.edit' }, say.otherZone),
    },
  }
}
