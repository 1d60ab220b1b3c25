import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import type { Sample } from '../contracts/calendar.js'

/** Every time that a sample takes place at until 2027, as a provider that expands repetitions itself answers them. Wall times. */
export function occurrencesOf(sample: Sample): { start: DateTime; end: DateTime; isAllDay: boolean }[] {
  const zone = sample.zone ?? 'Europe/Amsterdam'
  const isAllDay = !sample.start.includes('T')
  const read = (wall: string) => DateTime.fromISO(wall, { zone })
  const end = isAllDay ? read(sample.end).plus({ days: 1 }) : read(sample.end)
  if (!sample.repeats) return [{ start: read(sample.start), end, isAllDay }]
  const { rule, without = [], moved = [] } = sample.repeats
  const minutes = end.diff(read(sample.start), 'minutes').minutes
  const starts = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(`${sample.start}:00`, null as never))
  const times = []
  for (let next = starts.next(); next && next.year < 2027; next = starts.next()) {
    const wall = next.toString().slice(0, 16)
    const change = moved.find(({ from }) => from === wall)
    if (change) times.push({ start: read(change.start), end: read(change.end), isAllDay })
    else if (!without.includes(wall)) times.push({ start: read(wall), end: read(wall).plus({ minutes }), isAllDay })
  }
  return times
}
