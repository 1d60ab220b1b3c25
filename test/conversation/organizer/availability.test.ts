import { describe, expect, test } from 'vitest'
import { useOffice } from '../../support/dialogue.js'

const office = useOffice()
const noLimits = { dayMax: '', dayHours: '', weekMax: '', weekHours: '', monthMax: '', monthHours: '' }

describe('holidays and limits', () => {
  test.each(['Netherlands', 'nederland', 'nl'])('are those of a country by any of its names: %s', async (country) => {
    const { adam } = office.people
    await adam.sends({ verb: 'availability.edit', owner: office.adam.id })
    await adam.presses('availability.save', {
      inputs: { ...noLimits, country, region: '', weekMax: '4', dayHours: '1,5' },
    })
    expect(adam.card('holidays').days.map(({ date }) => date)).toContain('2027-04-27')
    await adam.sends({ verb: 'availability.edit', owner: office.adam.id })
    expect(adam.card('availability-form').values).toMatchObject({ country: 'NL', weekMax: '4', dayHours: '1.5' })
  })

  test('can be switched one by one', async () => {
    const { adam } = office.people
    await adam.sends({ verb: 'availability.edit', owner: office.adam.id })
    await adam.presses('availability.save', { inputs: { ...noLimits, country: 'DE', region: 'BY' } })
    const christmas = () => adam.card('holidays').days.find(({ date }) => date === '2026-12-25')
    expect(adam.card('holidays').place).toBe('Germany, Bayern')
    expect(christmas()).toMatchObject({ isWorked: false })
    await adam.presses('holidays.switch', { which: ({ rule }) => rule === christmas()?.rule })
    expect(christmas()).toMatchObject({ isWorked: true })
  })

  test.each([
    [{ country: 'Atlantis' }, { country: 'unknown' }],
    [{ country: 'DE', region: 'Mars' }, { region: 'unknown' }],
    [{ dayMax: 'many' }, { dayMax: 'not-a-number' }],
    [{ dayMax: '1.5' }, { dayMax: 'not-a-number' }],
    [{ weekHours: '169' }, { weekHours: 'out-of-range' }],
    [{ monthMax: '0' }, { monthMax: 'out-of-range' }],
  ])('that cannot be read come back with what was typed: %o', async (change, faults) => {
    const { adam } = office.people
    const inputs = { ...noLimits, country: '', region: '', ...change }
    await adam.sends({ verb: 'availability.edit', owner: office.adam.id })
    await adam.presses('availability.save', { inputs })
    expect(adam.card('availability-form')).toMatchObject({ values: inputs, faults })
  })
})

describe('more rules of a meeting type', () => {
  const rules = {
    ...noLimits,
    otherDurations: '',
    stepMinutes: '',
    startOffsetMinutes: '0',
    hoursRelation: 'instead',
    horizonKind: 'rolling',
    horizonFrom: '',
    horizonTo: '',
  }

  test('let an attendee choose how long, by card and in a sentence', async () => {
    const { adam, eve } = office.people
    await adam.sends({ verb: 'meeting-type.rules', meetingTypeId: office.officeHours.id, owner: office.adam.id })
    await adam.presses('meeting-type.save-rules', { inputs: { ...rules, otherDurations: '45, 60', dayMax: '3' } })
    expect(adam.card('meeting-type')).toMatchObject({ lengths: [30, 45, 60], limits: [{ per: 'day', max: 3 }] })

    await eve.says('book office hours with Adam')
    expect(eve.card('slots')).toMatchObject({ durationMinutes: 30, lengths: [30, 45, 60] })
    await eve.presses('slots.show', { which: ({ durationMinutes }) => durationMinutes === 60 })
    expect(eve.card('slots')).toMatchObject({ durationMinutes: 60 })
    await eve.presses('slots.pick')
    await eve.presses('booking.confirm')
    expect(eve.card('booking')).toMatchObject({ event: 'booked', durationMinutes: 60 })

    await eve.says('book 45 minutes with Adam on Thursday at 9')
    expect(eve.card('confirm-booking')).toMatchObject({ durationMinutes: 45 })
    await eve.says('yes')
    expect(eve.card('booking')).toMatchObject({ event: 'booked', durationMinutes: 45 })
  })

  test('say who is reminded, and when, and show it as it would be typed', async () => {
    const { adam } = office.people
    const edit = { verb: 'meeting-type.rules', meetingTypeId: office.officeHours.id, owner: office.adam.id }
    await adam.sends(edit)
    const typed = '24h before\n2 uur na, mail en chat, beide'
    await adam.presses('meeting-type.save-rules', { inputs: { ...rules, reminders: typed } })
    await adam.sends(edit)
    expect(adam.card('meeting-type-rules').values.reminders).toBe(
      '1 day before, mail, attendee\n2 hours after, mail and chat, both',
    )
  })

  test.each([
    [{ otherDurations: '15, long' }, { otherDurations: 'not-a-number' }],
    [{ otherDurations: '2' }, { otherDurations: 'out-of-range' }],
    [{ stepMinutes: '1441' }, { stepMinutes: 'out-of-range' }],
    [{ horizonKind: 'range' }, { horizonFrom: 'missing', horizonTo: 'missing' }],
    [{ reminders: '1 day before\nsoon' }, { reminders: 'unreadable' }],
    [
      { horizonKind: 'range', horizonFrom: '2026-12-02', horizonTo: '2026-12-01' },
      { horizonTo: 'ends-before-it-begins' },
    ],
  ])('that cannot be read come back with what was typed: %o', async (change, faults) => {
    const { adam } = office.people
    await adam.sends({ verb: 'meeting-type.rules', meetingTypeId: office.officeHours.id, owner: office.adam.id })
    await adam.presses('meeting-type.save-rules', { inputs: { ...rules, ...change } })
    expect(adam.card('meeting-type-rules')).toMatchObject({ values: { ...rules, ...change }, faults })
  })
})
