import type { Grammar } from '../grammar.js'

const to = '(tot|-|tot en met|t/m|tm|en|tot aan)'
const until = '(tot|-|tot en met|t/m|tm|tot aan)'

export const spans: Grammar['spans'] = {
  hours: [`{tick} ${until} {tick}`, `om {tick} ${until} {tick}`],
  hoursBetween: [
    `(van|vanaf) {tick} ${until} {tick}`,
    `tussen {tick} ${to} {tick}`,
    'na {tick} (en|maar) voor {tick}',
    'van {tick} uur tot {tick}',
    `tussen {tick} (en) {tick} uur`,
  ],
  hoursDashed: ['{int}-{int}'],
  hoursInWords: ['{number} tot {number}'],
  dayHoursDashed: ['{day} [,] [van] {int}-{int}', '{day} [,] [van] {int} (tot|t/m) {int}'],
  inPart: ['{span} [,] [in|op] [de] {part}', '{part} [van] {span}'],
  lasting: ['{duration} (vanaf) {tick}'],
  moments: [`[van|vanaf] {moment} ${until} {moment}`, 'tussen {moment} en {moment}'],
  momentToTime: [],
  timeToMoment: ['(van|vanaf) {tick} tot {moment}'],
  nowToTime: ['(tussen|van) {moment} (en|tot) {tick}'],
  daysToDays: [
    `[van|vanaf|tussen] {day} ${until} {day}`,
    'tussen {day} en {day}',
    `[van|vanaf|tussen] {days} ${until} {days}`,
    'tussen {days} en {days}',
    `[van|tussen] {day} ${to} {days}`,
  ],
  dayToDayOfMonth: [`[van] {day} ${until} [de] {ordinal}`],
  daysOfMonth: [
    `[van|vanaf|tussen] [de] {dayNumber} ${to} [de] {dayNumber} [van] {monthName} [,] [{year}]`,
    `[van|vanaf|tussen] {monthName} [tussen] [de] {dayNumber} ${to} [de] {dayNumber} [,] [{year}]`,
  ],
  daysOfPeriod: ['[van] [de] {dayNumber} (tot|-|t/m) [de] {dayNumber} van {days}'],
  lastingFrom: ['{duration} (vanaf|beginnend op) {moment}'],
  nextMinutes: [
    '[in|voor|tijdens|binnen] (de|het) (volgende|komende) {duration}',
    '[in|binnen] het (volgende|komende) {unit}',
    'binnen {duration}',
    'binnen de (volgende|komende) {duration}',
    'over {duration} in de toekomst',
    'binnen nu en {duration}',
  ],
}
