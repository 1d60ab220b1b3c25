import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/channels/slack/read-text.js'

const read = (raw: string) => readText(raw, 'U0BOT', async (id) => (id === 'U1' ? 'Adam Jansen' : id))

describe('a text that Slack sends', () => {
  it.each([
    ['a mention', 'with <@U1> tomorrow', 'with Adam Jansen tomorrow'],
    ['a mention with a name in it', '<@U1|adam>', 'Adam Jansen'],
    ['the bot’s own mention', '<@U0BOT> book time', 'book time'],
    ['a channel', 'see <#C1|general>', 'see #general'],
    ['a group', '<!subteam^S1|@design> and <!here>', '@design and @here'],
    [
      'a link as it was typed',
      '<http://a.example|a.example> <https://b.example/x?y=1&amp;z=2>',
      'a.example https://b.example/x?y=1&z=2',
    ],
    ['an address', '<mailto:ann@example.com|ann@example.com>', 'ann@example.com'],
    ['escaped characters', '1 &lt; 2 &amp;amp; 3 &gt; 2', '1 < 2 &amp; 3 > 2'],
    ['what only looks like markup', '&lt;@U1&gt; *b* _i_', '<@U1> *b* _i_'],
  ])('reads as it was typed: %s', async (_, raw, text) => {
    expect((await read(raw)).text).toBe(text)
  })

  it('says who is mentioned, once each and never the bot', async () => {
    expect((await read('<@U0BOT> <@U1> and <@U1> and <@W2>')).mentions).toEqual([
      { id: 'U1', name: 'Adam Jansen' },
      { id: 'W2', name: 'W2' },
    ])
  })
})
