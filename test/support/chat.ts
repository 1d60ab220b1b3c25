import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { actionSchema, type Inputs, type Verb } from '../../src/cards/action.js'
import type { CardName } from '../../src/cards/catalogue.js'
import { fillCard } from '../../src/cards/fill.js'
import type { Caller, Inbound, Reply, Said, Visitor } from '../../src/channels/channel.js'
import { createConversation } from '../../src/conversation/receive.js'
import type { Desk } from '../../src/conversation/turn.js'
import { buttonsOf } from './buttons-of.js'
import { now } from './contoso.js'
import { visibleTexts } from './visible-texts.js'

export const publicUrl = 'https://timewith.example'

export const deskOf = (desk: Pick<Desk, 'rooms' | 'organization'> & Partial<Desk>): Desk => ({
  publicUrl,
  log: pino({ level: 'silent' }),
  now: () => now,
  ...desk,
})

/** Someone who talks with the bot, whatever the channel, and what they see of it. */
export function talkAs(caller: Caller | Visitor, desk: Pick<Desk, 'rooms' | 'organization'> & Partial<Desk>) {
  const receive = createConversation(deskOf(desk))
  let last: Reply | null = null

  async function hear(said: Said, change: Partial<Inbound> = {}): Promise<string> {
    const address = { channel: caller.channel, conversation: 'their own' }
    last = await receive({ caller, said, deliveryId: randomUUID(), setting: 'personal', address, ...change })
    return seen()
  }
  /** What is read of the last answer, a line a text. */
  function seen(): string {
    if (!last) return ''
    return last.kind === 'text' ? last.text : visibleTexts(fillCard(last.card, last).body).join('\n')
  }
  const buttons = () => (last?.kind === 'card' ? buttonsOf(fillCard(last.card, last)) : [])

  return {
    says: (text: string, change?: Partial<Inbound>) => hear({ kind: 'text', text, mentions: [] }, change),
    opens: (visit: Omit<Extract<Said, { kind: 'visit' }>, 'kind'> & { [key: string]: unknown }) =>
      hear({ kind: 'visit', ...visit } as Said),
    /** Presses the first button of the last answer with this verb, or one that was kept. */
    presses: (button: Verb | Record<string, unknown>, inputs: Inputs = {}) =>
      hear({ kind: 'action', data: typeof button === 'string' ? buttonWith(button) : button, inputs }),
    button: (verb: Verb) => buttonWith(verb),
    seen,
    verbs: () => buttons().flatMap((button) => (button.type === 'Action.Execute' ? [button.verb] : [])),
    links: () => buttons().flatMap((button) => (button.type === 'Action.OpenUrl' ? [button.url] : [])),
    card: (): CardName | undefined => (last?.kind === 'card' ? last.card.name : undefined),
    /** The sentence that the last answer is, by its reason. */
    notice: () => (last?.kind === 'card' && last.card.name === 'notice' ? last.card.data.notice.reason : undefined),
  }

  function buttonWith(verb: Verb): Record<string, unknown> {
    for (const button of buttons())
      if (button.type === 'Action.Execute' && actionSchema.safeParse(button.data).data?.verb === verb)
        return button.data
    throw new Error(`No button ${verb} in: ${seen()}`)
  }
}
