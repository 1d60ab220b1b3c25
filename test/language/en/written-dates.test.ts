import { describe, expect, it } from 'vitest'
import { english, said } from '../monday-morning.js'

describe('Written dates in English', () => {
  it.each([
    ['December 3', '2026-12-03'],
    ['the 3rd of December', '2026-12-03'],
    ['3 Dec 2027', '2027-12-03'],
    ['Thursday 3 December', '2026-12-03'],
    ['on the 30th', '2026-11-30'],
    ['2026-12-24', '2026-12-24'],
    ['24/12', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['December third', '2026-12-03'],
    ['the 30th at 10', '2026-11-30 10:00'],
    ['Friday the 11th', '2026-12-11'],
    ['February 29', '2028-02-29'],
    ["New Year's Day", '2027-01-01'],
    ['Good Friday 2027', '2027-03-26'],
  ])('%s is %s', (text, when) => {
    expect(said(english(text))).toBe(when)
  })
})
