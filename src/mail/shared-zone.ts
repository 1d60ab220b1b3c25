import type { DateTime } from 'luxon'
import {
  tzlib_get_ical_block as readBlock,
  tzlib_get_timezones as readNames,
  tzlib_get_offset as readOffset,
} from 'timezones-ical-library'

const names = new Set(readNames())

/**
 * The VTIMEZONE of an IANA zone (RFC 5545, 3.6.5), where it names the same instants by the same wall times as this process does. Null
 * where it does not and UTC is what everybody reads alike: in an hour that the clock shows twice, where a yearly rule cannot say the
 * zone's real one (Gaza, Jerusalem, Nuuk), and where this Node knows another edition of the time zone database.
 */
export function findSharedZone(zone: string, instants: DateTime[]): string | null {
  if (!names.has(zone) || !instants.every((instant) => isShared(instant.setZone(zone)))) return null
  const [definition = '', tzid = ''] = readBlock(zone)
  // Links come back under the name of their target: Europe/Amsterdam as Europe/Brussels.
  const target = tzid.replace('TZID=', '')
  return definition
    .replace(`TZID:${target}`, `TZID:${zone}`)
    .replace(`X-LIC-LOCATION:${target}`, `X-LIC-LOCATION:${zone}`)
}

function isShared(local: DateTime): boolean {
  return (
    local.isValid &&
    local.getPossibleOffsets().length === 1 &&
    readOffset(local.zoneName ?? '', local.toFormat('yyyy-MM-dd'), local.toFormat('HH:mm')) === local.toFormat('ZZZ')
  )
}
