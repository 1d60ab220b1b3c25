import { means } from './meaning.js'
import type { Zone } from './values.js'

/** What people write for a zone, whatever their language. Where one stands for several, the one most people mean. */
export const zoneAbbreviations: Record<string, Zone> = {
  utc: 'UTC',
  gmt: 'UTC',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  est: 'America/New_York',
  edt: 'America/New_York',
  bst: 'Europe/London',
  wet: 'Europe/Lisbon',
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  eet: 'Europe/Helsinki',
  eest: 'Europe/Helsinki',
  msk: 'Europe/Moscow',
  ist: 'Asia/Kolkata',
  sgt: 'Asia/Singapore',
  hkt: 'Asia/Hong_Kong',
  jst: 'Asia/Tokyo',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
}

const names = Intl.supportedValuesOf('timeZone').filter((zone) =>
  /^(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)\/\w+$/.test(zone),
)

/** Zones by their own names: "Europe/Amsterdam". */
export const zoneNames: Record<string, Zone> = Object.fromEntries(
  names.map((zone) => [zone.replace('/', ' / ').replaceAll('_', ' _ ').toLowerCase(), zone]),
)

/** The places that IANA names its zones after, and a few that people name instead. */
export const zoneCities: Record<string, Zone> = {
  ...Object.fromEntries(
    names.map((zone) => [
      zone
        .slice(zone.indexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      zone,
    ]),
  ),
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  boston: 'America/New_York',
  miami: 'America/New_York',
  washington: 'America/New_York',
  edinburgh: 'Europe/London',
  rotterdam: 'Europe/Amsterdam',
  utrecht: 'Europe/Amsterdam',
  munich: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  geneva: 'Europe/Zurich',
  milan: 'Europe/Rome',
  barcelona: 'Europe/Madrid',
}

/** Zones as a text names them. */
export const zones = {
  /** Hours east of Greenwich, which IANA writes with the sign turned round. */
  east: means('zone', ({ int }) => (int.value <= 14 ? `Etc/GMT-${int.value}` : undefined)),
  west: means('zone', ({ int }) => (int.value <= 12 ? `Etc/GMT+${int.value}` : undefined)),
  city: means('zone', ({ city }) => city),
}
