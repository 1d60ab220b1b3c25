import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/channels/slack/text.js'
import { readText } from '../../support/read-slack.js'

describe('a text in Slack', () => {
  it('is mrkdwn with its control characters escaped where nothing in it is markup', () => {
    expect(textOf([{ text: 'Tom & <Jerry>', bold: true }])).toEqual({
      type: 'mrkdwn',
      text: '*Tom &amp; &lt;Jerry&gt;*',
      verbatim: true,
    })
  })

  it.each(['2 * 3 * 4', 'snake_case', '~no~', '`code`', ':tada:', '> quoted', '• listed'])(
    'is plain text where something is: %s',
    (text) => {
      expect(textOf([{ text, bold: true }])).toEqual({ type: 'plain_text', text, emoji: false })
    },
  )

  it('makes addresses links, and reads no markup in them', () => {
    expect(textOf([{ text: 'See https://a.example/b_c*d~e?x=1&y=2.' }])).toMatchObject({
      text: 'See <https://a.example/b_c*d~e?x=1&amp;y=2>.',
    })
  })

  it('is cut with an ellipsis, never through a character', () => {
    expect(textOf([{ text: '😀'.repeat(10) }], 10)).toEqual({ type: 'plain_text', text: '😀😀😀😀…', emoji: false })
  })

  it('reads as it was typed, whatever it is', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'ab<>&;*_~`:!@#| \'"/', 'https://a.example', '&amp;', '<!here>'),
    })
    fc.assert(
      fc.property(typed, fc.boolean(), (text, bold) => {
        expect(readText(textOf([{ text, bold }]))).toBe(text.trim() || '…')
      }),
    )
  })
})
