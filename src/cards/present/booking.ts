import type { CardData } from '../catalogue.js'
import { whereOf } from '../where.js'
import { listFacts } from './facts.js'
import type { Reader, TemplateData } from './reader.js'

export function presentBooking(
  data: CardData['booking'],
  { onPage, words, times, moment, button }: Reader,
): TemplateData {
  const say = words.booking
  const { links } = data
  const { bookingId, start, durationMinutes, timeZone, event, previousStart } = data
  const heading = say.heading(data)
  const where = whereOf({ ...data, place: data.place ?? 'text', other: data.with }, words.where)
  const isJoined = where.url !== undefined && data.joinUrl === where.url
  const may = (change: 'reschedule' | 'cancel') => data.changeable && !data.locked?.includes(change)
  return {
    language: words.language,
    tone: data.status === 'cancelled' || data.status === 'rejected' ? 'attention' : event ? 'good' : 'default',
    say: { heading },
    facts: listFacts([
      [say.facts.what, !heading.includes(data.title) && data.title],
      [say.facts.when, `${times.day(start, timeZone)}, ${times.range(start, durationMinutes, timeZone)}`],
      [say.facts.was, event === 'moved' && previousStart && moment(previousStart, timeZone)],
      [say.facts.zone, times.zone(timeZone, start)],
      [say.facts.with, data.withEmail ? `${data.with} (${data.withEmail})` : data.with],
      [say.facts.where, where.text],
      [say.facts.notes, data.notes],
      [say.facts.cancelledBy, data.status === 'cancelled' && event !== 'cancelled' && data.cancelledBy],
      [say.facts.reason, data.cancelReason],
    ]),
    links: [
      ...(where.url && data.changeable && /^https?:/.test(where.url)
        ? [{ title: isJoined || data.place === 'link' ? words.where.join : words.where.map, url: where.url }]
        : []),
      ...(links
        ? [
            { title: say.links.google, url: links.google },
            { title: say.links.outlook, url: links.outlook },
            { title: say.links.ics, url: links.ics },
          ]
        : []),
    ],
    changes: [
      ...(may('reschedule') ? [{ ...button({ verb: 'booking.reschedule', bookingId }), style: 'default' }] : []),
      ...(data.changeable && data.mayChangeNotes
        ? [{ ...button({ verb: 'booking.notes', bookingId }), style: 'default' }]
        : []),
      ...(may('cancel') ? [{ ...button({ verb: 'booking.cancel', bookingId }), style: 'destructive' }] : []),
    ],
    // Only a person has a list.
    leave: onPage ? [] : [button({ verb: 'bookings.list' })],
  }
}
