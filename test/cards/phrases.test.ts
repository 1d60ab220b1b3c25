import { describe, expect, it } from 'vitest'
import { noticeText, phrasesFor } from '../../src/cards/phrases/speak.js'
import type { Language } from '../../src/language/request.js'
import { understand } from '../../src/language/understand.js'
import { notices, refusals } from '../support/sample-reasons.js'

const english = phrasesFor('en-GB')
const dutch = phrasesFor('nl-NL')

const meaningOf = (text: string, locale: Language) => [
  text,
  understand(text, { now: '2026-11-23T09:00', zone: 'Europe/Amsterdam', locale }).intent,
]

describe('phrases', () => {
  it('are Dutch for the Dutch and Flemish, English for everyone else', () => {
    expect(['nl', 'nl-BE', 'NL-nl', 'en-US', 'fr-FR', 'nld', ''].map((locale) => phrasesFor(locale).language)).toEqual([
      'nl',
      'nl',
      'nl',
      'en',
      'en',
      'en',
      'en',
    ])
  })

  it.each(notices)('say $reason as sentences in two languages', (notice) => {
    const said = [noticeText(notice, 'en'), noticeText(notice, 'nl')]
    expect(said[0]).not.toBe(said[1])
    for (const text of said) expect(text).toMatch(/^\S.*(?:[.?]|https:\S+|c0ffee)$/)
  })

  it('tell how to reach someone who is not known', () => {
    const notice = {
      reason: 'person',
      fault: { reason: 'unknown', name: 'Zed' },
      pageUrl: 'https://timewith.example/adam',
    } as const
    expect(noticeText(notice, 'en')).toBe(
      'I don’t know anyone called “Zed”. Check the name, or send them your own booking page: https://timewith.example/adam',
    )
  })

  const refusalTimes = {
    moment: () => 'MOMENT',
    time: () => 'TIME',
    date: () => 'DATE',
    clock: () => 'CLOCK',
    advice: () => '',
  }

  it.each(refusals)('say why a time is refused: $reason', (refusal) => {
    const said = [english, dutch].map(({ slots }) => slots.refusal(refusal, refusalTimes))
    expect(said[0]).not.toBe(said[1])
    for (const text of said) expect(text.includes('MOMENT')).toBe('start' in refusal)
  })

  it.each([
    [0, '0 minutes', '0 minuten'],
    [1, '1 minute', '1 minuut'],
    [45, '45 minutes', '45 minuten'],
    [60, '1 hour', '1 uur'],
    [90, '1 h 30 min', '1 u 30 min'],
    [120, '2 hours', '2 uur'],
    [1440, '1 day', '1 dag'],
    [10_080, '7 days', '7 dagen'],
  ])('say %d minutes as %j and %j', (minutes, en, nl) => {
    expect([english.length(minutes), dutch.length(minutes)]).toEqual([en, nl])
  })

  it.each([english, dutch])('suggest sentences that are understood ($language)', ({ language, notice, quote }) => {
    const [open, close] = quote(' ').split(' ')
    const reasons = ['not-understood', 'empty-text'] as const
    for (const reason of reasons)
      for (const [, text = ''] of notice({ reason }).matchAll(new RegExp(`${open}(.*?)${close}`, 'g')))
        expect(meaningOf(text, language)).toEqual([text, text === 'help' ? 'help' : 'book'])
  })

  it('keep every button short enough for four in a row', () => {
    for (const title of [...Object.values(english.buttons), ...Object.values(dutch.buttons)])
      expect(title.length).toBeLessThanOrEqual(22)
  })
})
