import type { types } from '@slack/bolt'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AdaptiveCard, CardAction, Element } from '../../../src/cards/adaptive-card.js'
import { fillCard } from '../../../src/cards/fill.js'
import { toBlocks, toModal } from '../../../src/channels/slack/block-kit.js'
import { openButton } from '../../../src/channels/slack/button.js'
import { formOf } from '../../../src/channels/slack/form.js'
import { anyCard } from '../../support/any-card.js'
import { sampleCards } from '../../support/sample-cards.js'
import { elementsOf, findLimitFaults, findModalFaults } from '../../support/slack-limits.js'

const frame = { title: 'Timewith', close: 'Close', metadata: (data: unknown) => JSON.stringify({ data }) }
const opener = openButton('Open form', { kind: 'text', text: 'book time', mentions: [] }, 'U1')
const cardOf = (body: Element[], actions: CardAction[] = []): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body,
  actions,
})
const execute = (title: string, verb = 'help.show'): CardAction => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { owner: 'o' },
})
const elements = (blocks: types.AnyBlock[]) => (blocks as types.KnownBlock[]).flatMap(elementsOf)
const buttons = (blocks: types.AnyBlock[]) => elements(blocks).filter((element) => element.type === 'button')

describe('a card as the blocks of a message', () => {
  it('makes a heading a header, words sections, subtle words context and facts fields', () => {
    const blocks = toBlocks(
      cardOf([
        { type: 'TextBlock', text: 'Booked', style: 'heading' },
        { type: 'TextBlock', text: 'with Adam', weight: 'bolder' },
        { type: 'TextBlock', text: 'in your zone', isSubtle: true },
        { type: 'FactSet', facts: [{ title: 'Where', value: 'Room 1' }] },
      ]),
    )
    expect(blocks).toMatchObject([
      { type: 'header', text: { text: 'Booked' } },
      { type: 'section', text: { type: 'mrkdwn', text: '*with Adam*' } },
      { type: 'context', elements: [{ text: 'in your zone' }] },
      { type: 'section', fields: [{ text: '*Where*' }, { text: 'Room 1' }] },
    ])
  })

  it('puts a button that stands beside words beside them', () => {
    const blocks = toBlocks(
      cardOf([
        {
          type: 'ColumnSet',
          columns: [
            { type: 'Column', items: [{ type: 'TextBlock', text: 'Adam', weight: 'bolder' }] },
            { type: 'Column', items: [{ type: 'ActionSet', actions: [execute('Choose', 'book.person')] }] },
          ],
        },
      ]),
    )
    expect(blocks).toMatchObject([
      { type: 'section', text: { text: '*Adam*' }, accessory: { text: { text: 'Choose' } } },
    ])
  })

  it('hands back a button’s verb and data', () => {
    const [button] = buttons(toBlocks(cardOf([], [execute('Help')])))
    expect(JSON.parse(String(button?.value))).toEqual({ data: { verb: 'help.show', owner: 'o' } })
  })

  it('shows what a form holds, lets it be handed in as it stands, and opens it', () => {
    const form = cardOf(
      [{ type: 'Input.Text', id: 'notes', label: 'Notes', value: 'By bike' }],
      [execute('Book'), execute('Other')],
    )
    const blocks = toBlocks(form, opener)
    expect(blocks[0]).toMatchObject({ fields: [{ text: '*Notes*' }, { text: 'By bike' }] })
    expect(buttons(blocks).map((button) => (button.text as { text: string }).text)).toEqual([
      'Book',
      'Open form',
      'Other',
    ])
    expect(JSON.parse(String(buttons(blocks)[0]?.value))).toMatchObject({ inputs: { notes: 'By bike' } })
  })

  it('only opens a form in which something is still missing', () => {
    const form = cardOf([{ type: 'Input.Text', id: 'name', label: 'Name', isRequired: true }], [execute('Find')])
    expect(buttons(toBlocks(form, opener)).map((button) => (button.text as { text: string }).text)).toEqual([
      'Open form',
    ])
  })

  it('keeps the buttons when there is far too much to show', () => {
    const many = Array.from({ length: 120 }, (_, index): Element[] => [
      { type: 'TextBlock', text: `Meeting ${index} `.repeat(40), separator: true },
      { type: 'ActionSet', actions: [execute(`Cancel ${index}`)] },
    ]).flat()
    const blocks = toBlocks(cardOf(many))
    expect(findLimitFaults(blocks)).toEqual([])
    expect(buttons(blocks)).toHaveLength(120)
  })

  it('makes a long list of choices groups of a hundred', () => {
    const choices = Array.from({ length: 418 }, (_, index) => ({ title: `Zone ${index}`, value: `z${index}` }))
    const view = toModal(
      cardOf([{ type: 'Input.ChoiceSet', id: 'zone', label: 'Zone', choices, value: 'z400' }], [execute('Save')]),
      frame,
    )
    expect(findModalFaults(view)).toEqual([])
    expect(elements(view.blocks)[0]).toMatchObject({ initial_option: { value: 'z400' } })
  })
})

