import type { Inputs } from '../../cards/action.js'
import { readTimeZone } from '../../cards/time-zones.js'
import { type Answer, notify, type PersonTurn, show } from '../turn.js'

const locales = ['en', 'en-GB', 'en-US', 'nl', 'nl-NL']

/** The speaker's time zone and language. */
export function editSettings({ speaker }: PersonTurn): Answer {
  const { timeZone, locale } = speaker.person
  return show('settings-form', { timeZone, locale, faults: {} })
}

/** Saves them. What a person chose is never overwritten by what a chat says. */
export async function saveSettings({ desk, speaker }: PersonTurn, inputs: Inputs): Promise<Answer> {
  const { organizationId, id, locale: before } = speaker.person
  const locale = inputs.locale && locales.includes(inputs.locale) ? inputs.locale : before
  const timeZone = readTimeZone(inputs.timeZone ?? '')
  if (!timeZone)
    return show('settings-form', { timeZone: inputs.timeZone ?? '', locale, faults: { timeZone: 'unknown' } })
  await desk.rooms.db.person.update({
    where: { organizationId_id: { organizationId, id } },
    data: { timeZone, locale, timeZoneSource: 'person', localeSource: 'person' },
  })
  return notify({ reason: 'settings-saved', timeZone, locale })
}
