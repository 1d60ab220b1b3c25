import type { SlotCalendarData } from '../adaptive-card.js'
import type { CardData, MonthOfStarts } from '../catalogue.js'
import { type Times, timeLocale } from '../times.js'
import { capitalize } from './capitalize.js'
import { joinContext } from './join-context.js'
import { otherReadings } from './other-readings.js'
import type { Reader, TemplateData } from './reader.js'
import { refusalTimes } from './refusal-times.js'
import { inRows } from './rows.js'

export function presentSlots(data: CardData['slots'], reader: Reader): TemplateData {
  const { onPage, words, times, moment, button } = reader
  const say = words.slots
  const { timeZone, day, page, moving, refusal } = data
  const lengths = data.lengths ?? []
  const offered = { meetingTypeId: data.meetingTypeId, ...(moving && { bookingId: moving.bookingId }) }
  const wish = { ...offered, ...(lengths.length > 0 && { durationMinutes: data.durationMinutes }) }
  const showing = (date: string, title: string) => ({
    ...button({ verb: 'slots.show', ...wish, day: date }, title),
    style: date === day ? 'positive' : 'default',
  })
  const paging = (to: number, title: string) =>
    button({ verb: 'slots.show', ...wish, ...(day && { day }), ...data.within, page: to }, title)
  const suiting = new Set(data.suiting)
  const nothing = data.days.length === 0 && data.starts.length === 0
  const unknown = refusal?.reason === 'calendar-unknown'
  const zone = say.timesIn(times.zone(timeZone, data.starts[0] ?? (day ? `${day}T12:00Z` : moving?.start)))
  return {
    language: words.language,
    onPage,
    calendar: data.calendar ? presentCalendar(data.calendar, wish, reader) : null,
    say: {
      heading: moving ? say.movingHeading(data.title, moving.with) : say.heading(data.title, data.organizer),
      context: onPage ? '' : joinContext(words.length(data.durationMinutes), data.location, zone),
      // A page has a calendar that names the zone, where scripts run.
      zone: onPage ? capitalize(zone) : '',
      asOf: data.asOf ? say.asOf(data.organizer, times.time(data.asOf, timeZone)) : '',
      now: moving && !onPage ? say.now(moment(moving.start, timeZone)) : '',
      refusal:
        refusal && !(nothing && refusal.reason === 'nothing-at-all')
          ? say.refusal(refusal, refusalTimes(reader, timeZone))
          : '',
      day: day && !nothing ? capitalize(times.date(day)) : '',
      suiting: suiting.size > 0 ? `✓ ${say.suiting}` : '',
      otherReadings: words.confirm.otherReadings,
      nearest: data.alternatives?.length ? say.nearest : '',
      none: unknown ? '' : nothing ? say.none(data.organizer) : data.starts.length === 0 ? say.noneThatDay : '',
    },
    lengths: lengths.map((minutes) => ({
      ...button(
        { verb: 'slots.show', ...offered, durationMinutes: minutes, ...(day && { day }) },
        words.length(minutes),
      ),
      style: minutes === data.durationMinutes ? 'positive' : 'default',
    })),
    days: inRows([
      ...(data.earlier ? [showing(data.earlier, say.earlierDays)] : []),
      ...data.days.map(({ date }) => showing(date, times.shortDate(date))),
      ...(data.later ? [showing(data.later, say.laterDays)] : []),
    ]),
    otherReadings: otherReadings(data.otherReadings, wish, timeZone, reader),
    alternatives: (data.alternatives ?? []).map((start) =>
      button({ verb: 'slots.pick', ...wish, start }, moment(start, timeZone)),
    ),
    starts: inRows(
      clockTitles(data.starts, timeZone, times).map(({ start, title }) =>
        button({ verb: 'slots.pick', ...wish, start }, suiting.has(start) ? `${title} ✓` : title),
      ),
    ),
    otherTimes: [
      ...(page > 0 ? [paging(page - 1, say.earlierTimes)] : []),
      ...(page + 1 < data.pages ? [paging(page + 1, say.laterTimes)] : []),
    ],
    leave: [
      ...(unknown ? [button({ verb: 'slots.show', ...wish, ...(day && { day }) }, say.tryAgain)] : []),
      ...(moving ? [button({ verb: 'booking.show', bookingId: moving.bookingId }, say.keep)] : []),
      ...(nothing && !moving ? [button({ verb: 'book.start' }, words.people.someoneElse)] : []),
    ],
  }
}

function presentCalendar(
  month: MonthOfStarts,
  wish: { meetingTypeId: string; bookingId?: string; durationMinutes?: number },
  { locale, owner }: Reader,
): SlotCalendarData {
  return {
    ...month,
    locale: timeLocale(locale),
    pick: { verb: 'slots.pick', ...wish, owner },
    show: { verb: 'slots.show', ...wish, owner },
  }
}

/** The clock time of each start; with the zone's name where the clock shows it twice, in the hour that a clock change repeats. */
function clockTitles(starts: string[], timeZone: string, times: Times): { start: string; title: string }[] {
  const shown = starts.map((start) => ({ start, title: times.time(start, timeZone) }))
  return shown.map(({ start, title }, index) => {
    const twice = shown.some((other, at) => at !== index && other.title === title)
    return { start, title: twice ? `${title} ${times.zoneName(timeZone, start)}` : title }
  })
}
