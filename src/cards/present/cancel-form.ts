import type { CardData } from '../catalogue.js'
import { cut, textLimits } from '../limits.js'
import { listFacts } from './facts.js'
import type { Reader, TemplateData } from './reader.js'

export function presentCancelForm(
  { booking, faults, reason }: CardData['cancel-form'],
  { words, times, button }: Reader,
): TemplateData {
  const say = words.booking
  const { bookingId, start, durationMinutes, timeZone } = booking
  return {
    language: words.language,
    say: {
      heading: say.cancelHeading,
      what: say.titleWith(booking.title, booking.with),
      reason: say.reason,
      reasonExample: say.reasonExample(booking.with),
    },
    facts: listFacts([
      [say.facts.when, `${times.day(start, timeZone)}, ${times.range(start, durationMinutes, timeZone)}`],
      [say.facts.zone, times.zone(timeZone, start)],
    ]),
    limits: textLimits,
    value: cut(reason ?? '', textLimits.reason),
    fault: faults.reason ? say.reasonTooLong : '',
    press: {
      cancel: button({ verb: 'booking.cancel-for-good', bookingId }),
      keep: button({ verb: 'booking.show', bookingId }, say.keep),
    },
  }
}
