import type { Grammar } from '../grammar.js'

const not = '[en|maar] (niet|behalve|uitgezonderd|geen|buiten|nooit|liever niet|met uitzondering van|anders dan)'

export const exceptions: Grammar['exceptions'] = {
  day: [`${not} [op] {day}`, 'ik kan niet [op] {day}', '[op] {day} (niet|kan ik niet|lukt niet|gaat niet)'],
  days: [`${not} [in] {days}`],
  weekly: [`${not} [op] {weekly}`],
  part: [`${not} {part}`, `${not} te {part}`],
  span: [`(niet|behalve|buiten|liever niet) {span}`],
  moment: [`(niet|behalve|buiten|liever niet) [op] {moment}`],
}
