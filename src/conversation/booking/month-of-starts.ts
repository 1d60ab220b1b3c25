import { DateTime } from 'luxon'
import type { MonthOfStarts } from '../../cards/catalogue.js'

/** What a page wants to see: a month ("2026-12") or a day ("2026-12-01"). */
interface Wanted {
  month?: string
  day?: string
}

/**
 * The starts of one month, for a calendar that a page draws. The browser lays them out in whatever zone its reader chooses, so those
 * of the days before and after are among them. Undefined when there is nothing to offer.
 */
export function monthOfStarts(starts: Date[], timeZone: string, { month, day }: Wanted): MonthOfStarts | undefined {
  const [earliest, latest] = [starts[0], starts.at(-1)]
  if (!earliest || !latest) return undefined
  const monthOf = (start: Date) => DateTime.fromJSDate(start, { zone: timeZone }).toFormat('yyyy-MM')
  const [first, last] = [monthOf(earliest), monthOf(latest)]
  const wanted = month ?? monthOf(starts.find((start) => !day || start.toISOString().slice(0, 10) >= day) ?? latest)
  const shown = wanted < first ? first : wanted > last ? last : wanted
  const begin = DateTime.fromFormat(shown, 'yyyy-MM', { zone: 'UTC' })
  const [from, to] = [begin.minus({ days: 1 }).toMillis(), begin.plus({ months: 1, days: 1 }).toMillis()]
  const next = starts.find((start) => monthOf(start) > shown)
  return {
    month: shown,
    starts: starts
      .filter((start) => from <= start.getTime() && start.getTime() < to)
      .map((start) => start.toISOString()),
    first,
    last,
    ...(next && { next: next.toISOString() }),
    ...(day && { day }),
  }
}