describe('a card as a modal', () => {
  it('takes its title from a short heading, and keeps a long one whole above the form', () => {
    const named = (text: string) =>
      toModal(
        cardOf(
          [
            { type: 'TextBlock', text, style: 'heading' },
            { type: 'Input.Text', id: 'a', label: 'A' },
          ],
          [execute('Save')],
        ),
        frame,
      )
    expect(named('New meeting type')).toMatchObject({
      title: { text: 'New meeting type' },
      blocks: [{ type: 'input' }],
    })
    expect(named('Edit the weekly office hours')).toMatchObject({
      title: { text: 'Edit the weekly office…' },
      blocks: [{ type: 'header', text: { text: 'Edit the weekly office hours' } }, { type: 'input' }],
    })
  })

  it('is handed in by the first button that takes inputs along', () => {
    const leave: CardAction = {
      type: 'Action.Execute',
      title: 'Leave',
      verb: 'help.show',
      data: {},
      associatedInputs: 'none',
    }
    const view = toModal(
      cardOf([{ type: 'Input.Text', id: 'a', label: 'A' }], [leave, execute('Save', 'hours.save')]),
      frame,
    )
    expect(view.submit?.text).toBe('Save')
    expect(JSON.parse(view.private_metadata ?? '')).toEqual({ data: { verb: 'hours.save', owner: 'o' } })
    expect(buttons(view.blocks)).toHaveLength(1)
  })
})

describe.each(['en', 'nl'])('every card that the bot has, in %s,', (locale) => {
  it.each(sampleCards.map(({ title, card }) => [title, card] as const))('is within Slack’s limits: %s', (_, card) => {
    const filled = fillCard(card, { locale, owner: 'organization:person' })
    expect(findLimitFaults(toBlocks(filled, opener))).toEqual([])
    expect(findModalFaults(toModal(filled, frame))).toEqual([])
  })
})

describe('any card at all', () => {
  it('becomes a message within the limits that has every button', () => {
    fc.assert(
      fc.property(anyCard, ({ card, executes, opens }) => {
        const blocks = toBlocks(card, opener)
        const values = buttons(blocks).flatMap(({ value }) => (value ? [JSON.parse(String(value)).data?.n] : []))
        const kept = formOf(card) ? executes.filter((n) => n.inputs === 'none') : executes
        expect(findLimitFaults(blocks)).toEqual([])
        expect(values).toEqual(expect.arrayContaining(kept.map(({ n }) => n)))
        expect(buttons(blocks).filter((button) => button.url)).toHaveLength(opens)
      }),
    )
  })

  it('becomes a modal within the limits that has every button and every input', () => {
    fc.assert(
      fc.property(anyCard, ({ card, executes, opens, inputs }) => {
        const view = toModal(card, frame)
        const values = buttons(view.blocks).flatMap(({ value }) => (value ? [JSON.parse(String(value)).data.n] : []))
        const submit = JSON.parse(view.private_metadata ?? '').data
        const asked = view.blocks.flatMap((block) => (block.type === 'input' ? [block.block_id] : []))
        expect(findModalFaults(view)).toEqual([])
        expect([...values, ...(submit ? [submit.n] : [])].toSorted()).toEqual(executes.map(({ n }) => n).toSorted())
        expect(buttons(view.blocks).filter((button) => button.url)).toHaveLength(opens)
        expect(asked).toEqual(formOf(card) ? inputs : [])
      }),
    )
  })
})
