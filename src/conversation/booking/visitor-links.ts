import { googleCalendarUrl, outlookCalendarUrl } from '../../bookings/calendar-file.js'
import { isActive } from '../../bookings/find-booking.js'
import type { CardData } from '../../cards/catalogue.js'
import { shownName } from '../../people/shown-name.js'
import type { Booking, Person } from '../../storage/generated/client.js'
import type { Turn } from '../turn.js'

/** With what a visitor takes the meeting along to their own calendar. */
export function visitorLinks(
  { speaker, locale }: Turn,
  booking: Booking & { organizer: Person },
): Pick<CardData['booking'], 'links'> {
  if (speaker.kind !== 'visitor' || !isActive(booking)) return {}
  const entry = { booking, other: shownName(booking.organizer.displayName, locale) }
  const place = speaker.manageToken ? `manage/${speaker.manageToken}` : `bookings/${booking.id}`
  return {
    links: {
      google: googleCalendarUrl(entry),
      outlook: outlookCalendarUrl(entry),
      ics: `/${place}/meeting.ics`,
    },
  }
}
