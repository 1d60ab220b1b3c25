import { describe, expect, test } from 'vitest'
import { publicUrl, useOffice } from '../../support/dialogue.js'

const office = useOffice()
const week = { MO: '9-12, 13-17', TU: '9-5', WE: '', TH: '10:00-16:00', FR: '-', SA: '', SU: '' }

describe('working hours', () => {
  test('are shown in a form, and count once they are saved', async () => {
    const { adam } = office.people
    await adam.says('my working hours')
    expect(adam.card('hours-form')).toMatchObject({ timeZone: 'Europe/Amsterdam', faults: {} })
    await adam.presses('hours.save', { inputs: week })
    expect(adam.card('hours')).toMatchObject({
      event: 'changed',
      hours: {
        MO: [
          { from: '09:00', to: '12:00' },
          { from: '13:00', to: '17:00' },
        ],
        TU: [{ from: '09:00', to: '17:00' }],
        WE: [],
        TH: [{ from: '10:00', to: '16:00' }],
        FR: [],
      },
    })
  })

  test.each([
    ['adam', 'I work on Mondays from 10:00 to 14:00'],
    ['bob', 'ik werk op maandag van 10:00 tot 14:00'],
  ] as const)('that %s says are filled in: %s', async (who, text) => {
    const person = office.people[who]
    await person.says(text)
    expect(person.card('hours-form').hours.MO).toEqual([{ from: '10:00', to: '14:00' }])
  })

  test('that cannot be read come back with what was typed, and nothing is changed', async () => {
    const { adam } = office.people
    await adam.says('my working hours')
    await adam.presses('hours.save', { inputs: { ...week, TU: 'whenever', FR: '17-9-3' } })
    expect(adam.card('hours-form')).toMatchObject({
      faults: { TU: 'unreadable', FR: 'unreadable' },
      values: { TU: 'whenever', MO: '9-12, 13-17' },
    })
    expect(await office.rooms.db.schedule.count({ where: { personId: office.adam.id } })).toBe(0)
  })
})

describe('settings', () => {
  test('are the zone and the language from then on, whatever a chat says', async () => {
    const { adam } = office.people
    await adam.says('settings')
    expect(adam.card('settings-form')).toMatchObject({ timeZone: 'Europe/Amsterdam', locale: 'en-GB' })
    await adam.presses('settings.save', { inputs: { timeZone: 'new york', locale: 'nl' } })
    expect(adam.card('notice').notice).toEqual({ reason: 'settings-saved', timeZone: 'America/New_York', locale: 'nl' })
    await adam.says('instellingen')
    expect(adam.card('settings-form')).toMatchObject({ timeZone: 'America/New_York', locale: 'nl' })
  })

  test.each(['Mars/Olympus', '', '<!channel>', 'x'.repeat(10_000)])(
    'with a zone that there is not, %j, are asked again',
    async (timeZone) => {
      const { eve } = office.people
      await eve.says('settings')
      await eve.presses('settings.save', { inputs: { timeZone, locale: 'nl' } })
      expect(eve.card('settings-form')).toMatchObject({ timeZone, locale: 'nl', faults: { timeZone: 'unknown' } })
    },
  )

  test('with a language that there is not leave it as it is', async () => {
    const { eve } = office.people
    await eve.says('settings')
    await eve.presses('settings.save', { inputs: { timeZone: 'UTC', locale: 'tlh' } })
    expect(eve.card('notice').notice).toMatchObject({ locale: 'en-US', timeZone: 'UTC' })
  })
})

describe('the link of one’s page', () => {
  test.each(['my booking page', 'mijn boekingspagina'])('%s: with what is public on it', async (text) => {
    const { adam } = office.people
    await adam.says(text)
    expect(adam.card('page')).toMatchObject({
      pageUrl: `${publicUrl}/adam-novak`,
      meetingTypes: [
        { title: 'Office hours', url: `${publicUrl}/adam-novak/office-hours` },
        { title: 'Quick chat', url: `${publicUrl}/adam-novak/quick-chat` },
      ],
    })
  })

  test('of someone without a page is how to get one', async () => {
    const { eve } = office.people
    await eve.says('share my booking page')
    expect(eve.card('notice')).toMatchObject({
      notice: { reason: 'no-meeting-types' },
      next: [{ verb: 'meeting-type.create' }],
    })
  })
})
