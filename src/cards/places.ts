/**
 * Where a meeting takes place: in Teams or Meet, by phone (of whom is said by who calls whom), at an address, at a link of the organizer's
 * own, or as their text says.
 */
export const places = ['text', 'teams', 'google-meet', 'organizer-calls', 'attendee-calls', 'address', 'link'] as const
export type Place = (typeof places)[number]

export const isPlace = (text: string): text is Place => (places as readonly string[]).includes(text)

/** Whose calendar makes the address to join at. */
export const madeBy: Partial<Record<Place, 'microsoft' | 'google'>> = { teams: 'microsoft', 'google-meet': 'google' }

/** What such a place is called, in every language. */
export const namedPlaces: Partial<Record<Place, string>> = { teams: 'Microsoft Teams', 'google-meet': 'Google Meet' }

/** The text itself, when it is the address of a web page and nothing else. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim()
  return /^https?:\/\/\S+$/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined
}

/** A phone number as it was typed, with a plus sign or a zero before it or not: 6 to 15 digits (ITU-T E.164) and what people put between. */
export function readPhone(text: string): string | undefined {
  const typed = text.trim()
  const digits = typed.replace(/\D/g, '')
  return /^\+?[\d\s().\-/]+$/.test(typed) && digits.length >= 6 && digits.length <= 15 ? typed : undefined
}

/** Opens the phone (RFC 3966). */
export const phoneUrl = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`

/** Works in every browser, and opens the app on phones: https://developers.google.com/maps/documentation/urls/get-started */
export const mapUrl = (address: string): string =>
  `https://www.google.com/maps/search/?${new URLSearchParams({ api: '1', query: address })}`

/** What a text says of where ("Teams", "phone", "+31 20 123 4567"), in English or Dutch. */
export function placeSaid(text: string): { place: Place; location: string } {
  const said = text.trim()
  if (/^(?:ms|microsoft)?\s*teams(?:[ -]?(?:meeting|call|vergadering))?$/i.test(said))
    return { place: 'teams', location: '' }
  if (/^(?:google[ -]?)?meet$/i.test(said)) return { place: 'google-meet', location: '' }
  if (/^(?:the )?(?:by |per |via )?(?:tele)?(?:phone|foon)(?: call)?$/i.test(said))
    return { place: 'organizer-calls', location: '' }
  if (readPhone(said)) return { place: 'attendee-calls', location: said }
  return { place: webAddress(said) ? 'link' : 'text', location: said }
}

export type PlaceFault = 'missing' | 'unreadable'

/** What must be put right of the text beside a place; undefined when it fits. */
export function placeFault(place: Place, location: string): PlaceFault | undefined {
  switch (place) {
    case 'attendee-calls':
      if (location === '') return 'missing'
      return readPhone(location) ? undefined : 'unreadable'
    case 'address':
      return location === '' ? 'missing' : undefined
    case 'link':
      if (location === '') return 'missing'
      return webAddress(location) ? undefined : 'unreadable'
    default:
      return undefined
  }
}
