import { describe, expect, it } from 'vitest'
import { dutch, said } from '../monday-morning.js'

describe('Clock times in Dutch', () => {
  it.each([
    ['morgen om 2 uur', '2026-11-24 14:00'],
    ['morgen om 9 uur', '2026-11-24 09:00'],
    ['morgen 14:45', '2026-11-24 14:45'],
    ['morgen om 14.30', '2026-11-24 14:30'],
    ['morgen om half elf', '2026-11-24 10:30'],
    ['morgen om kwart voor vier', '2026-11-24 15:45'],
    ['morgen om twintig over elf', '2026-11-24 11:20'],
    ['morgen om tien voor half drie', '2026-11-24 14:20'],
    ['morgen om vijf over half drie', '2026-11-24 14:35'],
    ['morgen om 16u', '2026-11-24 16:00'],
    ['morgen om 15u30', '2026-11-24 15:30'],
    ["morgen om 7 uur 's avonds", '2026-11-24 19:00'],
    ['morgenavond om 7 uur', '2026-11-24 19:00'],
    ['morgen om drie uur', '2026-11-24 15:00'],
    ['morgen rond een uur of drie', '2026-11-24 15:00'],
    ['morgen om één uur', '2026-11-24 13:00'],
    ['om 8 uur', '2026-11-24 08:00'],
    ['om 4 uur', '2026-11-23 16:00'],
    ['half drie', '2026-11-23 14:30'],
    ['middernacht', '2026-11-24 00:00'],
  ])('%s is %s', (text, when) => {
    expect(said(dutch(text))).toBe(when)
  })
})
