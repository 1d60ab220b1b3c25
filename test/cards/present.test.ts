import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/cards/catalogue.js'
import { fillCard } from '../../src/cards/fill.js'
import { buttonsOf } from '../support/buttons-of.js'
import { booking, confirm, moving, officeHours, slots, summary, week } from '../support/sample-data.js'
import { visibleTexts } from '../support/visible-texts.js'

const fill = (card: Card, locale = 'en') => fillCard(card, { locale, owner: 'eve' })
const seen = (card: Card, locale?: string) => visibleTexts(fill(card, locale).body)
const verbs = (card: Card) =>
  buttonsOf(fill(card)).map((button) => (button.type === 'Action.Execute' ? button.verb : ''))

describe('the card of a booking', () => {
  it('tells the attendee that it is booked, when, with whom and where', () => {
    const card: Card = { name: 'booking', data: { ...booking, event: 'booked' } }
    expect(seen(card)).toEqual(
      expect.arrayContaining([
        'Booked',
        'Monday 30 November 2026, 14:00–14:30',
        'Amsterdam (CET)',
        'Adam Jansen (adam@contoso.example)',
        'Microsoft Teams',
      ]),
    )
    expect(verbs(card)).toEqual(['booking.reschedule', 'booking.cancel', 'bookings.list'])
  })

  it('tells the organizer who booked what', () => {
    const data = { ...booking, role: 'organizer', with: 'Eve', event: 'booked' } as const
    expect(seen({ name: 'booking', data })).toContain('Eve booked Spreekuur Noord')
    expect(seen({ name: 'booking', data }, 'nl')).toContain('Eve heeft Spreekuur Noord geboekt')
  })

  it('shows the time before it was moved', () => {
    const data = { ...booking, event: 'moved', previousStart: moving.start } as const
    expect(seen({ name: 'booking', data })).toContain('Friday 27 November 2026 at 10:30')
  })

  it('offers no change of what can no longer be changed', () => {
    expect(verbs({ name: 'booking', data: { ...booking, changeable: false } })).toEqual(['bookings.list'])
  })
})

describe('the card to confirm a booking', () => {
  it('asks only a visitor who it is', () => {
    const inputs = (asksWho: boolean) =>
      JSON.stringify(fill({ name: 'confirm-booking', data: { ...confirm, asksWho } })).match(/(?<="id":")\w+/g)
    expect(inputs(true)).toEqual(['name', 'email', 'notes'])
    expect(inputs(false)).toEqual(['notes'])
  })

  it('moves the booking that is being moved, and books otherwise', () => {
    expect(verbs({ name: 'confirm-booking', data: confirm })).toEqual(['booking.confirm', 'slots.show'])
    expect(verbs({ name: 'confirm-booking', data: { ...confirm, moving } })).toEqual(['booking.move', 'slots.show'])
  })
})

describe('the card of times', () => {
  it('says how long, where, and in whose time', () => {
    expect(seen({ name: 'slots', data: slots }, 'nl')).toContain(
      '30 minuten · Microsoft Teams · tijden in Amsterdam (CET)',
    )
  })

  it('keeps the booking that is being moved in every button', () => {
    for (const button of buttonsOf(fill({ name: 'slots', data: { ...slots, moving } })))
      expect(button).toMatchObject({ data: { bookingId: moving.bookingId } })
  })
})

describe('a form', () => {
  it('gives back what was typed, beside what is wrong with it', () => {
    const card: Card = {
      name: 'hours-form',
      data: { hours: week, timeZone: 'Europe/Amsterdam', faults: { MO: 'unreadable' }, values: { MO: '9 x 11' } },
    }
    expect(seen(card)).toEqual(expect.arrayContaining(['9 x 11', '09:00-12:00, 13:00-24:00']))
    expect(seen(card, 'nl').join()).toContain('De tijden van maandag kon ik niet lezen')
  })

  it('has a meeting type of an unusual length among its choices', () => {
    const values = {
      title: 'Bila',
      durationMinutes: '35',
      description: '',
      place: 'text',
      location: '',
      visibility: 'public',
      hours: 'regular',
      days: '',
      from: '',
      to: '',
      bufferBeforeMinutes: '0',
      bufferAfterMinutes: '0',
      minimumNoticeMinutes: '0',
      horizonDays: '60',
    }
    const card: Card = { name: 'meeting-type-form', data: { key: 'k', values, faults: {} } }
    const lengths = seen(card).filter((text) => text.endsWith(' minutes'))
    expect(lengths.slice(0, 8)).toEqual([10, 15, 20, 25, 30, 35, 40, 45].map((minutes) => `${minutes} minutes`))
  })
})

describe('a list', () => {
  it('shows ten, and how many more there are', () => {
    const meetingTypes = Array.from({ length: 12 }, () => summary)
    const card: Card = { name: 'choose-meeting-type', data: { organizer: 'Adam', meetingTypes } }
    expect(verbs(card)).toHaveLength(10)
    expect(seen(card)).toContain('And 2 more, on the booking page of Adam.')
  })
})

describe('the card of a meeting type', () => {
  it('puts days with the same hours together', () => {
    expect(seen({ name: 'meeting-type', data: { ...summary, hours: week, pageUrl: '' } }, 'nl')).toContain(
      'ma–di 09:00–17:00; wo 09:00–12:00, 13:00–24:00; do 09:00–17:00',
    )
  })

  it.each([
    [120, 60, '2 hours to 60 days ahead', '2 uur tot 60 dagen van tevoren'],
    [0, 1, 'Up to 1 day ahead', 'Tot 1 dag van tevoren'],
  ])('says how far ahead it is booked: %d minutes to %d days', (minimumNoticeMinutes, horizonDays, en, nl) => {
    const card: Card = { name: 'meeting-type', data: { ...summary, minimumNoticeMinutes, horizonDays, pageUrl: '' } }
    expect([seen(card), seen(card, 'nl')]).toEqual([expect.arrayContaining([en]), expect.arrayContaining([nl])])
  })
})

describe('help', () => {
  it('shows an attendee nothing that is for organizers', () => {
    const forAll = ['book.start', 'bookings.list', 'settings.edit']
    expect(verbs({ name: 'help', data: { name: '', isOrganizer: false, mayOrganize: false } })).toEqual(forAll)
    expect(verbs({ name: 'help', data: { name: '', isOrganizer: true, mayOrganize: true } })).toEqual([
      ...forAll,
      'meeting-types.list',
      'page.show',
      'hours.show',
      'calendars.show',
    ])
  })
})

describe('a notice', () => {
  it('has a button for each thing to do next', () => {
    const next = [{ verb: 'book.start' }, { verb: 'slots.show', meetingTypeId: officeHours }] as const
    expect(verbs({ name: 'notice', data: { notice: { reason: 'outdated-card' }, next: [...next] } })).toEqual([
      'book.start',
      'slots.show',
    ])
  })
})
