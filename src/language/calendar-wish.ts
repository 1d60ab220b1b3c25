import type { CalendarProvider } from '../cards/catalogue.js'

/** What somebody wants of the calendars that tell when they are busy. */
export type CalendarWish = { kind: 'connect'; provider?: CalendarProvider } | { kind: 'show' }

const polite =
  /^(?:(?:please|alsjeblieft|i want to|i would like to|i’d like to|can you|can i|could you|kun je|kan ik|ik wil|graag|hoe kan ik)\s+)+/i
/** Up to three words between the verb and what it is about: "my Outlook", "nog een". */
const some = '(?:\\S+ ){0,3}?'
const calendar = '\\S*(?:calendars?|agenda(?:’s|s)?|feeds?)'
const service = '(?:outlook|office 365|google|gmail|icloud|nextcloud|fastmail)'
const end = '(?: (?:toe|please|again|opnieuw|to (?:you|timewith)|aan (?:jou|timewith)))?$'

const connects = [
  `^(?:connect|link|add|hook up|reconnect|sync) ${some}${calendar}${end}`,
  `^(?:koppel|verbind|synchroniseer|voeg) ${some}${calendar}${end}`,
  `^${some}${calendar} (?:te )?(?:koppelen|verbinden|toevoegen|synchroniseren)$`,
  `^(?:connect|link|koppel|verbind) (?:my |mijn |to |met )?${service}$`,
].map((form) => new RegExp(form, 'i'))

const shows = [
  `^(?:show|list|manage|change|disconnect|unlink|remove)(?: me)? ${some}(?:calendars|calendar connections?)$`,
  `^(?:disconnect|unlink|ontkoppel) ${some}${calendar}$`,
  `^(?:(?:which|what) (?:connected )?calendars\\b.*|my (?:connected )?calendars)$`,
  `^(?:toon |beheer |wijzig |laat )?(?:me )?(?:mijn (?:gekoppelde )?agenda’s(?: zien)?|welke agenda’s\\b.*)$`,
].map((form) => new RegExp(form, 'i'))

const providers: [RegExp, CalendarProvider][] = [
  [/\b(?:outlook|office ?365|microsoft|exchange)\b/i, 'microsoft'],
  [/\b(?:google|gmail)\b/i, 'google'],
  [/\b(?:icloud|apple|fastmail|nextcloud|caldav|owncloud)\b/i, 'caldav'],
  [/\b(?:ics|ical|webcal|\w*feed)\b/i, 'ics'],
]

/** In English or Dutch; undefined when the text is about something else. */
export function readCalendarWish(text: string): CalendarWish | undefined {
  const said = text
    .trim()
    .replaceAll("'", '’')
    .replace(/[.!?]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(polite, '')
  if (connects.some((form) => form.test(said))) {
    const provider = providers.find(([name]) => name.test(said))?.[1]
    return { kind: 'connect', ...(provider && { provider }) }
  }
  return shows.some((form) => form.test(said)) ? { kind: 'show' } : undefined
}
