// biome-ignore-all lint/suspicious/noTemplateCurlyInString: such texts are typed to see whether they are evaluated
import { describe, expect, it } from 'vitest'
import { readTimeZone, writeTimeZone } from '../../src/cards/time-zones.js'

describe('a time zone', () => {
  it.each([
    ['Europe/Amsterdam', 'Europe/Amsterdam'],
    ['europe/amsterdam', 'Europe/Amsterdam'],
    [' amsterdam ', 'Europe/Amsterdam'],
    ['new york', 'America/New_York'],
    ['New_York', 'America/New_York'],
    ['Kolkata', 'Asia/Kolkata'],
    ['Calcutta', 'Asia/Kolkata'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['Kyiv', 'Europe/Kyiv'],
    ['Port-au-Prince', 'America/Port-au-Prince'],
    ['são paulo', 'America/Sao_Paulo'],
    ['Brussel', 'Europe/Brussels'],
    ['US/Eastern', 'America/New_York'],
    ['utc', 'UTC'],
    ['Etc/UTC', 'UTC'],
  ])('is read from %j', (text, zone) => {
    expect(readTimeZone(text)).toBe(zone)
  })

  it.each(['', 'Atlantis', 'Europe/Atlantis', 'CET', '+01:00', 'x'.repeat(1000), '${1}', '__proto__'])(
    'is not read from %j',
    (text) => {
      expect(readTimeZone(text)).toBeNull()
    },
  )

  it('is read again from what a form shows of it', () => {
    for (const zone of Intl.supportedValuesOf('timeZone').map((id) => readTimeZone(id)!))
      expect(readTimeZone(writeTimeZone(zone))).toBe(zone)
    expect(writeTimeZone('America/New_York')).toBe('New York')
    expect(writeTimeZone('US/Eastern')).toBe('US/Eastern')
    expect(writeTimeZone('Asia/Calcutta')).toBe('Kolkata')
  })
})
