// biome-ignore-all lint/suspicious/noTemplateCurlyInString: such texts are typed to see whether they are evaluated
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionSchema } from '../../src/cards/action.js'
import type { AdaptiveCard, TextBlock } from '../../src/cards/adaptive-card.js'
import type { Card } from '../../src/cards/catalogue.js'
import { fillCard } from '../../src/cards/fill.js'
import { cleanText, plainText } from '../../src/cards/markdown.js'
import { noticeText } from '../../src/cards/phrases/speak.js'
import { faultsOfCard } from '../support/adaptive-card-parser.js'
import { buttonsOf } from '../support/buttons-of.js'
import { sampleCards } from '../support/sample-cards.js'
import { usualSamples } from '../support/usual-cards.js'
import { visibleTexts } from '../support/visible-texts.js'
import { samplesWith } from '../support/written-cards.js'

/** As long as the ids that Teams gives. */
const owner = `teams:${'0198a5c0-0000-7000-8000-000000000000:'.repeat(2)}29:1${'x'.repeat(60)}`
const fill = (card: Card, locale: string) => fillCard(card, { locale, owner })
const bytes = (card: AdaptiveCard) => Buffer.byteLength(JSON.stringify(card))

describe.each(['en', 'nl'])('a card in %s', (locale) => {
  it.each(sampleCards)('is accepted by the parser ($title)', ({ card }) => {
    expect(faultsOfCard(fill(card, locale))).toEqual([])
  })

  it.each(sampleCards)('fits a message of Teams ($title)', ({ card }) => {
    expect(bytes(fill(card, locale))).toBeLessThan(28_000)
  })

  it.each(usualSamples)('is small on an ordinary day ($title)', ({ card }) => {
    expect(bytes(fill(card, locale))).toBeLessThan(20_000)
  })

  it.each(usualSamples)('has nothing left to fill in ($title)', ({ card }) => {
    const filled = fill(card, locale)
    expect(JSON.stringify(filled)).not.toMatch(/\$\{|null|undefined|NaN|\[object/)
    expect(visibleTexts(filled.body).filter((text) => text.trim() !== '').length).toBeGreaterThan(0)
    expect(filled.fallbackText?.length).toBeGreaterThan(0)
  })

  it.each(usualSamples)('has buttons that only its owner may press ($title)', ({ card }) => {
    for (const action of buttonsOf(fill(card, locale))) {
      expect(action.title).not.toBe('')
      if (action.type !== 'Action.Execute') continue
      expect(actionSchema.safeParse(action.data).error).toBeUndefined()
      expect(action.data).toMatchObject({ verb: action.verb, owner })
    }
  })
})

describe('a card', () => {
  it.each(usualSamples)('speaks one language at a time ($title)', ({ card }) => {
    const words = (locale: string) => visibleTexts(fill(card, locale)).join('\n')
    expect(words('en')).not.toMatch(/\b(?:de|het|een|je|met|niet|dit|dat|geen|naar|voor|afspraak|tijd)\b/i)
    expect(words('nl').replace('English', '')).not.toMatch(
      /\b(?:the|you|your|with|not|this|that|and|please|book|time|any|meeting|booking)\b/i,
    )
  })

  it('names the language for screen readers', () => {
    const card: Card = { name: 'who-form', data: {} }
    expect([fill(card, 'nl-NL').lang, fill(card, 'en-US').lang, fill(card, 'fr').lang]).toEqual(['nl', 'en', 'en'])
  })

  it('marks the chosen day', () => {
    const slots = usualSamples.find(({ title }) => title === 'slots: a day')
    const marked = buttonsOf(fill(slots!.card, 'en')).filter((button) => button.style === 'positive')
    expect(marked.map((button) => button.title)).toEqual(['Tue 1 Dec'])
  })

  it('has at most four buttons in a row of times', () => {
    for (const { card } of usualSamples.filter(({ card }) => card.name === 'slots'))
      for (const element of fill(card, 'nl').body)
        if (element.type === 'ActionSet') expect(element.actions.length).toBeLessThanOrEqual(4)
  })

  it('tells two times of one clock apart when the clocks go back', () => {
    const slots = usualSamples.find(({ title }) => title === 'slots: the hour that comes twice')
    const titles = buttonsOf(fill(slots!.card, 'nl')).map((button) => button.title)
    expect(titles).toEqual(expect.arrayContaining(['01:30', '02:30 CEST', '02:30 CET']))
  })

  it('lets a person leave a form that is not filled in', () => {
    const form = usualSamples.find(({ title }) => title === 'meeting-type-form: new')
    const [save, leave] = buttonsOf(fill(form!.card, 'en'))
    expect(save).not.toHaveProperty('associatedInputs')
    expect(leave).toMatchObject({ associatedInputs: 'none' })
  })
})

describe('what a person wrote', () => {
  const written = fc.string({ unit: 'binary', maxLength: 80 })
  const symbols = [...'*_~`<>[]()!#&-+.=|\\$"\'/ \na', '{{TIME(2017-02-14T06:08:39Z)}}', '${', '}', '1. ', '  ']
  const markup = fc.array(fc.constantFrom(...symbols)).map((parts) => parts.join('').slice(0, 80))
  const anything = fc.oneof(written, markup)

  it('comes out of a sentence as it went in, on one line', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const filled = fill({ name: 'notice', data: { notice: { reason: 'not-yours', name }, next: [] } }, 'en')
        const oneLine = name.trim().replace(/\s+/g, ' ')
        const sentence = noticeText({ reason: 'not-yours', name: oneLine }, 'en')
        expect(plainText((filled.body[0] as TextBlock).text)).toBe(cleanText(sentence))
      }),
    )
  })

  it('keeps its lines where there is room for them', () => {
    const { card } = samplesWith(' one\n\n\n\n  two\nthree ').find(({ card }) => card.name === 'meeting-type')!
    expect(visibleTexts(fill(card, 'nl'))).toContain('one\n\n  two\nthree')
  })

  it('breaks no card and is never evaluated', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { card } of samplesWith(text)) {
          const filled = fill(card, 'nl')
          expect(JSON.parse(JSON.stringify(filled))).toEqual(filled)
          expect(faultsOfCard(filled)).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })

  it.each(['${1+1}', '${say.heading}', '${$root}', '$data', '@{1}'])('is shown and not evaluated (%s)', (text) => {
    const { card } = samplesWith(text).find(({ card }) => card.name === 'meeting-type-delete')!
    expect(fill(card, 'en').fallbackText).toBe(`Delete ${text}?`)
  })

  it('keeps what overrides the direction of text out of buttons, inputs and headings alike', () => {
    for (const { card } of samplesWith('a\u202Eb\u0007c'))
      expect(JSON.stringify({ ...fill(card, 'en') })).not.toMatch(/\u202E|\\u0007/)
  })
})
