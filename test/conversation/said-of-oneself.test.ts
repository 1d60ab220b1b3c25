import { describe, expect, test } from 'vitest'
import { useOffice } from '../support/dialogue.js'

const office = useOffice()

describe('what somebody says of themself', () => {
  test.each([
    ['set my time zone to Tokyo', 'Asia/Tokyo'],
    ['zet mijn tijdzone op New York', 'America/New_York'],
  ])('“%s” fills in the form', async (text, timeZone) => {
    const { adam } = office.people
    await adam.says(text)
    expect(adam.card('settings-form')).toMatchObject({ timeZone })
  })

  test.each([
    ['change my language to Dutch', 'nl'],
    ['verander mijn taal naar Nederlands', 'nl'],
  ])('“%s” fills in the form', async (text, locale) => {
    const { adam } = office.people
    await adam.says(text)
    expect(adam.card('settings-form')).toMatchObject({ locale })
  })

  test.each(['what are my working hours?', 'wat zijn mijn werktijden?'])('“%s” shows them', async (text) => {
    const { adam } = office.people
    expect(await adam.says(text)).toMatchObject({ name: 'hours' })
  })

  test.each(["I don't work on Fridays", 'ik werk niet op vrijdag'])('“%s” takes those days off', async (text) => {
    const { adam } = office.people
    await adam.says(text)
    const { hours } = adam.card('hours-form')
    expect(hours.FR).toEqual([])
    expect(hours.TH).not.toEqual([])
  })

  test.each(['am I free on Thursday?', 'ben ik donderdag vrij?'])(
    '“%s” is answered with what they have then, whoever was spoken of before',
    async (text) => {
      const { eve } = office.people
      await eve.says('when is Adam free?')
      expect(await eve.says(text)).toMatchObject({ data: { notice: { reason: 'nothing-then' } } })
      await eve.says('book quick chat with Adam on Thursday at 10')
      await eve.says('yes')
      await eve.says(text)
      expect(eve.card('bookings').bookings).toHaveLength(1)
    },
  )

  test.each(['thanks!', 'great, thank you', 'bedankt'])('“%s” is answered shortly', async (text) => {
    const { eve } = office.people
    expect(await eve.says(text)).toMatchObject({ data: { notice: { reason: 'welcome' } } })
  })
})

describe('a time without a day', () => {
  test.each(['move it to 10am', 'move my meeting with Adam to 10am', 'verzet het naar 10 uur'])(
    'is on the day of the booking that moves: “%s”',
    async (text) => {
      const { eve } = office.people
      await eve.says('book quick chat with Adam on Thursday at 9')
      await eve.says('yes')
      await eve.says('my bookings')
      await eve.says(text)
      expect(eve.card('confirm-booking').start).toBe('2026-11-26T15:00:00.000Z')
    },
  )
})

describe('what is said after', () => {
  test('something that was not understood is still about what was shown before it', async () => {
    const { eve } = office.people
    await eve.says('book 30 minutes with Adam on Thursday at 9')
    await eve.says('blah blah')
    await eve.says('make it 10')
    expect(eve.card('confirm-booking').start).toBe('2026-11-26T15:00:00.000Z')
  })

  test('a greeting stands for itself', async () => {
    const { eve } = office.people
    await eve.says('bedankt')
    await eve.says('zo snel mogelijk een half uur met Adam')
    expect(eve.card('confirm-booking')).toMatchObject({ title: 'Office hours' })
  })
})

test('when nothing is free at the time that was said, the days closest to it are shown', async () => {
  const { eve } = office.people
  await eve.says('book office hours with Adam on Saturday')
  expect(eve.card('slots')).toMatchObject({ day: '2026-11-30', refusal: { reason: 'nothing-in-window' } })
})
