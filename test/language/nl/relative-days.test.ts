import { describe, expect, it } from 'vitest'
import { dutch, said } from '../monday-morning.js'

describe('Days by their relation in Dutch', () => {
  it.each([
    ['vandaag', '2026-11-23'],
    ['morgen', '2026-11-24'],
    ['overmorgen', '2026-11-25'],
    ['op woensdag', '2026-11-25'],
    ['deze donderdag', '2026-11-26'],
    ['volgende donderdag', '2026-12-03'],
    ['komende donderdag', '2026-11-26'],
    ['volgende week donderdag', '2026-12-03'],
    ['donderdag over een week', '2026-12-03'],
    ['over drie dagen', '2026-11-26'],
    ['over twee weken', '2026-12-07'],
    ['drie dagen vanaf nu', '2026-11-26'],
    ['over 2 werkdagen', '2026-11-25'],
    ['de vrijdag na kerst', '2027-01-01'],
    ['twee dagen voor kerst', '2026-12-23'],
    ['over 90 minuten', '2026-11-23 10:30'],
    ['over anderhalf uur', '2026-11-23 10:30'],
    ['de eerste maandag van december', '2026-12-07'],
    ['de laatste vrijdag van volgende maand', '2026-12-25'],
  ])('%s is %s', (text, when) => {
    expect(said(dutch(text))).toBe(when)
  })
})
