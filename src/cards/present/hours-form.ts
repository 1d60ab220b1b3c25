import type { CardData } from '../catalogue.js'
import { cut, textLimits } from '../limits.js'
import { weekdays } from '../times.js'
import { writeWeekHours } from '../week-hours.js'
import { capitalize } from './capitalize.js'
import type { Reader, TemplateData } from './reader.js'

export function presentHoursForm(
  { hours, timeZone, faults, values }: CardData['hours-form'],
  { words, times, button }: Reader,
): TemplateData {
  const say = words.hours
  const written = writeWeekHours(hours)
  return {
    language: words.language,
    say: {
      heading: say.formHeading,
      hint: say.formHint,
      zone: say.timesIn(times.zone(timeZone)),
      example: say.example,
    },
    limits: textLimits,
    days: weekdays.map((day) => ({
      id: day,
      label: capitalize(times.weekday(day)),
      value: cut(values?.[day] ?? written[day], textLimits.dayHours),
      fault: faults[day] ? say.unreadable(times.weekday(day)) : '',
    })),
    press: {
      save: button({ verb: 'hours.save' }),
      zone: button({ verb: 'settings.edit' }, say.otherZone),
      leave: button({ verb: 'hours.show' }, words.meetingTypes.dontSave),
    },
  }
}
