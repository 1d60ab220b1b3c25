import type { Grammar } from '../grammar.js'

const to = '(to|-|until|till|til|thru|through|up to)'
const until = '(to|-|until|till|til|thru|through|and|&)'

export const spans: Grammar['spans'] = {
  hours: [`{tick} ${to} {tick}`, `at {tick} ${to} {tick}`],
  hoursBetween: [
    `(from|between) {tick} ${to} {tick}`,
    'between {tick} (and|or|&) {tick}',
    'later than {tick} [but] before {tick}',
    'after {tick} (and|but) before {tick}',
    `for {tick} ${to} {tick}`,
  ],
  hoursDashed: ['{int}-{int}'],
  hoursInWords: ['{number} (to|till|til) {number}'],
  dayHoursDashed: ['{day} [,] [from] {int}-{int}', '{day} [,] [from] {int} (to|till|until) {int}'],
  inPart: ['{span} [,] [in|at|on] [the] {part}'],
  lasting: [
    '[last] for {duration} (from|starting|starting at|starting from|beginning) {tick}',
    '{duration} (from|starting|starting at|starting from) {tick}',
  ],
  moments: [`[from] {moment} ${to} {moment}`, 'between {moment} and {moment}'],
  momentToTime: [],
  timeToMoment: [],
  nowToTime: ['(between|from) {moment} (and|to|until|till) {tick}'],
  daysToDays: [
    `[from|between] {day} ${to} {day}`,
    'between {day} and {day}',
    `[from|between] {days} ${to} {days}`,
    'between {days} and {days}',
    `[from] {day} ${to} {days}`,
  ],
  dayToDayOfMonth: [`[from] {day} ${to} [the] {ordinal}`],
  daysOfMonth: [
    `[from|between] [the] {dayNumber} ${until} [the] {dayNumber} [of] {monthName} [,|of] [{year}]`,
    `[from|between] {monthName} [between|from] [the] {dayNumber} ${until} [the] {dayNumber} [,|of] [{year}]`,
  ],
  daysOfPeriod: ['[from] [the] {dayNumber} (to|-|until|till) [the] {dayNumber} of {days}'],
  lastingFrom: ['{duration} (starting|starting from|starting at|starting on|beginning|from) {moment}'],
  nextMinutes: [
    '[in|within|during] the next {unit}',
    '[in|for|during|within] [the] (next|coming|following) {duration}',
    'within {duration}',
    'in [the] {number} (coming|next) {unit}',
  ],
}
