import { describe, expect, it } from 'vitest'
import { dutch } from '../monday-morning.js'

describe('Lengths in Dutch', () => {
  it.each([
    ['een kwartiertje met Adam', 15],
    ['45 min met Adam', 45],
    ['een uur met Adam', 60],
    ['1,5 uur met Adam', 90],
    ['anderhalf uur met Adam', 90],
    ['tweeënhalf uur met Adam', 150],
    ['1u30 met Adam', 90],
    ['een uur en een kwartier met Adam', 75],
    ['drie kwartier met Adam', 45],
    ['een paar uur met Adam', 120],
    ['1 uur en 20 minuten met Adam', 80],
    ['een halve dag met Adam', 720],
    ['een halfuurtje met Adam', 30],
    ['2 dagen met Adam', 2880],
  ])('%s is %i minutes', (text, minutes) => {
    const request = dutch(text)
    expect(request.durationMinutes).toBe(minutes)
    expect(request.when).toBeUndefined()
  })
})
