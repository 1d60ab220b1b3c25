import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idOf, messageId } from '../../src/mail/message-id.js'
import { timewith } from './letters.js'

describe('a Message-ID', () => {
  it('is the same for the same key, at the domain that the mail comes from', () => {
    expect(messageId('booking-1:0:attendee', timewith)).toBe('<booking-1_3a0_3aattendee@contoso.com>')
  })

  it('is short for a long key', () => {
    expect(idOf('x'.repeat(1000))).toMatch(/^_[0-9a-f]{64}$/)
    expect(idOf('x'.repeat(1000))).not.toBe(idOf('x'.repeat(1001)))
  })

  it('has only characters that need no quotes there and in a file name, and another for another key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(idOf(one)).toMatch(/^[A-Za-z0-9_-]*$/)
        expect(idOf(one) === idOf(other)).toBe(one === other)
      }),
    )
  })
})
