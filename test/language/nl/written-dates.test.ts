import { describe, expect, it } from 'vitest'
import { dutch, said } from '../monday-morning.js'

describe('Written dates in Dutch', () => {
  it.each([
    ['3 december', '2026-12-03'],
    ['de 3e van december', '2026-12-03'],
    ['3 dec 2027', '2027-12-03'],
    ['donderdag 3 december', '2026-12-03'],
    ['op de 30e', '2026-11-30'],
    ['2026-12-24', '2026-12-24'],
    ['24/12', '2026-12-24'],
    ['24-12-2026', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['drie december', '2026-12-03'],
    ['de 30e om 10 uur', '2026-11-30 10:00'],
    ['vrijdag de 11e', '2026-12-11'],
    ['29 februari', '2028-02-29'],
    ['Nieuwjaarsdag', '2027-01-01'],
    ['tweede kerstdag', '2026-12-26'],
    ['Koningsdag 2027', '2027-04-27'],
  ])('%s is %s', (text, when) => {
    expect(said(dutch(text))).toBe(when)
  })
})
