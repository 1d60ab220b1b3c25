import { DateTime } from 'luxon'
import type { Wanted } from '../../cards/action.js'
import type { CardData, Refusal } from '../../cards/catalogue.js'

/** Days on the strip: as many as fit a phone in two rows. */
const DAYS = 7
/** Starts on one card: in rows of four, five rows. */
const STARTS = 20

export interface PickerView {
  timeZone: string
  /** The day that the reader wants to see ("YYYY-MM-DD"); the first with something to offer when there is nothing on it. */
  day?: string
  page?: number
  /** Of the chosen day, only these starts. */
  within?: (start: Date) => boolean
  /** The span that those starts are from. */
  span?: { from: string; to: string }
  refusal?: Refusal
  alternatives?: Date[]
  otherReadings?: Wanted[]
}

type Picker = Omit<
  CardData['slots'],
  'organizer' | 'meetingTypeId' | 'title' | 'durationMinutes' | 'location' | 'moving' | 'timeZone'
>

/** Lays starts out by day, in the reader's zone: a strip of days around the chosen one, and a page of its starts. */
export function layOutStarts(
  starts: Date[],
  { timeZone, day, page = 0, within = () => true, span, refusal, alternatives = [], otherReadings = [] }: PickerView,
): Picker {
  const byDay = groupByDay(starts, timeZone)
  const dates = [...byDay.keys()]
  const chosen = chooseDay(dates, byDay, day, within)
  const at = Math.max(0, dates.indexOf(chosen ?? ''))
  const first = at - (at % DAYS)
  const ofDay = chosen ? byDay.get(chosen)! : []
  const fitting = ofDay.filter(within)
  const listed = fitting.length > 0 ? fitting : ofDay
  const pages = Math.max(1, Math.ceil(listed.length / STARTS))
  const shown = Math.min(page, pages - 1)
  const offered = new Set(starts.map((start) => start.getTime()))
  const nearest = alternatives.filter((start) => offered.has(start.getTime()))
  return {
    days: dates.slice(first, first + DAYS).map((date) => ({ date, count: byDay.get(date)!.length })),
    day: chosen,
    starts: listed.slice(shown * STARTS, (shown + 1) * STARTS).map((start) => start.toISOString()),
    page: shown,
    pages,
    earlier: dates[first - DAYS],
    later: dates[first + DAYS],
    ...(fitting.length > 0 && span && { within: span }),
    ...(otherReadings.length > 0 && { otherReadings }),
    ...(nearest.length > 0 && { alternatives: nearest.map((start) => start.toISOString()) }),
    refusal: refusal ?? (starts.length === 0 ? { reason: 'nothing-at-all' } : undefined),
  }
}

/** Starts are sorted, so days are too. The clock is asked once a day, not once a start. */
function groupByDay(starts: Date[], timeZone: string): Map<string, Date[]> {
  const byDay = new Map<string, Date[]>()
  let day = ''
  let until = 0
  for (const start of starts) {
    if (start.getTime() >= until) {
      const at = DateTime.fromJSDate(start, { zone: timeZone })
      day = at.toISODate()!
      until = at.endOf('day').toMillis() + 1
    }
    const ofDay = byDay.get(day)
    if (ofDay) ofDay.push(start)
    else byDay.set(day, [start])
  }
  return byDay
}

function chooseDay(
  dates: string[],
  byDay: Map<string, Date[]>,
  wanted: string | undefined,
  within: (start: Date) => boolean,
): string | undefined {
  if (wanted) return dates.find((date) => date >= wanted) ?? dates.at(-1)
  return dates.find((date) => byDay.get(date)!.some(within)) ?? dates[0]
}
