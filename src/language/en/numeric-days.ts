import type { Grammar } from '../grammar.js'

export const numericDays: Grammar['numericDays'] = {
  iso: [],
  numeric: [],
  numericWithoutYear: ['on {int}-{int}', '(on|in|for) {int}.{int}'],
  dashed: [],
  weekdayNumeric: ['[on] {weekdayName} [,] [the] {int}.{int}', '[on] {weekdayName} [,] {int}-{int}'],
}
