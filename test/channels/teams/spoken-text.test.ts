import { describe, expect, it } from 'vitest'
import { readSpokenText } from '../../../src/channels/teams/spoken-text.js'
import { adam, bot, eve, mention } from '../../support/teams.js'

const read = (text: string | undefined, ...entities: object[]) =>
  readSpokenText({ text, recipient: bot, entities: entities as never })

describe('what a Teams message says', () => {
  it('leaves out the mention of the bot, wherever it stands and however often', () => {
    expect(read('<at>Timewith</at> book time <at>Timewith</at>', mention(bot), mention(bot))).toEqual({
      text: 'book time',
      mentions: [],
    })
    expect(read('hey <at>Timewith</at> book time', mention(bot)).text).toBe('hey book time')
  })

  it('keeps the names of others, with who they are', () => {
    expect(read('<at>Timewith</at> book time with <at>Adam Novak</at>', mention(bot), mention(adam))).toEqual({
      text: 'book time with Adam Novak',
      mentions: [{ id: adam.id, name: 'Adam Novak' }],
    })
  })

  it('keeps a name that was shortened as it stands', () => {
    const shortened = { ...mention(adam), text: '<at>Adam</at>' }
    expect(read('with <at>Adam</at>', shortened)).toEqual({
      text: 'with Adam',
      mentions: [{ id: adam.id, name: 'Adam' }],
    })
  })

  it('tells two people of one name apart, by their order', () => {
    const otherAdam = { id: '29:other-adam', name: adam.name }
    const tag = '<at>Adam Novak</at>'
    expect(read(`with ${tag} or ${tag}`, mention(adam), mention(otherAdam)).mentions).toEqual([
      { id: adam.id, name: 'Adam Novak' },
      { id: '29:other-adam', name: 'Adam Novak' },
    ])
  })

  it('reads names and tags that Teams wrote with entities and attributes', () => {
    const tom = { id: '29:tom', name: 'Tom & Jerry' }
    expect(read('with <at id="0">Tom &amp;&nbsp;Jerry</at>', mention(tom))).toEqual({
      text: 'with Tom & Jerry',
      mentions: [{ id: '29:tom', name: 'Tom & Jerry' }],
    })
  })

  it('undoes entities once, and only those that are some', () => {
    expect(read('a &lt;b&gt; &quot;c&quot; &#39;d&#39; &#x1F389;').text).toBe('a <b> "c" \'d\' 🎉')
    expect(read('&amp;lt;').text).toBe('&lt;')
    expect(read('AT&T &unknown; &#0; &#99999999; R&D;').text).toBe('AT&T &unknown; &#0; &#99999999; R&D;')
  })

  it('makes a space of every other space, and keeps the lines', () => {
    expect(read('&nbsp;book\u00a0time\t with\nAdam ').text).toBe('book time with\nAdam')
  })

  it('takes a tag that nobody was mentioned by for its text', () => {
    expect(read('<at>Nobody</at> here')).toEqual({ text: 'Nobody here', mentions: [] })
  })

  it('is empty where there is only an attachment or a mention', () => {
    expect(read(undefined)).toEqual({ text: '', mentions: [] })
    expect(read('<at>Timewith</at>', mention(bot))).toEqual({ text: '', mentions: [] })
  })

  it('passes over entities of other kinds and shapes', () => {
    expect(read('hello', { type: 'clientInfo', locale: 'en-GB' }, { type: 'mention' }, mention(eve)).mentions).toEqual(
      [],
    )
  })
})
