import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { cleanText, escapeText, plainText } from '../../src/cards/markdown.js'
import { nastyTexts } from '../support/written-cards.js'

const markdown = new MarkdownIt({ html: false })

const symbols = [
  ...'*_~`[]()<>!#&-+.1=|\\:;{}$"\' \n\ta',
  '  ',
  '\n\n',
  '&amp;',
  '&#42;',
  '- ',
  '1. ',
  '---',
  '```',
  '    ',
  '{{',
]
const markup = fc.array(fc.constantFrom(...symbols), { maxLength: 40 }).map((parts) => parts.join(''))
const anything = fc.oneof(fc.string({ unit: 'binary' }), markup)

/** The lines that a browser shows of what the renderer makes of card markdown. */
function shown(card: string): string[] {
  const html = markdown.render(card)
  expect(html.replace(/<\/?p>/g, '')).not.toMatch(/<[a-z]/i)
  const decoded = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' } as Record<string, string>
  return linesOf(html.replace(/<\/?p>/g, '').replace(/&\w+;/g, (entity) => decoded[entity] ?? entity))
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

describe('card markdown', () => {
  it('shows any text as it was typed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(shown(escapeText(text))).toEqual(linesOf(cleanText(text)))
      }),
    )
  })

  it.each(nastyTexts)('shows %j as it was typed', (text) => {
    expect(shown(escapeText(text))).toEqual(linesOf(cleanText(text)))
  })

  it('goes back to the text exactly', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(plainText(escapeText(text))).toBe(cleanText(text))
      }),
    )
  })

  it('leaves ordinary sentences alone', () => {
    const plain = 'Adam & Eve: 09:00-12:00 (30 min.), 50% off! https://timewith.example/adam/office-hours 3 + 4 = 7; #1'
    expect(escapeText(plain)).toBe(plain)
  })

  it('never lets a typed date function run', () => {
    expect(escapeText('{{DATE(2017-02-14T06:08:39Z,SHORT)}}')).not.toContain('{{')
  })
})

describe('a clean text', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['\u202Egnp.exe\u202C', 'gnp.exe'],
    ['a\u0000\u0007\u001B[31mb\u009B', 'a[31mb'],
    ['a\tb\u00A0c', 'a b c'],
    ['half \uD83D', 'half \uFFFD'],
    ['👩🏽‍💻 عنوان', '👩🏽‍💻 عنوان'],
  ])('of %j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })
})
