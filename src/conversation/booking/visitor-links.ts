import { googleCalendarUrl, outlookCalendarUrl } from '../../bookings/calendar-file.js'
import { isActive } from '../../bookings/find-booking.js'
import { createManageLink } from '../../bookings/manage-link.js'
import type { CardData } from '../../cards/catalogue.js'
import { shownName } from '../../people/shown-name.js'
import type { Booking, Person } from '../../storage/generated/client.js'
import type { Turn } from '../turn.js'

/** What a visitor takes along: the meeting for their own calendar and, where they have only just booked, the page on which it is changed. */
export async function visitorLinks(
  { desk, speaker, locale }: Turn,
  booking: Booking & { organizer: Person },
): Promise<Pick<CardData['booking'], 'links'>> {
  if (speaker.kind !== 'visitor' || !isActive(booking)) return {}
  const entry = { booking, other: shownName(booking.organizer.displayName, locale) }
  const token = speaker.manageToken ?? (await createManageLink(desk.rooms.db, booking))
  const manage = `${desk.publicUrl}/manage/${token}`
  return {
    links: {
      google: googleCalendarUrl(entry),
      outlook: outlookCalendarUrl(entry),
      ics: `${manage}/meeting.ics`,
      ...(!speaker.manages && { manage }),
    },
  }
}
