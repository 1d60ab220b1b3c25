import type { Grammar } from '../grammar.js'

const dayMonth = [
  '[on] [the] {dayNumber} [day] [of] {monthName}',
  '[on] {monthName} [the] {dayNumber}',
  '[on] {monthName} {dayNumber} (th|st|nd|rd)',
]

export const writtenDays: Grammar['writtenDays'] = {
  dayMonth: [
    ...dayMonth.flatMap((said) => [said, `${said} [,] [of] {year}`]),
    '{dayNumber}/{monthName}[/{year}]',
    '[the] {cardinal} [of] {monthName} [,] [{year}]',
    '{dayNumber}. {monthName} [{year}]',
    '{monthName}/{dayNumber}[/{year}]',
    '{monthName}-{dayNumber}-{year}',
    '{dayNumber}-{monthName}-{year}',
    '{monthName} {cardinal} [,] [{year}]',
    '{year} [/|-|,] {monthName} [/|-] {dayNumber}',
  ],
  dayMonthShortYear: [
    "{dayNumber} [of] {monthName} ['] {int}",
    '{dayNumber}-{monthName}-{int}',
    '{dayNumber}/{monthName}/{int}',
    "{monthName} {dayNumber} , ['] {int}",
  ],
  withWeekday: [
    '[on] [the] {weekdayName} [,] [the] {day}',
    '{day} [,] [a|on] {weekdayName}',
    '[on] {weekdayName} [,] (the|on) {day}',
  ],
  dayOfMonth: ['[on|for|by] [the] {ordinal}', 'on the {dayNumber}', 'the {dayNumber} of the month'],
  bareDayOfMonth: ['on {dayNumber}', 'for the {dayNumber}'],
  weekdayAndDay: ['[on] {weekdayName} [,] [the] {ordinal}'],
  weekdayAndNumber: ['[on] {weekdayName} [the] {dayNumber}'],
  dayOfPeriod: [
    '[on] [the] {ordinal} [day] (of|in) {days}',
    '[on] [the] {dayNumber} of {days}',
    '{days} [,] [on] the {ordinal}',
  ],
  lastDayOf: ['[on] [the] last day (of|in) {days}'],
  firstDayOf: ['[on] [the] first day (of|in) {days}', 'on the first of {days}'],
  nthLastDayOf: ['[the] {ordinal} [to] last day (of|in) {days}'],
  nthWeekdayOf: ['[on] [the] {ordinal} {weekdayName} (of|in) {days}', '[the] {ordinal} {weekdayName} {days}'],
  lastWeekdayOf: ['[on] [the] last {weekdayName} (of|in) {days}'],
  nthWeekOnWeekday: ['{days} on {weekdayName}'],
  holiday: ['[on] {holiday} [of|in|,] [{year}]', '(next|this|this coming|the coming) {holiday}', "{holiday} 's"],
}
