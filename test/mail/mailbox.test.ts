import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWritable, nameOf, readMailbox } from '../../src/mail/mailbox.js'
import { hostileText } from './hostile-text.js'

describe('MAIL_FROM', () => {
  it('is a name and an address, or an address alone', () => {
    expect(readMailbox('Timewith <timewith@example.org>')).toEqual({
      name: 'Timewith',
      address: 'timewith@example.org',
    })
    expect(readMailbox('timewith@example.org')).toEqual({ name: '', address: 'timewith@example.org' })
  })

  it('is nothing else', () => {
    for (const text of ['', 'Timewith', 'a@example.org, b@example.org', 'a@', '@example.org'])
      expect(() => readMailbox(text)).toThrow('No single mail address')
  })
})

describe('an address', () => {
  it('can be written when it needs no quotes', () => {
    for (const address of ['adam@contoso.com', "o'neill+work@sub.example.co.uk", 'zoë@exämple.nl', 'a@localhost'])
      expect(isWritable(address)).toBe(true)
  })

  it('cannot be written when more could hide in it', () => {
    for (const address of [
      '',
      'adam',
      'a b@example.org',
      '"a"@example.org',
      'a@example.org>',
      'a@b@c',
      'a@example.org\r\nBcc: x@y.z',
    ])
      expect(isWritable(address)).toBe(false)
  })

  it('has no room for a space, a quote, a bracket or a line break, whatever it was', () => {
    fc.assert(fc.property(hostileText, (text) => !isWritable(text) || !/[\s<>",;\\]/.test(text)))
  })
})

it('calls someone without a name by the address', () => {
  expect(nameOf({ name: ' \n', address: 'adam@contoso.com' })).toBe('adam@contoso.com')
})
