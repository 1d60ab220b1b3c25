import { describe, expect, test } from 'vitest'
import { useOffice } from '../support/dialogue.js'

const office = useOffice()

describe('a meeting type that has the name that is said', () => {
  test('is shown to be changed, instead of a second one of that name', async () => {
    const { adam } = office.people
    await adam.says('create a 45 minute office hours meeting type, private')
    const { meetingTypeId, values } = adam.card('meeting-type-form')
    expect(meetingTypeId).toBe(office.officeHours.id)
    expect(values).toMatchObject({
      title: 'Office hours',
      durationMinutes: '45',
      visibility: 'private',
      location: 'Room 4',
    })
  })

  test.each(['make office hours private', 'maak office hours besloten'])('is the one meant by “%s”', async (text) => {
    const { adam } = office.people
    await adam.says(text)
    const { meetingTypeId, values } = adam.card('meeting-type-form')
    expect(meetingTypeId).toBe(office.officeHours.id)
    expect(values).toMatchObject({ durationMinutes: '30', visibility: 'private' })
  })

  test.each(['rename quick chat to coffee', 'hernoem quick chat naar coffee'])('gets another: “%s”', async (text) => {
    const { adam } = office.people
    await adam.says(text)
    const { meetingTypeId, values } = adam.card('meeting-type-form')
    expect(meetingTypeId).toBe(office.quickChat.id)
    expect(values).toMatchObject({ title: 'Coffee', durationMinutes: '15' })
  })

  test.each(['delete quick chat', 'verwijder quick chat'])('is deleted once that is confirmed: “%s”', async (text) => {
    const { adam } = office.people
    await adam.says(text)
    expect(adam.card('meeting-type-delete')).toMatchObject({ meetingTypeId: office.quickChat.id })
  })

  test('gives way to a booking of that name when something is cancelled', async () => {
    const { adam, eve } = office.people
    await eve.says('book quick chat with Adam on Thursday at 10')
    await eve.says('yes')
    await adam.says('cancel quick chat')
    expect(adam.card('cancel-form').booking).toMatchObject({ title: 'Quick chat' })
  })

  test.each([
    'give me a one-time link for office hours',
    'single-use link for office hours',
    'eenmalige link voor office hours',
  ])('is shared once: “%s”', async (text) => {
    const { adam } = office.people
    await adam.says(text)
    expect(adam.card('single-use-link')).toMatchObject({ title: 'Office hours' })
  })

  test('is shared by the only link that there is, when it is private', async () => {
    const { adam } = office.people
    await adam.says('send me a link to review')
    expect(adam.card('single-use-link')).toMatchObject({ title: 'Review' })
  })
})

test.each([
  'create a 45 minute intake meeting type, description: bring your laptop, location: Room 5, private',
  'maak een afspraaktype intake van 45 minuten, omschrijving: bring your laptop, locatie Room 5, privé',
  'create a 45 min intake with description "bring your laptop" in Room 5, private',
])('everything that one sentence says is kept: “%s”', async (text) => {
  const { adam } = office.people
  await adam.says(text)
  expect(adam.card('meeting-type')).toMatchObject({
    title: 'Intake',
    durationMinutes: 45,
    description: 'bring your laptop',
    location: 'Room 5',
    visibility: 'private',
  })
})
