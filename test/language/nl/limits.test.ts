import { describe, expect, it } from 'vitest'
import { dutch, said } from '../monday-morning.js'

describe('What Dutch leaves out of a time', () => {
  it.each([
    ['Adam volgende week maar niet maandag', [{ date: '2026-11-30' }]],
    ['Adam volgende week behalve woensdag', [{ date: '2026-12-02' }]],
    ["Adam volgende week, niet 's ochtends", [{ start: '00:00', end: '12:00' }]],
    ['Adam volgende week, niet dinsdagmiddag', [{ start: '2026-12-01T12:00', end: '2026-12-01T18:00' }]],
    ['Adam, liever niet op vrijdag', [{ weekday: 'FR' }]],
  ])('%s', (text, exclude) => {
    expect(dutch(text).when?.exclude).toEqual(exclude)
  })

  it('reads "niet voor" as the hours that are left', () => {
    expect(said(dutch('Adam morgen, niet voor 10 uur'))).toBe('2026-11-24 10:00-24:00')
  })
})

describe('Which of the free times Dutch asks for', () => {
  it.each([
    ['een uur met Adam, zo snel mogelijk', 'first'],
    ['het eerste vrije moment met Adam', 'first'],
    ['Adam, z.s.m.', 'first'],
    ['het laatste gaatje met Adam op vrijdag', 'last 2026-11-27'],
    ['het vroegste moment met Adam volgende week', 'first 2026-11-30..2026-12-06'],
  ])('%s is %s', (text, when) => {
    expect(said(dutch(text))).toBe(when)
  })
})

describe('A choice of times in Dutch', () => {
  it.each([
    ['Adam op woensdag of vrijdag', '2026-11-25 or 2026-11-27'],
    ['Adam op woensdag of vrijdagochtend', '2026-11-25 08:00-12:00 or 2026-11-27 08:00-12:00'],
    ['Adam op donderdag om 10 of 11 uur', '2026-11-26 10:00'],
  ])('%s', (text, when) => {
    expect(said(dutch(text))).toBe(when)
  })

  it('keeps the second of two times beside the first', () => {
    expect(dutch('Adam op donderdag om 10 of 11 uur').when?.windows?.map(({ start }) => start)).toEqual([
      '2026-11-26T10:00',
      '2026-11-26T11:00',
    ])
  })
})

describe('Days that come back in Dutch', () => {
  it('begins with the first of them', () => {
    const { when } = dutch('Adam elke woensdag om half tien')
    expect(when?.exact).toBe('2026-11-25T09:30')
    expect(when?.recurrence).toEqual({ weekdays: ['WE'], start: '09:30' })
  })
})

describe('Zones in Dutch', () => {
  it.each([
    ['Adam morgen om 15 uur PST', 'America/Los_Angeles'],
    ['Adam morgen om 9 uur Londense tijd', 'Europe/London'],
    ['Adam morgen om 10 uur CET', 'Europe/Paris'],
    ['Adam morgen om 10:00 Nederlandse tijd', 'Europe/Amsterdam'],
    ['Adam morgen om 8 uur UTC', 'UTC'],
  ])('%s is in %s', (text, zone) => {
    expect(dutch(text).when?.zone).toBe(zone)
  })
})

describe('What can be meant otherwise in Dutch', () => {
  it.each([
    [
      'Adam volgende woensdag',
      'volgende woensdag: 25 november of 2 december',
      { when: { windows: [{ start: '2026-11-25', end: '2026-11-25', granularity: 'day' }] } },
    ],
    ['Adam maandag om 3 uur', 'maandag om 3 uur: 23 november of 30 november', { when: { exact: '2026-11-23T15:00' } }],
    ['vier uur met Adam', 'vier uur: 16:00 of 4 uur', { durationMinutes: 240 }],
    ['2 uur met Adam', '2 uur: 14:00 of 2 uur', { when: { exact: '2026-11-23T14:00' } }],
  ])('%s', (text, words, other) => {
    const { ambiguities, otherwise, confidence } = dutch(text)
    expect(ambiguities).toEqual([words])
    expect(otherwise).toEqual([other])
    expect(confidence).toBeLessThan(0.8)
  })
})
