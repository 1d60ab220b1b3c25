import { describe, expect, it } from 'vitest'
import { english } from '../monday-morning.js'

describe('A meeting type in one English sentence', () => {
  it('says everything at once', () => {
    expect(
      english(
        'create a 25 minute mentoring meeting type on Mondays 1-3pm, private, on Teams, 5 minutes buffer, at most 2 a day, at least 4 hours notice, up to 30 days ahead',
      ),
    ).toMatchObject({
      intent: 'create_meeting_type',
      title: 'mentoring',
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
    ['create a meeting type called Portfolio review, 50 minutes', { title: 'Portfolio review', durationMinutes: 50 }],
    ['new meeting type "Quick question" of 10 minutes, public', { title: 'Quick question', visibility: 'public' }],
    ['create a 15 minute coffee chat type, public', { title: 'coffee chat', durationMinutes: 15 }],
    ['create a 20 minute check-in call', { title: 'check-in call', durationMinutes: 20 }],
    ['new meeting type: tour, 1 hour, with a 10 minute buffer before', { title: 'tour', bufferBeforeMinutes: 10 }],
  ])('%s', (text, expected) => {
    expect(english(text)).toMatchObject({ intent: 'create_meeting_type', ...expected })
  })

  it.each([
    ['make the tour meeting type private', { meetingType: 'tour', visibility: 'private' }],
    ['change the tour meeting type to 40 minutes', { meetingType: 'tour', durationMinutes: 40 }],
    ['rename the tour to "Morning tour"', { meetingType: 'tour', title: 'Morning tour' }],
    ['set a 15 minute buffer after the tour meeting type', { bufferAfterMinutes: 15 }],
  ])('%s', (text, expected) => {
    expect(english(text)).toMatchObject({ intent: 'edit_meeting_type', ...expected })
  })
})

describe('Hours in English', () => {
  it.each([
    [
      'I work Mon-Thu 9 to 17:30, Fri until 1',
      [
        { weekdays: ['MO', 'TU', 'WE', 'TH'], start: '09:00', end: '17:30' },
        { weekdays: ['FR'], start: '09:00', end: '13:00' },
      ],
    ],
    [
      'my hours are 8:30am to 4:30pm on weekdays',
      [{ weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'], start: '08:30', end: '16:30' }],
    ],
    ['I work 10 to 6', [{ weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'], start: '10:00', end: '18:00' }]],
    [
      'I work Tuesdays and Thursdays from 9 to 12 and from 1 to 5',
      [
        { weekdays: ['TU', 'TH'], start: '09:00', end: '12:00' },
        { weekdays: ['TU', 'TH'], start: '13:00', end: '17:00' },
      ],
    ],
  ])('%s', (text, hours) => {
    expect(english(text)).toMatchObject({ intent: 'set_hours', hours })
  })

  it('leaves out a day that is not worked', () => {
    expect(english("I don't work on Fridays")).toMatchObject({
      intent: 'set_hours',
      when: { exclude: [{ weekday: 'FR' }] },
    })
  })

  it('blocks the days that somebody is away', () => {
    expect(english("I'm away from 21 December to 3 January")).toMatchObject({
      intent: 'block_time',
      when: { windows: [{ start: '2026-12-21', end: '2027-01-03', granularity: 'day' }] },
    })
  })
})
