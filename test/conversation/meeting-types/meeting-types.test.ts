import { describe, expect, test } from 'vitest'
import { book } from '../../../src/bookings/book.js'
import { requestOfEve } from '../../support/contoso.js'
import { publicUrl, useOffice } from '../../support/dialogue.js'
import { expectBooked } from '../../support/outcomes.js'

const office = useOffice()
const filledIn = {
  title: 'Coaching',
  durationMinutes: '45',
  description: 'Bring *questions*',
  place: 'text',
  location: '<b>Room</b> 5',
  visibility: 'private',
  hours: 'custom',
  days: 'MO,WE',
  from: '10:00',
  to: '12:00',
  bufferBeforeMinutes: '5',
  bufferAfterMinutes: '10',
  minimumNoticeMinutes: '120',
  horizonDays: '14',
}

describe('making a meeting type', () => {
  test.each([
    ['adam', 'create a 45 minute meeting type called Coaching', { title: 'Coaching', durationMinutes: 45 }],
    ['bob', 'maak een afspraaktype Koffie van 20 minuten', { title: 'Koffie', durationMinutes: 20 }],
    [
      'adam',
      'create a private meeting type Interview of 60 minutes with a 15 minute buffer after',
      { title: 'Interview', durationMinutes: 60, visibility: 'private', bufferAfterMinutes: 15 },
    ],
  ] as const)('in one sentence: %s says %j', async (who, text, expected) => {
    const person = office.people[who]
    await person.says(text)
    expect(person.card('meeting-type')).toMatchObject({ event: 'created', ...expected })
  })

  test('opens a page for whoever had none', async () => {
    const { bob } = office.people
    await bob.says('maak een afspraaktype Koffie van 20 minuten')
    expect(bob.card('meeting-type')).toMatchObject({
      url: `${publicUrl}/bob-de-wit/koffie`,
      pageUrl: `${publicUrl}/bob-de-wit`,
    })
  })

  test('by a form that asks for what is missing and has what is known', async () => {
    const { adam } = office.people
    await adam.says('create a meeting type called Coaching')
    expect(adam.card('meeting-type-form')).toMatchObject({ values: { title: 'Coaching', durationMinutes: '30' } })
    await adam.presses('meeting-type.save', { inputs: filledIn })
    expect(adam.card('meeting-type')).toMatchObject({
      event: 'created',
      title: 'Coaching',
      durationMinutes: 45,
      description: 'Bring *questions*',
      place: 'text',
      location: '<b>Room</b> 5',
      visibility: 'private',
      hours: { MO: [{ from: '10:00', to: '12:00' }], TU: [], WE: [{ from: '10:00', to: '12:00' }] },
      bufferBeforeMinutes: 5,
      bufferAfterMinutes: 10,
      minimumNoticeMinutes: 120,
      horizonDays: 14,
    })
  })

  test('by a form that is sent twice is making one', async () => {
    const { adam } = office.people
    await adam.says('create a meeting type')
    const [save] = adam.buttons('meeting-type.save')
    await adam.sends(save, filledIn)
    const { meetingTypeId } = adam.card('meeting-type')
    await adam.sends(save, filledIn)
    expect(adam.card('meeting-type').meetingTypeId).toBe(meetingTypeId)
  })

  test.each([
    ['no title', { title: '  ' }, { title: 'missing' }],
    ['too long a title', { title: 'x'.repeat(101) }, { title: 'too-long' }],
    ['10,000 characters of description', { description: 'x'.repeat(10_000) }, { description: 'too-long' }],
    ['a length in words', { durationMinutes: 'long' }, { durationMinutes: 'not-a-number' }],
    ['half a minute', { durationMinutes: '7.5' }, { durationMinutes: 'not-a-number' }],
    ['a length of nothing', { durationMinutes: '0' }, { durationMinutes: 'out-of-range' }],
    ['two days', { durationMinutes: '2880' }, { durationMinutes: 'out-of-range' }],
    ['a negative buffer', { bufferAfterMinutes: '-5' }, { bufferAfterMinutes: 'out-of-range' }],
    ['a horizon of ages', { horizonDays: '100000' }, { horizonDays: 'out-of-range' }],
    ['no days', { days: '' }, { days: 'missing' }],
    ['a clock that there is not', { from: '25:00' }, { from: 'unreadable' }],
    ['hours that end before they begin', { from: '12:00', to: '10:00' }, { to: 'ends-before-it-begins' }],
  ])('with %s shows the form again, with the fault and all that was typed', async (_what, change, faults) => {
    const { adam } = office.people
    await adam.says('create a meeting type')
    const typed = { ...filledIn, ...change }
    await adam.presses('meeting-type.save', { inputs: typed })
    expect(adam.card('meeting-type-form').faults).toEqual(faults)
    const kept = Object.fromEntries(Object.entries(typed).map(([id, value]) => [id, value.trim()]))
    expect(adam.card('meeting-type-form').values).toEqual(kept)
    await adam.presses('meeting-type.save', { inputs: filledIn })
    expect(adam.card('meeting-type').event).toBe('created')
  })
})

