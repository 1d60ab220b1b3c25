import type { CardData } from '../catalogue.js'
import { joinContext } from './join-context.js'
import { limitList } from './limit-list.js'
import type { Reader, TemplateData } from './reader.js'

export function presentBookings(
  { bookings, timeZone }: CardData['bookings'],
  { words, times, button }: Reader,
): TemplateData {
  const say = words.booking
  const { shown, hidden } = limitList(bookings)
  return {
    language: words.language,
    say: {
      heading: say.listHeading,
      zone: words.hours.timesIn(times.zone(timeZone, bookings[0]?.start)),
      note: bookings.length === 0 ? say.listEmpty : hidden > 0 ? say.more(hidden) : '',
    },
    bookings: shown.map((booking) => {
      const { bookingId, changeable } = booking
      const when = `${times.day(booking.start, timeZone)}, ${times.range(booking.start, booking.durationMinutes, timeZone)}`
      const rowButton = (verb: 'booking.show' | 'booking.reschedule' | 'booking.cancel') => ({
        ...button({ verb, bookingId }),
        tooltip: when,
      })
      return {
        when,
        what: joinContext(say.titleWith(booking.title, booking.with), booking.location),
        buttons: changeable
          ? [rowButton('booking.show'), rowButton('booking.reschedule'), rowButton('booking.cancel')]
          : [rowButton('booking.show')],
      }
    }),
    press: { book: button({ verb: 'book.start' }) },
  }
}
