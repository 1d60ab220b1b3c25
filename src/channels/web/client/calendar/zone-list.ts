import { readTimeZone } from '../../../../cards/time-zones.js'
import { cityOf } from '../../../../cards/times.js'

export interface Zone {
  id: string
  /** "Amsterdam". */
  city: string
  /** "Europe". */
  region: string
}

let known: Zone[] | undefined

/** Every zone that the browser knows, by city. */
export function allZones(): Zone[] {
  known ??= ['UTC', ...Intl.supportedValuesOf('timeZone')]
    .map((id) => readTimeZone(id) ?? id)
    .map((id) => ({ id, city: cityOf(id), region: id.split('/').slice(0, -1).join(', ').replaceAll('_', ' ') }))
    .sort((a, b) => (a.city < b.city ? -1 : 1))
  return known
}

/** Those that fit what was typed, the closest first: a city that begins so, then a name that has it in it. */
export function findZones(typed: string): Zone[] {
  const wanted = plain(typed)
  const zones = allZones()
  if (wanted === '') return zones
  const meant = readTimeZone(typed)
  const begins = zones.filter(({ id, city }) => id === meant || plain(city).startsWith(wanted))
  const others = zones.filter((zone) => !begins.includes(zone) && plain(`${zone.region} ${zone.city}`).includes(wanted))
  return [...begins, ...others]
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
