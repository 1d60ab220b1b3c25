import { describe, expect, it } from 'vitest'
import { english, said } from '../monday-morning.js'

describe('Clock times in English', () => {
  it.each([
    ['tomorrow at 2', '2026-11-24 14:00'],
    ['tomorrow at 9', '2026-11-24 09:00'],
    ['tomorrow 14:45', '2026-11-24 14:45'],
    ['tomorrow at 2.30pm', '2026-11-24 14:30'],
    ['tomorrow at half past ten', '2026-11-24 10:30'],
    ['tomorrow at quarter to four', '2026-11-24 15:45'],
    ['tomorrow at twenty past eleven', '2026-11-24 11:20'],
    ['tomorrow at noon', '2026-11-24 12:00'],
    ['tomorrow at 1600', '2026-11-24 16:00'],
    ['tomorrow at 7 in the evening', '2026-11-24 19:00'],
    ['tomorrow evening at 7', '2026-11-24 19:00'],
    ["tomorrow at 8 o'clock", '2026-11-24 08:00'],
    ['tomorrow around 3ish', '2026-11-24 15:00'],
    ['tomorrow 5p', '2026-11-24 17:00'],
    ['at 8am', '2026-11-24 08:00'],
    ['at 4', '2026-11-23 16:00'],
    ['ten thirty tomorrow', '2026-11-24 10:30'],
  ])('%s is %s', (text, when) => {
    expect(said(english(text))).toBe(when)
  })
})
