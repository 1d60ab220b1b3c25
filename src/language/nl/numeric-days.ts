import type { Grammar } from '../grammar.js'

export const numericDays: Grammar['numericDays'] = {
  iso: [],
  numeric: [],
  numericWithoutYear: ['(op|per) {int}-{int}', '(volgende|komende) {int}/{int}'],
  dashed: [],
  weekdayNumeric: ['[op] {weekdayName} [,] [de] {int}-{int}'],
}
