import { cityOf } from './times.js'
import { newName } from './zone-renames.js'

/** Cities that are called otherwise in Dutch. */
const dutch: Record<string, string> = {
  athene: 'Europe/Athens',
  berlijn: 'Europe/Berlin',
  boedapest: 'Europe/Budapest',
  boekarest: 'Europe/Bucharest',
  brussel: 'Europe/Brussels',
  kaapstad: 'Africa/Johannesburg',
  kopenhagen: 'Europe/Copenhagen',
  lissabon: 'Europe/Lisbon',
  londen: 'Europe/London',
  luxemburg: 'Europe/Luxembourg',
  moskou: 'Europe/Moscow',
  parijs: 'Europe/Paris',
  praag: 'Europe/Prague',
  tokio: 'Asia/Tokyo',
  warschau: 'Europe/Warsaw',
  wenen: 'Europe/Vienna',
}

let known: Map<string, string> | undefined

/** Every zone by its id and by its city, as a person might write them. */
function knownZones(): Map<string, string> {
  if (known) return known
  known = new Map(Object.entries(dutch))
  for (const id of Intl.supportedValuesOf('timeZone')) {
    const zone = newName(id)
    for (const name of [id, zone, id.split('/').at(-1) ?? id, cityOf(zone)]) known.set(simplify(name), zone)
  }
  for (const name of ['utc', 'gmt', 'etc/utc']) known.set(name, 'UTC')
  return known
}

/** The IANA zone that a person means: its id in any case, or the city in it ("new york", "amsterdam", "Brussel"). Null: none. */
export function readTimeZone(text: string): string | null {
  const zone = knownZones().get(simplify(text))
  if (zone || !text.includes('/')) return zone ?? null
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text.trim() }).resolvedOptions()
    return newName(timeZone)
  } catch {
    return null
  }
}

/** A zone as a form shows it, so that `readTimeZone` gives it back: its city where that is enough, else its id. */
export function writeTimeZone(timeZone: string): string {
  const city = cityOf(timeZone)
  return readTimeZone(city) === newName(timeZone) ? city : timeZone
}

/** Upper and lower case, accents, spaces, underscores and hyphens make no difference. */
function simplify(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
