import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/cards/phrases/en.js'
import { mapUrl, phoneUrl, placeFault, placeSaid, places, readPhone } from '../../src/cards/places.js'
import { whereOf } from '../../src/cards/where.js'

test.each([
  ['Teams', 'teams', ''],
  ['MS Teams', 'teams', ''],
  ['Microsoft Teams', 'teams', ''],
  ['a Teams call', 'text', 'a Teams call'],
  ['Google Meet', 'google-meet', ''],
  ['meet', 'google-meet', ''],
  ['phone', 'organizer-calls', ''],
  ['telefoon', 'organizer-calls', ''],
  ['+31 20 123 45 67', 'attendee-calls', '+31 20 123 45 67'],
  ['https://zoom.example/j/1', 'link', 'https://zoom.example/j/1'],
  ['Room 4', 'text', 'Room 4'],
  ['Stationsplein 1, Utrecht', 'text', 'Stationsplein 1, Utrecht'],
])('“%s” is %s', (said, place, location) => {
  expect(placeSaid(said)).toEqual({ place, location })
})

describe('A phone number', () => {
  test.each(['020 123 4567', '+31 (0)20-123.45.67', '06-12345678', '112233'])('is “%s”', (typed) => {
    expect(readPhone(` ${typed} `)).toBe(typed)
  })
  test.each(['', '12345', 'call me', '+31 20 123 4567 ext 9', '1234567890123456', '<b>0201234567</b>'])(
    'is not “%s”',
    (typed) => {
      expect(readPhone(typed)).toBeUndefined()
    },
  )
  test('opens the phone by its digits alone', () => {
    expect(phoneUrl('+31 (0)20-123.45.67')).toBe('tel:+310201234567')
  })
})

test('every text that is taken for a phone number makes an address of digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const number = readPhone(text)
      if (number) expect(phoneUrl(number)).toMatch(/^tel:\+?\d{6,15}$/)
    }),
  )
})

test.each([
  ['attendee-calls', '', 'missing'],
  ['attendee-calls', 'my phone', 'unreadable'],
  ['attendee-calls', '020 1234567', undefined],
  ['address', '', 'missing'],
  ['address', 'Stationsplein 1', undefined],
  ['link', '', 'missing'],
  ['link', 'zoom', 'unreadable'],
  ['link', 'javascript:alert(1)', 'unreadable'],
  ['link', 'https://zoom.example/j/1', undefined],
  ['organizer-calls', '', undefined],
  ['teams', '', undefined],
  ['text', '', undefined],
] as const)('%s with “%s”: %s', (place, location, fault) => {
  expect(placeFault(place, location)).toBe(fault)
})

describe('Where a meeting is', () => {
  const at = (change: Partial<Parameters<typeof whereOf>[0]>) =>
    whereOf({ place: 'text', location: '', role: 'attendee', other: 'Adam', ...change }, english.where)

  test('in Teams, with the address to join at once there is one', () => {
    expect(at({ place: 'teams', location: 'Microsoft Teams' })).toEqual({ text: 'Microsoft Teams' })
    expect(at({ place: 'teams', location: 'Microsoft Teams', joinUrl: 'https://t.example' })).toEqual({
      text: 'Microsoft Teams',
      url: 'https://t.example',
    })
  })

  test('by phone says to each side who calls whom', () => {
    const byOrganizer = { place: 'organizer-calls', location: 'Phone', phone: '+31201234567' } as const
    expect(at(byOrganizer)).toEqual({ text: 'Adam calls you at +31201234567' })
    expect(at({ ...byOrganizer, role: 'organizer', other: 'Eve' })).toEqual({
      text: 'Call Eve at +31201234567',
      url: 'tel:+31201234567',
    })
    const byAttendee = { place: 'attendee-calls', location: '020 1234567' } as const
    expect(at(byAttendee)).toEqual({ text: 'Call Adam at 020 1234567', url: 'tel:0201234567' })
    expect(at({ ...byAttendee, role: 'organizer', other: 'Eve' })).toEqual({ text: 'Eve calls you at 020 1234567' })
  })

  test('at an address has a map', () => {
    expect(at({ place: 'address', location: 'Main St 4 & 5' })).toEqual({
      text: 'Main St 4 & 5',
      url: 'https://www.google.com/maps/search/?api=1&query=Main+St+4+%26+5',
    })
    expect(new URL(mapUrl('a"b<c>')).searchParams.get('query')).toBe('a"b<c>')
  })

  test('never makes anything but the web, a phone or a map of what somebody typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        (place, location, phone) => {
          const { url } = at({ place, location, ...(readPhone(phone) && { phone }) })
          if (url && place !== 'attendee-calls') expect(url).toMatch(/^(https?:\/\/|tel:[+\d])/i)
        },
      ),
    )
  })
})
