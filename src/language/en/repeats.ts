import type { Grammar } from '../grammar.js'

const to = '(to|-|until|till|til|thru|through|up to)'

export const repeats: Grammar['repeats'] = {
  every: ['(every|each|weekly on|weekly every|every week on) {weekdayName}', '{weekdayName} every week'],
  plural: ['[on] {weekdays}'],
  range: [
    `[on|from] {weekdayName} ${to} {weekdayName}`,
    `[on|from] {weekdays} ${to} {weekdays}`,
    'between {weekdayName} and {weekdayName}',
  ],
  list: [
    '[on] {weekdayName} (and|&|+|/) {weekdayName}',
    '[on] {weekdayName} , {weekly}',
    '[on] {weekdays} (and|&|+|/) [on] {weekdays}',
    '[on] {weekdays} , {weekly}',
    '[on] {weekdayName} , {weekdayName}',
    '[on] {weekdays} , {weekdays}',
  ],
  choice: ['[on] [either] {weekdayName} or [on] {weekdayName}'],
  workdays: [
    '[on] (weekdays|working days|business days|workdays|work days)',
    '(every|each|all) (weekday|workday|working day|business day)',
    'on a (weekday|workday)',
  ],
  weekendDays: ['(on|at|in) weekends', '(every|each) weekend', 'on the weekends', 'weekends'],
  everyDay: ['(every|each) day', 'daily', 'seven days a week'],
  again: ['(every|each) {weekly}'],
}
