import type { Activity } from 'botbuilder'
import { IANAZone } from 'luxon'

/** The IANA zone in which the person's Teams runs: said in the activity itself, in its clientInfo entity, or nowhere. */
export function readTimeZone(activity: Partial<Activity>): string | undefined {
  const clientInfo = activity.entities?.find((entity) => entity.type === 'clientInfo')
  return [activity.localTimezone, clientInfo?.timezone].find(isZone)
}

/** Offsets such as "+01:00" are refused although Intl knows them: they do not say when the clocks change. */
function isZone(zone: unknown): zone is string {
  return typeof zone === 'string' && /^[A-Za-z]/.test(zone) && IANAZone.isValidZone(zone)
}