describe('the list', () => {
  test('has one’s own, private ones too, with a button for each', async () => {
    const { adam } = office.people
    await adam.says('list my meeting types')
    const titles = adam.card('meeting-types').meetingTypes.map(({ title }) => title)
    expect(titles).toEqual(['Office hours', 'Quick chat', 'Review'])
    await adam.presses('meeting-type.show', { which: ({ meetingTypeId }) => meetingTypeId === office.review.id })
    expect(adam.card('meeting-type')).toMatchObject({ title: 'Review', visibility: 'private' })
  })

  test('that is empty says how to make one', async () => {
    const { bob } = office.people
    await bob.says('mijn afspraaktypes')
    expect(bob.card('notice').notice).toEqual({ reason: 'no-meeting-types' })
    await bob.presses('meeting-type.create')
    expect(bob.card('meeting-type-form').values.title).toBe('')
  })
})

describe('changing a meeting type', () => {
  test.each([
    ['in English', 'make my office hours meeting type 45 minutes', '45'],
    ['in Dutch', 'wijzig het afspraaktype office hours naar 60 minuten', '60'],
  ])('by a sentence fills in the form, which must be saved: %s', async (_language, text, durationMinutes) => {
    const { adam } = office.people
    await adam.says(text)
    expect(adam.card('meeting-type-form')).toMatchObject({
      meetingTypeId: office.officeHours.id,
      values: { title: 'Office hours', location: 'Room 4', durationMinutes },
    })
    const unchanged = await office.rooms.db.meetingType.findFirstOrThrow({ where: { id: office.officeHours.id } })
    expect(unchanged.durationMinutes).toBe(30)
    const { values } = adam.card('meeting-type-form')
    await adam.presses('meeting-type.save', { inputs: { ...values } })
    expect(adam.card('meeting-type')).toMatchObject({ event: 'changed', durationMinutes: Number(durationMinutes) })
  })

  test('from its card, and leaving it as it is', async () => {
    const { adam } = office.people
    await adam.says('list my meeting types')
    await adam.presses('meeting-type.show')
    await adam.presses('meeting-type.edit')
    await adam.presses('meeting-type.show')
    expect(adam.card('meeting-type').event).toBeUndefined()
  })

  test('whose days have different hours keeps them all when something else is changed', async () => {
    const { adam } = office.people
    await adam.says('create a 30 minute meeting type called Clinic on Tuesdays 2-4pm and Thursdays 9-11am')
    const { meetingTypeId, hours } = adam.card('meeting-type')
    expect(hours).toMatchObject({ TU: [{ from: '14:00', to: '16:00' }], TH: [{ from: '09:00', to: '11:00' }] })
    await adam.presses('meeting-type.edit')
    const values = { ...adam.card('meeting-type-form').values, location: 'Room 9' }
    await adam.presses('meeting-type.save', { inputs: values })
    expect(adam.card('meeting-type')).toMatchObject({ meetingTypeId, location: 'Room 9', hours })
  })
})

describe('deleting a meeting type', () => {
  test('says first how many bookings there are, and they stay', async () => {
    const { id } = expectBooked(await book(office.rooms, requestOfEve(office), office.clock.now))
    const { adam } = office.people
    await adam.says('delete the meeting type office hours')
    expect(adam.card('meeting-type-delete')).toMatchObject({ title: 'Office hours', upcomingBookings: 1 })
    await adam.presses('meeting-type.delete-for-good')
    expect(adam.card('notice').notice).toEqual({ reason: 'meeting-type-deleted', title: 'Office hours' })
    expect(await office.rooms.db.booking.findFirst({ where: { id } })).toMatchObject({ status: 'accepted' })
  })

  test('in Dutch, and pressed twice', async () => {
    const { adam } = office.people
    await adam.says('verwijder het afspraaktype quick chat')
    const [press] = adam.buttons('meeting-type.delete-for-good')
    await adam.sends(press)
    await adam.sends(press)
    expect(adam.card('notice').notice).toEqual({ reason: 'meeting-type-gone' })
  })

  test('leaves a sentence on every card that is still about it', async () => {
    const { adam, eve } = office.people
    await eve.says('book office hours with Adam on Friday at 9:30')
    const [confirm] = eve.buttons('booking.confirm')
    const [other] = eve.buttons('slots.show')
    await adam.says('delete the meeting type office hours')
    await adam.presses('meeting-type.delete-for-good')
    for (const press of [confirm, other]) {
      await eve.sends(press)
      expect(eve.card('notice')).toMatchObject({
        notice: { reason: 'meeting-type-gone' },
        next: [{ verb: 'book.start' }],
      })
    }
  })
})

test.each(['meeting-type.show', 'meeting-type.edit', 'meeting-type.delete', 'meeting-type.delete-for-good'])(
  'a forged %s for somebody else’s meeting type finds none',
  async (verb) => {
    const { bob } = office.people
    await bob.sends({ verb, meetingTypeId: office.review.id, owner: office.bob.id })
    expect(bob.card('notice').notice).toEqual({ reason: 'meeting-type-gone' })
    expect(await office.rooms.db.meetingType.count({ where: { id: office.review.id, deletedAt: null } })).toBe(1)
  },
)
