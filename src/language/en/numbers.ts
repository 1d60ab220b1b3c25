import type { Grammar } from '../grammar.js'

export const numbers: Grammar['numbers'] = {
  digits: [],
  words: [],
  decimal: ['{int}.{int}'],
  fraction: ['{int}/{int}'],
  andAHalf: ['{number} and [a] half'],
  andAQuarter: ['{number} and [a] quarter [of]'],
  andThreeQuarters: ['{number} and three quarters [of]', '{number} and three quarter [of]'],
  ordinalInDigits: ['{int} (st|nd|rd|th)'],
  dayInDigits: [],
  dayAsOrdinal: [],
  couple: ['[a] (couple|pair) [of]'],
  few: ['[a] few', 'several'],
  yearInDigits: [],
  yearInWords: ['{cardinal} {cardinal}'],
  yearOfThisMillennium: ['two thousand [and] {cardinal}'],
}
