import { describe, expect, it } from 'vitest'
import { english, said } from '../monday-morning.js'

describe('Spans and bounds in English', () => {
  it.each([
    ['between 2 and 4 tomorrow', '2026-11-24 14:00-16:00'],
    ['tomorrow 2-4pm', '2026-11-24 14:00-16:00'],
    ['tomorrow from 9 to 11:30', '2026-11-24 09:00-11:30'],
    ['tomorrow 11 to 1', '2026-11-24 11:00-13:00'],
    ['Thursday 14:00-15:30', '2026-11-26 14:00-15:30'],
    ['from Wednesday to Friday', '2026-11-25..2026-11-27'],
    ['December 7-9', '2026-12-07..2026-12-09'],
    ['from the 7th to the 9th of December', '2026-12-07..2026-12-09'],
    ['from 28 December to 3 January', '2026-12-28..2027-01-03'],
    ['after 3 on Thursday', '2026-11-26 15:00-24:00'],
    ['before noon tomorrow', '2026-11-24 00:00-12:00'],
    ['tomorrow until 11', '2026-11-24 00:00-11:00'],
    ['by Friday', '2026-11-23..2026-11-27'],
    ['before Wednesday', '2026-11-23..2026-11-24'],
    ['after Thursday', '2026-11-27..2027-02-25'],
    ['from Wednesday onwards', '2026-11-25..2027-02-23'],
    ['tomorrow after lunch', '2026-11-24 13:00-17:00'],
    ['tomorrow before lunch', '2026-11-24 00:00-12:00'],
    ['no later than 4pm tomorrow', '2026-11-23 09:00-2026-11-24 16:00'],
    ['Thursday after work', '2026-11-26 17:00-21:00'],
    ['from tomorrow 3pm until Wednesday noon', '2026-11-24 15:00-2026-11-25 12:00'],
    ['between now and Thursday', '2026-11-23..2026-11-26'],
    ['at 3 or later tomorrow', '2026-11-24 15:00-24:00'],
    ['within 2 hours', '2026-11-23 09:00-11:00'],
  ])('%s is %s', (text, when) => {
    expect(said(english(text))).toBe(when)
  })
})
