import { describe, expect, it } from 'vitest'
import { english, said } from '../monday-morning.js'

describe('Weeks, months and parts of them in English', () => {
  it.each([
    ['this week', '2026-11-23..2026-11-29'],
    ['next week', '2026-11-30..2026-12-06'],
    ['the week after next', '2026-12-07..2026-12-13'],
    ['this weekend', '2026-11-28..2026-11-29'],
    ['next month', '2026-12-01..2026-12-31'],
    ['in December', '2026-12-01..2026-12-31'],
    ['early December', '2026-12-01..2026-12-10'],
    ['mid December', '2026-12-10..2026-12-20'],
    ['end of next week', '2026-12-04..2026-12-06'],
    ['later this week', '2026-11-26..2026-11-29'],
    ['week 51', '2026-12-14..2026-12-20'],
    ['the week of December 14', '2026-12-14..2026-12-20'],
    ['the first week of January', '2027-01-04..2027-01-10'],
    ['the last week of December', '2026-12-21..2026-12-27'],
    ['next 5 days', '2026-11-24..2026-11-28'],
    ['within two weeks', '2026-11-23..2026-12-07'],
    ['rest of the week', '2026-11-23..2026-11-29'],
    ['Q1 2027', '2027-01-01..2027-03-31'],
    ['next quarter', '2027-01-01..2027-03-31'],
    ['end of the month', '2026-11-23..2026-11-30'],
    ['spring 2027', '2027-03-21..2027-06-20'],
  ])('%s is %s', (text, when) => {
    expect(said(english(text))).toBe(when)
  })
})
