import { describe, expect, it } from 'vitest'
import { dutch, said } from '../monday-morning.js'

describe('Spans and bounds in Dutch', () => {
  it.each([
    ['morgen tussen 2 en 4', '2026-11-24 14:00-16:00'],
    ['morgen 14-16 uur', '2026-11-24 14:00-16:00'],
    ['morgen van 9 tot 11:30', '2026-11-24 09:00-11:30'],
    ['morgen van 11 tot 1', '2026-11-24 11:00-13:00'],
    ['donderdag 14:00-15:30', '2026-11-26 14:00-15:30'],
    ['van woensdag tot vrijdag', '2026-11-25..2026-11-27'],
    ['7-9 december', '2026-12-07..2026-12-09'],
    ['van 7 tot en met 9 december', '2026-12-07..2026-12-09'],
    ['van 28 december t/m 3 januari', '2026-12-28..2027-01-03'],
    ['donderdag na 3 uur', '2026-11-26 15:00-24:00'],
    ['morgen voor 12 uur', '2026-11-24 00:00-12:00'],
    ['morgen tot 11 uur', '2026-11-24 00:00-11:00'],
    ['uiterlijk vrijdag', '2026-11-23..2026-11-27'],
    ['ergens voor woensdag', '2026-11-23..2026-11-24'],
    ['na donderdag', '2026-11-27..2027-02-25'],
    ['vanaf woensdag', '2026-11-25..2027-02-23'],
    ['morgen na de lunch', '2026-11-24 13:00-17:00'],
    ['morgen voor de lunch', '2026-11-24 00:00-12:00'],
    ['morgen niet later dan 16 uur', '2026-11-24 00:00-16:00'],
    ['van morgen 15 uur tot woensdag 12 uur', '2026-11-24 15:00-2026-11-25 12:00'],
    ['om 3 uur of later', '2026-11-23 15:00-24:00'],
    ['binnen 2 uur', '2026-11-23 09:00-11:00'],
  ])('%s is %s', (text, when) => {
    expect(said(dutch(text))).toBe(when)
  })
})
