import { describe, expect, test } from 'vitest'
import { useOffice } from '../../support/dialogue.js'

const office = useOffice()
const setPlace = (place: string, location: string) =>
  office.rooms.db.meetingType.updateMany({ where: { id: office.officeHours.id }, data: { place, location } })
const booked = () => office.rooms.db.booking.findFirst({ where: { organizationId: office.organization.id } })

describe('Where a meeting type takes place', () => {
  test.each([
    ['create a 30 minute meeting type called Sync on Microsoft Teams', 'teams', 'Microsoft Teams'],
    ['maak een afspraaktype Overleg van 30 minuten via Teams', 'teams', 'Microsoft Teams'],
    ['create a 20 minute Chat meeting type via Google Meet', 'google-meet', 'Google Meet'],
    ['create a 15 minute Intake meeting type by phone', 'organizer-calls', 'Phone'],
  ])('is said: “%s”', async (said, place, location) => {
    const { adam } = office.people
    await adam.says(said)
    expect(adam.card('meeting-type')).toMatchObject({ place, location })
  })

  test('is chosen in the form, and what is beside it must fit', async () => {
    const { adam } = office.people
    await adam.sends({ verb: 'meeting-type.edit', meetingTypeId: office.officeHours.id, owner: office.adam.id })
    const typed = { ...adam.card('meeting-type-form').values }
    const save = async (place: string, location: string) => {
      await adam.presses('meeting-type.save', { inputs: { ...typed, place, location } })
    }
    await save('attendee-calls', 'call me')
    expect(adam.card('meeting-type-form').faults).toEqual({ location: 'unreadable' })
    await save('link', '')
    expect(adam.card('meeting-type-form').faults).toEqual({ location: 'missing' })
    await save('attendee-calls', '+31 20 123 4567')
    expect(adam.card('meeting-type')).toMatchObject({ place: 'attendee-calls', location: '+31 20 123 4567' })
  })

  test('in Teams says what makes the link as long as nothing does', async () => {
    const { adam } = office.people
    await adam.says('create a 30 minute meeting type called Sync on Teams')
    expect(adam.card('meeting-type').lacksCalendar).toBe('microsoft')
  })
})

describe('A meeting type by phone, where the organizer calls', () => {
  test('asks whoever books for a number, in a chat', async () => {
    await setPlace('organizer-calls', 'Phone')
    const { eve } = office.people
    await eve.says('book office hours with Adam Novak tomorrow')
    await eve.presses('slots.pick')
    expect(eve.card('confirm-booking').asksPhone).toBe(true)
    await eve.presses('booking.confirm')
    expect(eve.card('confirm-booking').faults).toEqual({ phone: 'missing' })
    await eve.presses('booking.confirm', { inputs: { phone: 'none' } })
    expect(eve.card('confirm-booking').faults).toEqual({ phone: 'unreadable' })
    await eve.presses('booking.confirm', { inputs: { phone: '+1 212 555 0100', notes: '' } })
    expect(eve.card('booking')).toMatchObject({ event: 'booked', place: 'organizer-calls', phone: '+1 212 555 0100' })
    expect(await booked()).toMatchObject({ attendeePhone: '+1 212 555 0100' })
  })

  test('asks for it on a page, and keeps it while a code is asked for', async () => {
    await setPlace('organizer-calls', 'Phone')
    const visitor = office.visitorWith({ knownToken: undefined, visitor: 'new' })
    await visitor.visits('adam-novak', 'office-hours')
    await visitor.presses('slots.pick')
    const details = { name: 'Zoë', email: 'zoe@example.nl', notes: '', phone: '06-12345678' }
    await visitor.presses('booking.confirm', { inputs: details })
    const job = await office.rooms.db.job.findFirstOrThrow({
      where: { organizationId: office.organization.id, kind: 'code' },
    })
    const { code } = job.payload as { code: string }
    await visitor.presses('booking.verify', { inputs: { code } })
    expect(visitor.card('booking')).toMatchObject({ event: 'booked', phone: '06-12345678' })
  })

  test('keeps no number of whoever books another kind', async () => {
    const { eve } = office.people
    await eve.says('book office hours with Adam Novak tomorrow')
    await eve.presses('slots.pick')
    await eve.presses('booking.confirm', { inputs: { phone: '+1 212 555 0100', notes: '' } })
    expect(await booked()).toMatchObject({ attendeePhone: '' })
  })
})
