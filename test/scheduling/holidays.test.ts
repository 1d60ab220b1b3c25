import { expect, test } from 'vitest'
import { closingHolidays, type KnownHoliday } from '../../src/scheduling/holidays.js'

const known = (date: string, days: number, name: string, type: string, rule: string): KnownHoliday => {
  const start = new Date(`${date}T00:00:00Z`)
  return { date: `${date} 00:00:00`, start, end: new Date(start.getTime() + days * 86_400_000), name, type, rule }
}
const year = [
  known('2026-03-19', 4, 'Eid al-Fitr', 'public', '30 Ramadan P4D'),
  known('2026-04-03', 1, 'Goede Vrijdag', 'school', 'easter -2'),
  known('2026-04-27', 1, 'Koningsdag', 'public', '04-27 if sunday then previous saturday'),
]

test('public holidays close each of their dates, other days close nothing', () => {
  expect(closingHolidays(year).map(({ date }) => date)).toEqual([
    '2026-03-19',
    '2026-03-20',
    '2026-03-21',
    '2026-03-22',
    '2026-04-27',
  ])
})

test('one that is switched off stays open', () => {
  expect(closingHolidays(year, ['30 Ramadan P4D'])).toEqual([{ date: '2026-04-27', name: 'Koningsdag' }])
})
