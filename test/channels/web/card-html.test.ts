import { describe, expect, it } from 'vitest'
import type { Element } from '../../../src/cards/adaptive-card.js'
import { fillCard } from '../../../src/cards/fill.js'
import { inputsOf } from '../../../src/channels/web/card-form.js'
import { cardToHtml } from '../../../src/channels/web/card-html.js'
import { usualSamples } from '../../support/usual-cards.js'

const htmlOf = (...body: Element[]) => cardToHtml({ type: 'AdaptiveCard', $schema: '', version: '1.5', body }).text

describe('a card as plain HTML', () => {
  it.each(usualSamples.map((sample) => [sample.title, sample.card] as const))(
    'has every button and input of %s',
    (_title, card) => {
      const filled = fillCard(card, { locale: 'nl', owner: 'visitor' })
      const html = cardToHtml(filled).text
      const json = JSON.stringify(filled)
      const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
      expect(count(html, / name="action"/g)).toBe(count(json, /"type":"Action\.Execute"/g))
      const names = new Set(
        [...html.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map((match) => match[1]),
      )
      for (const [, id] of json.matchAll(/"type":"Input\.\w+","id":"([^"]+)"/g)) expect(names).toContain(id)
    },
  )

  it('shows nothing where there is no button', () => {
    expect(cardToHtml({ type: 'AdaptiveCard', $schema: '', version: '1.5', body: [], actions: [] }).text).toBe('')
  })

  it('gives every input its label, and what a browser may fill in', () => {
    const html = htmlOf({ type: 'Input.Text', id: 'name', label: 'Your name', isRequired: true, maxLength: 80 })
    expect(html).toContain('<label for="input-name">Your name')
    expect(html).toContain(
      '<input type="text" id="input-name" name="name" required autocomplete="name" maxlength="80">',
    )
  })

  it('shows escaped markdown as what was typed', () => {
    expect(htmlOf({ type: 'TextBlock', text: '\\*not bold\\* <b>' })).toContain('*not bold* &lt;b&gt;')
  })

  it('lets a button that needs no inputs pass an empty required one', () => {
    const html = htmlOf({
      type: 'ActionSet',
      actions: [{ type: 'Action.Execute', title: 'Back', verb: 'help.show', data: {}, associatedInputs: 'none' }],
    })
    expect(html).toMatch(/<button[^>]* formnovalidate>Back<\/button>/)
  })

  it('chooses what was chosen', () => {
    const choices = ['MO', 'TU', 'WE'].map((value) => ({ title: value, value }))
    const html = htmlOf(
      { type: 'Input.ChoiceSet', id: 'days', label: 'Days', choices, isMultiSelect: true, value: 'MO,WE' },
      { type: 'Input.ChoiceSet', id: 'day', label: 'Day', choices, value: 'TU' },
      { type: 'Input.Toggle', id: 'all', label: '', title: 'All', value: 'yes', valueOn: 'yes', valueOff: 'no' },
    )
    expect([...html.matchAll(/value="(\w+)" checked/g)].map((match) => match[1])).toEqual(['MO', 'WE', 'yes'])
    expect(html).toContain('<option value="TU" selected>')
  })
})

describe('a card that was posted as a form', () => {
  it('joins several choices by commas', () => {
    const fields: [string, string][] = [
      ['days', 'MO'],
      ['days', 'WE'],
      ['title', 'Intro'],
    ]
    expect(inputsOf(fields)).toEqual({ days: 'MO,WE', title: 'Intro' })
  })

  it('has the off value of a toggle that was not checked', () => {
    expect(inputsOf([['off:all', 'no']])).toEqual({ all: 'no' })
    const checked: [string, string][] = [
      ['off:all', 'no'],
      ['all', 'yes'],
    ]
    expect(inputsOf(checked)).toEqual({ all: 'yes' })
  })
})
