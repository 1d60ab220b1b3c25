import { DateTime } from 'luxon'
import { toMinute } from '../../bookings/instants.js'
import { readLimits } from '../../bookings/limits.js'
import { setOrganizerRules, workOnHoliday } from '../../bookings/organizer-rules.js'
import { type HolidayPlace, holidayCountries, holidayRegions, publicHolidays } from '../../bookings/public-holidays.js'
import type { Action, Inputs } from '../../cards/action.js'
import type { AvailabilityValues, FormFault } from '../../cards/catalogue.js'
import { limitValuesOf, readLimitValues } from '../read-limits.js'
import { type Answer, type PersonTurn, show } from '../turn.js'

const YEAR = 365 * 24 * 60
const languages = ['en', 'nl']

/** The public holidays of the coming year, and on which of them the speaker works. */
export async function showHolidays(turn: PersonTurn): Promise<Answer> {
  const { holidayCountry: country, holidayRegion: region, holidaysWorked, timeZone } = await fresh(turn)
  if (!country) return show('holidays', { days: [] })
  const language = turn.locale.slice(0, 2)
  const from = toMinute(turn.now)
  const today = DateTime.fromJSDate(turn.now, { zone: timeZone }).toISODate()!
  const last = DateTime.fromISO(today).plus({ years: 1 }).toISODate()!
  const known = await publicHolidays({ country, region }, { from, to: from + YEAR }, language)
  const days = known
    .map(({ date, name, rule }) => ({ date: date.slice(0, 10), name, rule, isWorked: holidaysWorked.includes(rule) }))
    .filter(({ date }) => today <= date && date < last)
  const name = (await holidayCountries(language))[country] ?? country
  const place = region ? `${name}, ${(await holidayRegions(country, language))[region] ?? region}` : name
  return show('holidays', { place, days })
}

export async function switchHoliday(
  turn: PersonTurn,
  { rule, isWorked }: Extract<Action, { verb: 'holidays.switch' }>,
): Promise<Answer> {
  await workOnHoliday(turn.desk.rooms.db, turn.speaker.person, rule, isWorked)
  return showHolidays(turn)
}

/** The form for whose holidays count and how much may be booked in all. */
export async function editAvailability(turn: PersonTurn): Promise<Answer> {
  const { holidayCountry, holidayRegion, limits } = await fresh(turn)
  const values = { country: holidayCountry ?? '', region: holidayRegion ?? '', ...limitValuesOf(readLimits(limits)) }
  return show('availability-form', { values, faults: {} })
}

export async function saveAvailability(turn: PersonTurn, inputs: Inputs): Promise<Answer> {
  const typed = (id: keyof AvailabilityValues) => inputs[id]?.trim() ?? ''
  const blank = { country: '', region: '', ...limitValuesOf([]) }
  const values = Object.fromEntries(
    (Object.keys(blank) as (keyof AvailabilityValues)[]).map((id) => [id, typed(id)]),
  ) as unknown as AvailabilityValues
  const { limits, faults: wrong } = readLimitValues(values)
  const faults: Partial<Record<keyof AvailabilityValues, FormFault>> = { ...wrong }
  const place = await readPlace(values, faults)
  if (Object.keys(faults).length > 0) return show('availability-form', { values, faults })
  await setOrganizerRules(turn.desk.rooms.db, turn.speaker.person, { limits, place })
  return showHolidays(turn)
}

/** A country by its code or its name in a language that the bot speaks, and a region of it likewise. */
async function readPlace(
  { country, region }: AvailabilityValues,
  faults: Partial<Record<keyof AvailabilityValues, FormFault>>,
): Promise<HolidayPlace | null> {
  if (country === '') return null
  const code = await find(country, holidayCountries)
  if (!code) faults.country = 'unknown'
  if (!code || region === '') return code ? { country: code } : null
  const part = await find(region, (language) => holidayRegions(code, language))
  if (!part) faults.region = 'unknown'
  return { country: code, region: part ?? null }
}

async function find(
  typed: string,
  names: (language: string) => Promise<Record<string, string>>,
): Promise<string | undefined> {
  const wanted = typed.toLowerCase()
  for (const language of languages)
    for (const [code, name] of Object.entries(await names(language)))
      if (code.toLowerCase() === wanted || name.toLowerCase() === wanted) return code
  return undefined
}

/** The speaker as they stand now: this turn may have changed them. */
async function fresh({ desk, speaker }: PersonTurn) {
  const { organizationId, id } = speaker.person
  return desk.rooms.db.person.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id } } })
}
