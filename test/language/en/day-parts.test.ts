import { describe, expect, it } from 'vitest'
import { english, said } from '../monday-morning.js'

describe('Parts of the day in English', () => {
  it.each([
    ['tomorrow morning', '2026-11-24 08:00-12:00'],
    ['this afternoon', '2026-11-23 12:00-18:00'],
    ['tonight', '2026-11-23 18:00-24:00'],
    ['Tuesday evening', '2026-11-24 18:00-24:00'],
    ['Wednesday at lunchtime', '2026-11-25 12:00-14:00'],
    ['early tomorrow morning', '2026-11-24 08:00-10:00'],
    ['late Thursday afternoon', '2026-11-26 16:00-18:00'],
    ['Friday at the end of the day', '2026-11-27 16:00-18:00'],
    ['tomorrow am', '2026-11-24 08:00-12:00'],
    ['first thing tomorrow', '2026-11-24 08:00-12:00'],
    ['next morning', '2026-11-24 08:00-12:00'],
  ])('%s is %s', (text, when) => {
    expect(said(english(text))).toBe(when)
  })
})
