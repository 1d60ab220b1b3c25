import type { Grammar } from '../grammar.js'

const next = '(volgende|volgend|komende|komend|aankomende|aankomend|aanstaande)'
const dayMonth = ['[op|per] [de] {dayNumber} [dag] [van|in] {monthName}', '[op] {monthName} [de] {dayNumber}']

export const writtenDays: Grammar['writtenDays'] = {
  dayMonth: [
    ...dayMonth.flatMap((said) => [said, `${said} [,|van] {year}`]),
    '{dayNumber}-{monthName}[-{year}]',
    '{dayNumber}/{monthName}[/{year}]',
    '[op] [de] {cardinal} {monthName} [,] [{year}]',
    '{dayNumber}. {monthName} [{year}]',
    '{year} [/|-|,] {monthName} [/|-] {dayNumber}',
  ],
  dayMonthShortYear: [
    "{dayNumber} {monthName} ' {int}",
    '{dayNumber}-{monthName}-{int}',
    '{dayNumber}/{monthName}/{int}',
  ],
  withWeekday: [
    '[op] [de] {weekdayName} [,] [de] {day}',
    '{day} [,] [op] [een] {weekdayName}',
    '[op] {weekdayName} [,] op {day}',
  ],
  dayOfMonth: ['[op|voor|per|naar] [de] {ordinal}', 'op de {dayNumber}', 'de {dayNumber} van de maand'],
  bareDayOfMonth: ['op {dayNumber}', 'voor de {dayNumber}'],
  weekdayAndDay: ['[op] {weekdayName} [,] [de] {ordinal}'],
  weekdayAndNumber: ['[op] {weekdayName} [de] {dayNumber}'],
  dayOfPeriod: [
    '[op] [de] {ordinal} [dag] (van|in) {days}',
    '[op] [de] {dayNumber} van {days}',
    '{days} [op] de {ordinal}',
  ],
  lastDayOf: ['[op] [de] laatste dag (van|in) {days}'],
  firstDayOf: ['[op] [de] eerste dag (van|in) {days}'],
  nthLastDayOf: ['[de] op {ordinal} na laatste dag van {days}'],
  nthWeekdayOf: ['[op] [de] {ordinal} {weekdayName} (van|in) {days}'],
  lastWeekdayOf: ['[op] [de] laatste {weekdayName} (van|in) {days}'],
  nthWeekOnWeekday: ['{days} op {weekdayName}'],
  holiday: ['[op|met] {holiday} [van|in|,] [{year}]', `[op|de] ${next} {holiday}`],
}
