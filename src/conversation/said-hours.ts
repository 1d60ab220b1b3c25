import { weekdays } from '../bookings/week.js'
import type { WeekHours } from '../cards/catalogue.js'
import type { Recurrence } from '../language/request.js'

/** Weekly hours as a text says them; undefined when it says none. Days without times are open as the office is. */
export function hoursFrom(recurrences: Recurrence[]): WeekHours | undefined {
  if (recurrences.length === 0) return undefined
  const hours = Object.fromEntries(weekdays.map((day) => [day, []])) as unknown as WeekHours
  for (const { weekdays: days, start = '09:00', end = '17:00' } of recurrences)
    for (const day of days.length > 0 ? days : weekdays.slice(1, 6))
      hours[day].push({ from: start, to: end === '00:00' ? '24:00' : end })
  return hours
}
