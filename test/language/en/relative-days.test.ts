import { describe, expect, it } from 'vitest'
import { english, said } from '../monday-morning.js'

describe('Days by their relation in English', () => {
  it.each([
    ['today', '2026-11-23'],
    ['tomorrow', '2026-11-24'],
    ['the day after tomorrow', '2026-11-25'],
    ['on Wednesday', '2026-11-25'],
    ['this Thursday', '2026-11-26'],
    ['next Thursday', '2026-12-03'],
    ['Thursday next week', '2026-12-03'],
    ['a week from Friday', '2026-12-04'],
    ['in three days', '2026-11-26'],
    ['in two weeks', '2026-12-07'],
    ['three days from now', '2026-11-26'],
    ['2 business days from now', '2026-11-25'],
    ['the Friday after Christmas', '2027-01-01'],
    ['two days before Christmas', '2026-12-23'],
    ['in 90 minutes', '2026-11-23 10:30'],
    ['3 hours from now', '2026-11-23 12:00'],
    ['the first Monday of December', '2026-12-07'],
    ['the last Friday of next month', '2026-12-25'],
    ['the 2nd day of next week', '2026-12-01'],
    ['Wednesday of the week after next', '2026-12-09'],
    ['two Fridays from now', '2026-12-04'],
  ])('%s is %s', (text, when) => {
    expect(said(english(text))).toBe(when)
  })
})
