import { describe, expect, it } from 'vitest'
import { dutch, saidWhen } from '../monday-morning.js'

describe('Moving a meeting in Dutch', () => {
  it.each([
    ['verplaats mijn afspraak met Adam naar donderdag om 3 uur', undefined, '2026-11-26 15:00'],
    ['verzet het gesprek van morgen met Eve naar vrijdag', '2026-11-24', '2026-11-27'],
    ['verschuif de afspraak met Priya van woensdag naar vrijdag', '2026-11-25', '2026-11-27'],
    ['verplaats mijn overleg van 11 uur naar 12 uur', '2026-11-23 11:00', '2026-11-23 12:00'],
    ['verzet het overleg van dinsdag 14:00 naar woensdag 10:00', '2026-11-24 14:00', '2026-11-25 10:00'],
    ['verplaats de demo naar volgende week', undefined, '2026-11-30..2026-12-06'],
    ['kunnen we onze lunch verzetten naar morgenmiddag?', undefined, '2026-11-24 12:00-18:00'],
  ])('%s', (text, from, to) => {
    const request = dutch(text)
    expect(request.intent).toBe('reschedule')
    expect(request.from && saidWhen(request.from)).toBe(from)
    expect(request.when && saidWhen(request.when)).toBe(to)
  })

  it.each([
    ['schuif mijn gesprek met Eve 20 minuten op', 20],
    ['kan mijn overleg een half uur later?', 30],
    ['stel de demo een uur uit', 60],
    ['vervroeg mijn lunch met een uur', -60],
    ['maak mijn gesprek met Adam een kwartier eerder', -15],
  ])('%s is %i minutes', (text, minutes) => {
    const request = dutch(text)
    expect(request).toMatchObject({ intent: 'reschedule', shiftMinutes: minutes })
    expect(request.durationMinutes).toBeUndefined()
  })
})
