import type { WeekHours } from '../catalogue.js'
import { type Times, weekdays } from '../times.js'

/** One day's blocks: "09:00–12:00, 13:00–17:00", or the word for a free day. */
export function daySummary(blocks: WeekHours['MO'], times: Times, free: string): string {
  return blocks.map(({ from, to }) => `${times.clock(from)}–${times.clock(to)}`).join(', ') || free
}

/** The working days of a week, those with the same hours together: "Mon–Fri 09:00–17:00; Sat 10:00–12:00". */
export function weekSummary(hours: WeekHours, times: Times, free: string): string {
  const runs: { first: string; last: string; summary: string }[] = []
  let previous = ''
  for (const day of weekdays) {
    const summary = daySummary(hours[day], times, '')
    const name = times.weekday(day, 'short')
    const run = runs.at(-1)
    if (summary && summary === previous && run) run.last = name
    else if (summary) runs.push({ first: name, last: name, summary })
    previous = summary
  }
  return (
    runs.map(({ first, last, summary }) => `${first === last ? first : `${first}–${last}`} ${summary}`).join('; ') ||
    free
  )
}
