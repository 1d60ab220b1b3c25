import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneLine, wrapLines } from '../../src/mail/plain-text.js'
import { hostileText } from './hostile-text.js'

describe('a text on one line', () => {
  it('keeps what people write', () => {
    expect(oneLine('  Zoë  “Zo” O’Neill 👩‍💻 ')).toBe('Zoë “Zo” O’Neill 👩‍💻')
  })

  it('ends in an ellipsis where it is too long', () => {
    expect(oneLine('a'.repeat(300), 10)).toBe('aaaaaaaaa…')
  })

  it('has no line break, no control character and no half character, whatever it was', () => {
    fc.assert(
      fc.property(hostileText, (text) => !/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(oneLine(text))),
    )
  })
})

describe('wrapped lines', () => {
  it('break at a space, and leave a word that is too long whole', () => {
    expect(wrapLines('one two three https://example.org/a-long-address four', 9)).toBe(
      'one two\nthree\nhttps://example.org/a-long-address\nfour',
    )
  })

  it('say the same words in the same order', () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean)

    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (text) => {
        expect(words(wrapLines(text, 20))).toEqual(words(text))
      }),
    )
  })
})
