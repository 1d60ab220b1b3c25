import type { Inputs } from '../../cards/action.js'
import { readLanguage } from '../../cards/language-names.js'
import { readTimeZone } from '../../cards/time-zones.js'
import { type Answer, notify, type PersonTurn, show } from '../turn.js'

const locales = ['en', 'en-GB', 'en-US', 'nl', 'nl-NL']

/** The speaker's time zone and language. */
export function editSettings({ speaker }: PersonTurn): Answer {
  const { timeZone, locale } = speaker.person
  return show('settings-form', { timeZone, locale, faults: {} })
}

/** "Set my time zone to Tokyo", "change my language to Dutch": the form with that filled in. */
export function settingsByText(turn: PersonTurn, said: string): Answer {
  const { timeZone, locale } = turn.speaker.person
  const words = said
    .replace(/[.!?"'“”‘’]/g, ' ')
    .trim()
    .split(/\s+/)
  const endings = words.map((_, at) => words.slice(at).join(' ')).filter((_, at) => at > 0)
  const zone = endings.map(readTimeZone).find((found) => found !== null)
  const language = words.map(readLanguage).find((found) => found !== undefined)
  const chosen = language && !locale.startsWith(language) ? language : locale
  return show('settings-form', { timeZone: zone ?? timeZone, locale: chosen, faults: {} })
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
