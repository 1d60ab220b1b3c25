import { closingHolidays } from '../scheduling/holidays.js'
import type { DateOverride, Host, Interval, OwnHours } from '../scheduling/question.js'
import type { BookableMeetingType } from './bookable-meeting-type.js'
import { toDateText, toMinute } from './instants.js'
import { publicHolidays } from './public-holidays.js'
import { officeHours, readWeekly } from './week.js'

const MS_A_DAY = 86_400_000

/**
 * When the organizer can be met at all: the regular hours and the dates that differ, days away, public holidays and stays elsewhere.
 * @param language in which holidays are named
 */
export async function hostOf(
  { organizer }: Pick<BookableMeetingType, 'organizer'>,
  window: Interval,
  language: string,
): Promise<Host> {
  const [hours] = organizer.schedules
  const { holidayCountry: country, holidayRegion: region, holidaysWorked } = organizer
  const known = country ? await publicHolidays({ country, region }, window, language) : []
  return {
    timeZone: hours?.timeZone ?? organizer.timeZone,
    weekly: hours ? readWeekly(hours.weekly) : officeHours,
    overrides: overridesOf(hours?.overrides),
    away: organizer.absences.flatMap((absence) => datesOf(absence, window)),
    holidays: closingHolidays(known, holidaysWorked),
    travel: organizer.journeys.map(({ startsAt, endsAt, timeZone }) => ({
      from: toMinute(startsAt),
      to: toMinute(endsAt),
      timeZone,
    })),
  }
}

/** A meeting type's own hours. */
export function ownHoursOf({ schedule, hoursRelation }: BookableMeetingType): OwnHours | undefined {
  if (!schedule) return undefined
  return {
    relation: hoursRelation === 'inside' ? 'inside' : 'instead',
    weekly: readWeekly(schedule.weekly),
    overrides: overridesOf(schedule.overrides),
  }
}

type StoredOverride = NonNullable<BookableMeetingType['schedule']>['overrides'][number]

function overridesOf(overrides: StoredOverride[] = []): DateOverride[] {
  return overrides.map(({ date, fromTime, toTime }) =>
    fromTime && toTime
      ? { date: toDateText(date), from: fromTime, to: toTime }
      : { date: toDateText(date), closed: true },
  )
}

/** The dates of an absence, as far as they can matter: those of the window, and a few on either side for whoever is in another zone. */
function datesOf({ firstDate, lastDate }: { firstDate: Date; lastDate: Date }, window: Interval): string[] {
  const from = Math.max(firstDate.getTime(), (Math.floor(window.from / 1440) - 3) * MS_A_DAY)
  const to = Math.min(lastDate.getTime(), (Math.ceil(window.to / 1440) + 3) * MS_A_DAY)
  const dates: string[] = []
  for (let day = from; day <= to; day += MS_A_DAY) dates.push(toDateText(new Date(day)))
  return dates
}
