import type Holidays from 'date-holidays'
import type { KnownHoliday } from '../scheduling/holidays.js'
import type { Interval } from '../scheduling/question.js'
import { toDate } from './instants.js'

/** Years of one place, in one language: few, and read again and again. */
const kept = new Map<string, KnownHoliday[]>()
const MOST_KEPT = 1_000

/** What the calendar of public holidays knows a place by: ISO 3166-1, and the country's own code of a state or region. */
export interface HolidayPlace {
  country: string
  region?: string | null
}

/**
 * The public holidays of a country or region in the years that a time touches, named in a language ("en", "nl") where its calendar
 * has the name, else in the country's own. A place that nobody knows has none.
 */
export async function publicHolidays(place: HolidayPlace, time: Interval, language: string): Promise<KnownHoliday[]> {
  const [first, last] = [toDate(time.from).getUTCFullYear(), toDate(time.to).getUTCFullYear()]
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return (await Promise.all(years.map((year) => holidaysOfYear(place, year, language)))).flat()
}

/** The countries whose holidays are known, by code, with their names in a language. */
export async function holidayCountries(language: string): Promise<Record<string, string>> {
  const calendar = await open()
  return new calendar().getCountries(language)
}

/** A country's states or regions with holidays of their own, by code; none where all have the same. */
export async function holidayRegions(country: string, language: string): Promise<Record<string, string>> {
  const calendar = await open()
  return new calendar().getStates(country, language) ?? {}
}

async function holidaysOfYear({ country, region }: HolidayPlace, year: number, language: string) {
  const key = `${country} ${region ?? ''} ${year} ${language}`
  const before = kept.get(key)
  if (before) return before
  const calendar = await open()
  const of = region ? new calendar(country, region) : new calendar(country)
  const holidays = of
    .getHolidays(year, language)
    .filter(({ type }) => type === 'public')
    .map(({ date, start, end, name, type, rule }) => ({ date, start, end, name, type, rule }))
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, holidays)
  return holidays
}

// Slow to load and large: whoever has no holidays does without.
async function open(): Promise<typeof Holidays> {
  return (await import('date-holidays')).default
}
