import type { Inputs, Verb } from '../../../src/cards/action.js'
import type { AdaptiveCard, CardAction, Element } from '../../../src/cards/adaptive-card.js'
import { plainText } from '../../../src/cards/markdown.js'
import type { Receive } from '../../../src/channels/channel.js'
import type { ChannelHarness, Shown } from '../../contracts/channel-harness.js'
import { postJson, readChat } from './browser.js'
import { eve, startSite } from './site.js'

type ExecuteAction = Extract<CardAction, { type: 'Action.Execute' }>
/** The bot's messages as a browser shows them: a card that takes another's place stands where that one stood. */
type OnScreen = { id: string; text: string; card?: AdaptiveCard }

/** The chat of /try with Eve in front of it, over real HTTP. */
export async function startChatHarness(receive: Receive): Promise<ChannelHarness> {
  const site = await startSite({ receive })
  const address = `${site.url}/try/people/${eve.id}/messages`
  const faults: Shown[] = []
  let last: object = {}
  let deliveries = 0

  return {
    channel: site.channel,
    person: {
      channel: 'web',
      workspace: '',
      id: eve.id,
      displayName: eve.displayName,
      verifiedEmail: eve.email,
      timeZone: 'Europe/Amsterdam',
      locale: 'nl-NL',
    },
    address: { channel: 'web', person: eve.id },
    nobodysAddress: { channel: 'web', person: '01970000-0000-7000-8000-00000000dead' },
    say: (text) => send({ kind: 'text', text }),
    sendAgain: () => post(last),
    sayShared: () => Promise.reject(new Error('A browser has no room where others read along.')),
    sayUnverified: () => Promise.reject(new Error('Whoever reaches the page is taken at their word.')),
    async press(verb, inputs = {}) {
      for (const { id, card } of (await onScreen()).toReversed()) {
        const action = card && actionsOf(card).find((candidate) => verbOf(candidate) === verb)
        if (!action) continue
        const filled = action.associatedInputs === 'none' ? {} : { ...preset(card), ...inputs }
        return send({ kind: 'action', message: id, data: action.data, inputs: filled })
      }
      throw new Error(`No message has a button ${verb}.`)
    },
    async shown() {
      const messages = (await onScreen()).map(({ text, card }) => ({ text, buttons: card ? buttonsOf(card) : [] }))
      return [...messages, ...faults]
    },
    logged: site.logged,
    stop: site.stop,
  }

  function send(said: object): Promise<void> {
    last = { deliveryId: `delivery-${++deliveries}`, timeZone: 'Europe/Amsterdam', said }
    return post(last)
  }

  async function post(delivery: object): Promise<void> {
    const response = await postJson(address, delivery, { 'Accept-Language': 'nl-NL,nl;q=0.9' })
    const { error } = (await response.json()) as { error?: string }
    if (error) faults.push({ text: error, buttons: [] })
  }

  async function onScreen(): Promise<OnScreen[]> {
    const screen: OnScreen[] = []
    for (const { id, body } of await readChat(site.url, eve.id)) {
      if (body.from === 'person') continue
      const message = body.kind === 'text' ? { id, text: body.text } : { id, text: textOf(body.card), card: body.card }
      const place = body.kind === 'card' ? screen.findIndex((other) => other.id === body.replaces) : -1
      if (place >= 0) screen[place] = message
      else screen.push(message)
    }
    return screen
  }
}

const flatten = (elements: Element[]): Element[] =>
  elements.flatMap((element) => {
    if (element.type === 'Container') return flatten(element.items)
    if (element.type === 'ColumnSet') return element.columns.flatMap((column) => flatten(column.items))
    return [element]
  })

const textOf = (card: AdaptiveCard): string =>
  flatten(card.body)
    .flatMap((element) => {
      if (element.type === 'TextBlock') return [plainText(element.text)]
      if (element.type === 'FactSet')
        return element.facts.flatMap(({ title, value }) => [plainText(title), plainText(value)])
      return 'label' in element ? [element.label] : []
    })
    .join('\n')

const actionsOf = (card: AdaptiveCard): ExecuteAction[] =>
  [
    ...flatten(card.body).flatMap((element) => (element.type === 'ActionSet' ? element.actions : [])),
    ...(card.actions ?? []),
  ].filter((action) => action.type === 'Action.Execute')

const verbOf = ({ data }: ExecuteAction) => data.verb as Verb
const buttonsOf = (card: AdaptiveCard) =>
  actionsOf(card).map((action) => ({ title: action.title, verb: verbOf(action) }))
const preset = (card: AdaptiveCard): Inputs =>
  Object.fromEntries(
    flatten(card.body).flatMap((element) =>
      element.type.startsWith('Input.') && element.id
        ? [[element.id, String(('value' in element && element.value) || '')]]
        : [],
    ),
  )
