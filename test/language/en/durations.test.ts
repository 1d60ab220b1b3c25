import { describe, expect, it } from 'vitest'
import { english } from '../monday-morning.js'

describe('Lengths in English', () => {
  it.each([
    ['quarter of an hour with Adam', 15],
    ['45 min with Adam', 45],
    ['an hour with Adam', 60],
    ['1.5h with Adam', 90],
    ['two and a half hours with Adam', 150],
    ['1h30 with Adam', 90],
    ['an hour and a quarter with Adam', 75],
    ['90-minute workshop with Adam', 90],
    ['three quarters of an hour with Adam', 45],
    ['a couple of hours with Adam', 120],
    ['1 hour 20 minutes with Adam', 80],
    ['half a day with Adam', 720],
    ['2 days with Adam', 2880],
  ])('%s is %i minutes', (text, minutes) => {
    const request = english(text)
    expect(request.durationMinutes).toBe(minutes)
    expect(request.when).toBeUndefined()
  })
})
