import { describe, expect, it } from 'vitest'
import { dutch, said } from '../monday-morning.js'

describe('Weeks, months and parts of them in Dutch', () => {
  it.each([
    ['deze week', '2026-11-23..2026-11-29'],
    ['volgende week', '2026-11-30..2026-12-06'],
    ['de week na volgende week', '2026-12-07..2026-12-13'],
    ['dit weekend', '2026-11-28..2026-11-29'],
    ['volgende maand', '2026-12-01..2026-12-31'],
    ['in december', '2026-12-01..2026-12-31'],
    ['begin december', '2026-12-01..2026-12-10'],
    ['half december', '2026-12-10..2026-12-20'],
    ['eind volgende week', '2026-12-04..2026-12-06'],
    ['later deze week', '2026-11-26..2026-11-29'],
    ['week 51', '2026-12-14..2026-12-20'],
    ['de week van 14 december', '2026-12-14..2026-12-20'],
    ['de eerste week van januari', '2027-01-04..2027-01-10'],
    ['de laatste week van december', '2026-12-21..2026-12-27'],
    ['komende 5 dagen', '2026-11-24..2026-11-28'],
    ['binnen twee weken', '2026-11-23..2026-12-07'],
    ['de rest van de week', '2026-11-23..2026-11-29'],
    ['Q1 2027', '2027-01-01..2027-03-31'],
    ['volgend kwartaal', '2027-01-01..2027-03-31'],
    ['eind van de maand', '2026-11-23..2026-11-30'],
  ])('%s is %s', (text, when) => {
    expect(said(dutch(text))).toBe(when)
  })
})
