import type { CardData, MeetingTypeValues } from '../catalogue.js'
import { cut, textLimits } from '../limits.js'
import { isPlace, namedPlaces, places } from '../places.js'
import { weekdays } from '../times.js'
import { capitalize } from './capitalize.js'
import type { Reader, TemplateData } from './reader.js'

const durations = [10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120, 180, 240, 480]
const buffers = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120]
const notices = [0, 30, 60, 120, 240, 480, 1440, 2880, 4320, 7200, 10_080]
const horizons = [7, 14, 30, 60, 90, 180, 365]

export function presentMeetingTypeForm(
  { meetingTypeId, key, values, faults }: CardData['meeting-type-form'],
  { words, times, button }: Reader,
): TemplateData {
  const say = words.meetingTypes
  const length = (minutes: number) => (minutes === 0 ? say.none : words.length(minutes))
  const maxima: Partial<Record<keyof MeetingTypeValues, number>> = textLimits
  return {
    language: words.language,
    say: {
      heading: meetingTypeId ? say.editHeading(values.title) : say.newHeading,
      labels: say.labels,
      examples: say.examples,
      required: say.required,
      customHoursOnly: say.customHoursOnly,
      availability: say.availability,
    },
    values: {
      ...mapValues(values, (id, value) => cut(value, maxima[id] ?? 30)),
      place: isPlace(values.place) ? values.place : 'text',
      // What a named place is called need not be typed.
      location: Object.values(namedPlaces).includes(values.location) ? '' : cut(values.location, textLimits.location),
      from: clockValue(values.from),
      to: clockValue(values.to),
    },
    limits: textLimits,
    faults: mapValues(values, (id) => (faults[id] ? say.fault(faults[id], maxima[id] ?? 0) : '')),
    choices: {
      durations: choices(durations, values.durationMinutes, words.length),
      places: places.map((place) => ({ title: words.where.choices[place], value: place })),
      visibility: [
        { title: say.visibility.public.choice, value: 'public' },
        { title: say.visibility.private.choice, value: 'private' },
      ],
      hours: [
        { title: say.hours.regular, value: 'regular' },
        { title: say.hours.custom, value: 'custom' },
      ],
      days: weekdays.map((day) => ({ title: capitalize(times.weekday(day)), value: day })),
      buffersBefore: choices(buffers, values.bufferBeforeMinutes, length),
      buffersAfter: choices(buffers, values.bufferAfterMinutes, length),
      notices: choices(notices, values.minimumNoticeMinutes, length),
      horizons: choices(horizons, values.horizonDays, say.days),
    },
    press: {
      save: button({ verb: 'meeting-type.save', ...(meetingTypeId && { meetingTypeId }), key }),
      leave: button(
        meetingTypeId ? { verb: 'meeting-type.show', meetingTypeId } : { verb: 'meeting-types.list' },
        say.dontSave,
      ),
    },
  }
}

function mapValues(
  values: MeetingTypeValues,
  change: (id: keyof MeetingTypeValues, value: string) => string,
): MeetingTypeValues {
  const entries = Object.entries(values) as [keyof MeetingTypeValues, string][]
  return Object.fromEntries(entries.map(([id, value]) => [id, change(id, value)])) as unknown as MeetingTypeValues
}

/** The usual numbers, and among them the one that stands now. */
function choices(usual: number[], current: string, title: (number: number) => string) {
  const numbers = /^\d{1,6}$/.test(current) ? [...new Set([...usual, Number(current)])] : usual
  return numbers.toSorted((a, b) => a - b).map((number) => ({ title: title(number), value: String(number) }))
}

/** A time input takes nothing but HH:MM of one day. */
function clockValue(text: string): string {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : ''
}
