import type { Grammar } from '../grammar.js'

const until = '(tot|-|tot en met|t/m|tm|tot aan)'

export const repeats: Grammar['repeats'] = {
  every: ['(elke|iedere|wekelijks op|elke week op) {weekdayName}'],
  plural: ['[op] {weekdays}'],
  range: [
    `[op|van] {weekdayName} ${until} {weekdayName}`,
    'tussen {weekdayName} en {weekdayName}',
    `{weekdayName} ${until} {weekdayName}`,
  ],
  list: [
    '[op] {weekdayName} (en|&|+|/) [op] {weekdayName}',
    '[op] {weekdayName} , {weekly}',
    '[op] {weekdays} (en|&|+|/) [op] {weekdays}',
    '[op] {weekdays} , {weekly}',
    '[op] {weekdayName} , {weekdayName}',
  ],
  choice: ['[op] {weekdayName} of [op] {weekdayName}'],
  workdays: [
    '[op] (werkdagen|doordeweekse dagen|weekdagen)',
    'doordeweeks',
    'door de week',
    '(elke|iedere) werkdag',
    'op een werkdag',
  ],
  weekendDays: ['in [het] weekend steeds', '(elk|ieder) weekend', 'weekenden'],
  everyDay: ['(elke|iedere) dag', 'dagelijks'],
  again: ['(elke|iedere) {weekly}'],
}
