import { type MeetingTypePlan, usualPlan } from '../../bookings/save-meeting-type.js'
import { weekdays } from '../../bookings/week.js'
import type { Inputs } from '../../cards/action.js'
import type { MeetingTypeFault, MeetingTypeValues, Weekday, WeekHours } from '../../cards/catalogue.js'
import { textLimits } from '../../cards/limits.js'
import { phrasesFor } from '../../cards/phrases/speak.js'
import { isPlace, namedPlaces, type Place, placeFault } from '../../cards/places.js'

/** What an empty form begins with. */
export const emptyValues: MeetingTypeValues = {
  title: '',
  durationMinutes: '30',
  description: '',
  place: 'text',
  location: '',
  visibility: usualPlan.visibility,
  hours: 'regular',
  days: 'MO,TU,WE,TH,FR',
  from: '09:00',
  to: '17:00',
  bufferBeforeMinutes: '0',
  bufferAfterMinutes: '0',
  minimumNoticeMinutes: String(usualPlan.minimumNoticeMinutes),
  horizonDays: String(usualPlan.horizonDays),
}

/** What was sent, over what stood in the form: an input that is not sent (a chat drops empty ones) is empty. */
export function valuesFrom(inputs: Inputs): MeetingTypeValues {
  const ids = Object.keys(emptyValues) as (keyof MeetingTypeValues)[]
  return Object.fromEntries(ids.map((id) => [id, inputs[id]?.trim() ?? ''])) as unknown as MeetingTypeValues
}

/** A plan with everything in it that the form says. */
export function valuesOf(plan: Partial<MeetingTypePlan>): MeetingTypeValues {
  const block = plan.hours && weekdays.flatMap((day) => plan.hours![day])[0]
  const said = {
    title: plan.title,
    durationMinutes: plan.durationMinutes,
    description: plan.description,
    place: plan.place,
    location: plan.location,
    visibility: plan.visibility,
    hours: plan.hours ? 'custom' : undefined,
    days: plan.hours && weekdays.filter((day) => plan.hours![day].length > 0).join(','),
    from: block?.from,
    to: block?.to,
    bufferBeforeMinutes: plan.bufferBeforeMinutes,
    bufferAfterMinutes: plan.bufferAfterMinutes,
    minimumNoticeMinutes: plan.minimumNoticeMinutes,
    horizonDays: plan.horizonDays,
  }
  const known = Object.entries(said).filter(([, value]) => value !== undefined && value !== null)
  return { ...emptyValues, ...Object.fromEntries(known.map(([id, value]) => [id, String(value)])) }
}

type Faults = Partial<Record<keyof MeetingTypeValues, MeetingTypeFault>>

const numbers = {
  durationMinutes: { least: 5, most: 1440 },
  bufferBeforeMinutes: { least: 0, most: 1440 },
  bufferAfterMinutes: { least: 0, most: 1440 },
  minimumNoticeMinutes: { least: 0, most: 525_600 },
  horizonDays: { least: 1, most: 730 },
} as const

/** The plan that a form describes, or what must be put right first. */
export function readPlan(
  values: MeetingTypeValues,
  locale: string,
): { ok: true; plan: MeetingTypePlan } | { ok: false; faults: Faults } {
  const faults: Faults = {}
  if (values.title === '') faults.title = 'missing'
  for (const id of ['title', 'description', 'location'] as const)
    if (values[id].length > textLimits[id]) faults[id] = 'too-long'
  const place = isPlace(values.place) ? values.place : 'text'
  const fault = placeFault(place, values.location)
  if (fault) faults.location = fault
  const number = (id: keyof typeof numbers) => {
    const { least, most } = numbers[id]
    const value = Number(values[id])
    if (values[id] === '') faults[id] = 'missing'
    else if (!Number.isInteger(value)) faults[id] = 'not-a-number'
    else if (value < least || value > most) faults[id] = 'out-of-range'
    return value
  }
  const plan: MeetingTypePlan = {
    title: values.title,
    description: values.description,
    place,
    location: locationOf(place, values.location, locale),
    visibility: values.visibility === 'private' ? 'private' : 'public',
    durationMinutes: number('durationMinutes'),
    bufferBeforeMinutes: number('bufferBeforeMinutes'),
    bufferAfterMinutes: number('bufferAfterMinutes'),
    minimumNoticeMinutes: number('minimumNoticeMinutes'),
    horizonDays: number('horizonDays'),
    hours: values.hours === 'custom' ? customHours(values, faults) : null,
  }
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, plan }
}

/** What stands for a place where its text is left out. @param locale the organizer's */
export const locationOf = (place: Place, typed: string, locale: string): string =>
  namedPlaces[place] ?? (typed === '' && place === 'organizer-calls' ? phrasesFor(locale).where.phone : typed)

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

function customHours({ days, from, to }: MeetingTypeValues, faults: Faults): WeekHours {
  const chosen = days.split(/[,;\s]+/).filter((day): day is Weekday => weekdays.includes(day as Weekday))
  if (chosen.length === 0) faults.days = 'missing'
  if (!clock.test(from)) faults.from = from === '' ? 'missing' : 'unreadable'
  if (to !== '24:00' && !clock.test(to)) faults.to = to === '' ? 'missing' : 'unreadable'
  else if (!faults.from && to <= from) faults.to = 'ends-before-it-begins'
  return Object.fromEntries(
    weekdays.map((day) => [day, chosen.includes(day) ? [{ from, to }] : []]),
  ) as unknown as WeekHours
}
