import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AdaptiveCard, CardAction } from '../../../src/cards/adaptive-card.js'
import { readPress, wrapButtons } from '../../../src/channels/teams/button.js'

const button = (data: Record<string, unknown>): CardAction => ({
  type: 'Action.Execute',
  title: 'Go',
  verb: 'help.show',
  data,
})
const cardWith = (action: CardAction): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body: [{ type: 'Container', items: [{ type: 'ActionSet', actions: [action] }] }],
  actions: [action],
})
const dataOf = (action: CardAction | undefined) => (action?.type === 'Action.Execute' ? action.data : undefined)

describe('a button on its way through Teams', () => {
  it('comes back with its data whole, whatever was typed beside it under whatever id', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(
          fc.string().filter((id) => id !== 'button'),
          fc.string(),
        ),
        (data, inputs) => {
          const sent = dataOf(wrapButtons(cardWith(button(data))).actions?.[0])
          const asTeamsMerges = { ...sent, ...inputs }
          expect(readPress(asTeamsMerges)).toEqual({ data: JSON.parse(JSON.stringify(data)), inputs })
        },
      ),
    )
  })

  it('is wrapped in the body of the card as well', () => {
    const [container] = wrapButtons(cardWith(button({ verb: 'help.show' }))).body
    expect(container).toMatchObject({ items: [{ actions: [{ data: { button: { verb: 'help.show' } } }] }] })
  })

  it('leaves the card that it was given as it is, and links too', () => {
    const card = cardWith({ type: 'Action.OpenUrl', title: 'Page', url: 'https://example.com' })
    expect(wrapButtons(card)).toEqual(card)
    const other = cardWith(button({ verb: 'help.show' }))
    wrapButtons(other)
    expect(dataOf(other.actions?.[0])).toEqual({ verb: 'help.show' })
  })

  it('gives numbers and switches as text, and leaves out what is no input', () => {
    expect(readPress({ button: {}, minutes: 30, on: true, empty: '', nothing: null, list: ['a'] }).inputs).toEqual({
      minutes: '30',
      on: 'true',
      empty: '',
    })
  })

  it.each([undefined, null, 'text', 7, []])('has no data when %j comes in', (data) => {
    expect(readPress(data)).toEqual({ data: undefined, inputs: {} })
  })
})
