import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matches } from '../../src/access/wildcard.js'

test.each([
  ['MicrosoftOWSPersonalBookings', true],
  ['microsoftowspersonalbookings', true],
  ['*', true],
  ['MicrosoftOWS*', true],
  ['*PersonalBookings', true],
  ['Microsoft*Bookings', true],
  ['*OWS*', true],
  ['**', true],
  ['MicrosoftOWSPersonalBookings*', true],
  ['MicrosoftOWS', false],
  ['MicrosoftOWSPersonalBookings2', false],
  ['MicrosoftOWSPersonalBookings*X', false],
  ['Microsoft.WSPersonalBookings', false],
  ['MicrosoftOWSPersonalBooking?', false],
  ['Micro*Bookings*Bookings', false],
  ['', false],
])('an entry %s matches personal bookings: %s', (entry, expected) => {
  expect(matches(entry, 'MicrosoftOWSPersonalBookings')).toBe(expected)
})

test('a pattern matches what a regular expression with .* in place of * does', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'b', '.'), maxLength: 12 })
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 8 })
  fc.assert(
    fc.property(pattern, text, (pattern, text) => {
      const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'i')
      expect(matches(pattern, text)).toBe(expression.test(text))
    }),
  )
})
