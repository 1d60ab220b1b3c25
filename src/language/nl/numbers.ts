import type { Grammar } from '../grammar.js'

export const numbers: Grammar['numbers'] = {
  digits: [],
  words: [],
  decimal: ['{int},{int}', '{int}.{int}'],
  fraction: ['{int}/{int}'],
  andAHalf: ['{number} en [een] (half|halve)', '{number} (eneenhalf|eneenhalve)', '{number} een half'],
  andAQuarter: ['{number} en een kwart'],
  andThreeQuarters: ['{number} en drie kwart', '{number} driekwart'],
  ordinalInDigits: ['{int} (e|ste|de|st)'],
  dayInDigits: [],
  dayAsOrdinal: [],
  couple: ['[een] paar'],
  few: ['enkele', 'een aantal', 'een stuk of wat'],
  yearInDigits: [],
  yearInWords: [],
  yearOfThisMillennium: ['tweeduizend [en] {cardinal}', 'twee duizend [en] {cardinal}'],
}
