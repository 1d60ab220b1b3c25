import { describe, expect, it } from 'vitest'
import { dutch } from '../monday-morning.js'

describe('A meeting type in one Dutch sentence', () => {
  it('says everything at once', () => {
    expect(
      dutch(
        'maak een afspraaktype mentoruur van 25 minuten op maandag van 13 tot 15 uur, privé, via Teams, 5 minuten pauze ertussen, maximaal 2 per dag, minimaal 4 uur van tevoren, tot 30 dagen vooruit',
      ),
    ).toMatchObject({
      intent: 'create_meeting_type',
      title: 'mentoruur',
      durationMinutes: 25,
      hours: [{ weekdays: ['MO'], start: '13:00', end: '15:00' }],
      when: { recurrence: { weekdays: ['MO'], start: '13:00', end: '15:00' } },
      visibility: 'private',
      location: 'Microsoft Teams',
      bufferBeforeMinutes: 5,
      bufferAfterMinutes: 5,
      perDayMax: 2,
      minimumNoticeMinutes: 240,
      horizonDays: 30,
    })
  })

  it.each([
    ['maak een afspraaktype genaamd Portfoliogesprek, 50 minuten', { title: 'Portfoliogesprek', durationMinutes: 50 }],
    ['nieuw afspraaktype "Korte vraag" van 10 minuten, openbaar', { title: 'Korte vraag', visibility: 'public' }],
    ['maak een kennismakingsgesprek van 20 minuten', { title: 'kennismakingsgesprek', durationMinutes: 20 }],
    [
      'nieuw afspraaktype: rondleiding, 1 uur, 10 minuten pauze vooraf',
      { title: 'rondleiding', bufferBeforeMinutes: 10 },
    ],
    [
      'maak een afspraaktype intake van 45 minuten, dinsdags van 14 tot 16 uur',
      { hours: [{ weekdays: ['TU'], start: '14:00', end: '16:00' }] },
    ],
  ])('%s', (text, expected) => {
    expect(dutch(text)).toMatchObject({ intent: 'create_meeting_type', ...expected })
  })

  it.each([
    ['maak het afspraaktype rondleiding privé', { meetingType: 'rondleiding', visibility: 'private' }],
    ['wijzig het afspraaktype rondleiding naar 40 minuten', { meetingType: 'rondleiding', durationMinutes: 40 }],
  ])('%s', (text, expected) => {
    expect(dutch(text)).toMatchObject({ intent: 'edit_meeting_type', ...expected })
  })
})

describe('Hours in Dutch', () => {
  it.each([
    [
      'ik werk ma-do van 9 tot 17:30, vr tot 1',
      [
        { weekdays: ['MO', 'TU', 'WE', 'TH'], start: '09:00', end: '17:30' },
        { weekdays: ['FR'], start: '09:00', end: '13:00' },
      ],
    ],
    [
      'mijn werktijden zijn van 8:30 tot 16:30 op werkdagen',
      [{ weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'], start: '08:30', end: '16:30' }],
    ],
    ['ik werk van 10 tot 6', [{ weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'], start: '10:00', end: '18:00' }]],
    [
      'ik werk op dinsdag en donderdag van 9 tot 12 en van 1 tot 5',
      [
        { weekdays: ['TU', 'TH'], start: '09:00', end: '12:00' },
        { weekdays: ['TU', 'TH'], start: '13:00', end: '17:00' },
      ],
    ],
  ])('%s', (text, hours) => {
    expect(dutch(text)).toMatchObject({ intent: 'set_hours', hours })
  })

  it('leaves out a day that is not worked', () => {
    expect(dutch('ik werk niet op vrijdag')).toMatchObject({
      intent: 'set_hours',
      when: { exclude: [{ weekday: 'FR' }] },
    })
  })

  it.each([
    ['ik ben weg van 21 december tot 3 januari', { start: '2026-12-21', end: '2027-01-03' }],
    ['vrijdag ben ik vrij', { start: '2026-11-27', end: '2026-11-27' }],
  ])('blocks time: %s', (text, days) => {
    expect(dutch(text)).toMatchObject({ intent: 'block_time', when: { windows: [{ ...days, granularity: 'day' }] } })
  })
})
