import { describe, expect, it } from 'vitest'
import { dutch, said } from '../monday-morning.js'

describe('Parts of the day in Dutch', () => {
  it.each([
    ['morgenochtend', '2026-11-24 08:00-12:00'],
    ['vanmiddag', '2026-11-23 12:00-18:00'],
    ['vanavond', '2026-11-23 18:00-24:00'],
    ['dinsdagavond', '2026-11-24 18:00-24:00'],
    ['dinsdag in de avond', '2026-11-24 18:00-24:00'],
    ["dinsdag 's middags", '2026-11-24 12:00-18:00'],
    ['woensdag met lunchtijd', '2026-11-25 12:00-14:00'],
    ['morgenochtend vroeg', '2026-11-24 08:00-10:00'],
    ['donderdag laat in de middag', '2026-11-26 16:00-18:00'],
    ['vrijdag aan het eind van de dag', '2026-11-27 16:00-18:00'],
    ['donderdagmorgen', '2026-11-26 08:00-12:00'],
    ['dinsdag morgen', '2026-11-24 08:00-12:00'],
  ])('%s is %s', (text, when) => {
    expect(said(dutch(text))).toBe(when)
  })
})
