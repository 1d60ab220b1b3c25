import type { WherePhrases } from './phrases/phrases.js'
import { mapUrl, type Place, phoneUrl, webAddress } from './places.js'

export interface Whereabouts {
  place: Place
  location: string
  role: 'organizer' | 'attendee'
  /** The name of the other side. */
  other: string
  joinUrl?: string
  /** Where the organizer calls the attendee. */
  phone?: string
}

/** Where a meeting is, as one of its sides reads it, and what opens it: the meeting, the phone or a map. */
export function whereOf(
  { place, location, role, other, joinUrl, phone }: Whereabouts,
  say: WherePhrases,
): {
  text: string
  url?: string
} {
  const isCalled = (place === 'organizer-calls') === (role === 'attendee')
  const number = place === 'organizer-calls' ? phone : location
  switch (place) {
    case 'teams':
    case 'google-meet':
      return { text: location, ...(joinUrl && { url: joinUrl }) }
    case 'organizer-calls':
    case 'attendee-calls':
      if (!number) return { text: location || say.phone }
      return isCalled
        ? { text: say.attendeeCalls(other, number) }
        : { text: say.callOther(other, number), url: phoneUrl(number) }
    case 'address':
      return { text: location, url: mapUrl(location) }
    case 'link':
    case 'text': {
      const url = webAddress(location)
      return { text: location, ...(url && { url }) }
    }
  }
}
