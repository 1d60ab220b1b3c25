import MarkdownIt from 'markdown-it'
import type { AdaptiveCard, CardAction, Element } from '../../../src/cards/adaptive-card.js'
import { channelContract } from '../../contracts/channel.js'
import type { ChannelHarness, Shown } from '../../contracts/channel-harness.js'
import { activityFrom, adam, bot, contoso, groupChat, mention, press, startTeams } from '../../support/teams.js'

channelContract('Teams', async (receive): Promise<ChannelHarness> => {
  const teams = await startTeams()
  teams.answerWith(receive)
  const sentences: string[] = []
  let sent = 0
  let last = {}

  const send = async (change: object) => {
    last = { ...activityFrom(adam, change), id: `activity-${++sent}` }
    await deliver(last)
  }
  const deliver = async (activity: object) => {
    const { body } = await teams.send(activity)
    if (body?.type === 'application/vnd.microsoft.activity.message') sentences.push(body.value.replaceAll('\u200b', ''))
  }
  const address = {
    channel: 'teams' as const,
    serviceUrl: teams.connector.url,
    tenantId: contoso,
    botId: bot.id,
    userId: adam.id,
    conversationId: `a:${adam.id}`,
  }

  return {
    channel: teams.channel,
    person: {
      channel: 'teams',
      workspace: contoso,
      id: adam.aadObjectId,
      displayName: adam.name,
      verifiedEmail: adam.email,
      timeZone: 'Europe/Amsterdam',
      locale: 'en-GB',
    },
    address,
    nobodysAddress: { ...address, conversationId: 'a:nobody' },
    say: (text) => send({ text: asTeamsWrites(text) }),
    sayShared: (text) =>
      send({
        conversation: groupChat,
        text: `<at>Timewith</at>&nbsp;${asTeamsWrites(text)}`,
        entities: [mention(bot)],
      }),
    sendAgain: () => deliver(last),
    sayUnverified: async (text) =>
      (await teams.send(activityFrom(adam, { text }), { 'x-forwarded-for': '203.0.113.9' })).status,
    async press(verb, inputs = {}) {
      const found = [...teams.connector.messages]
        .reverse()
        .map(([id, { attachments }]) => ({ id, card: attachments?.[0]?.content as AdaptiveCard | undefined }))
        .find(({ card }) => card && buttonsOf(card).some((button) => isVerb(button, verb)))
      if (!found?.card) throw new Error(`There is no button ${verb}.`)
      const button = buttonsOf(found.card).find((action) => isVerb(action, verb))!
      const asTheyAre = Object.fromEntries(elementsOf(found.card).flatMap(initialValue))
      await send(press({ ...(button as { data: object }).data, ...asTheyAre, ...inputs }, found.id))
    },
    shown: () => [
      ...[...teams.connector.messages.values()].map(({ text, attachments }): Shown => {
        const card = attachments?.[0]?.content as AdaptiveCard | undefined
        return card ? showCard(card) : { text: text ?? '', buttons: [] }
      }),
      ...sentences.filter(Boolean).map((text) => ({ text, buttons: [] })),
    ],
    logged: () =>
      teams.logged
        .filter(({ level }) => Number(level) >= 40)
        .map((line) => JSON.stringify(line))
        .join('\n'),
    stop: teams.stop,
  }
})

function asTeamsWrites(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function showCard(card: AdaptiveCard): Shown {
  return {
    text: elementsOf(card).flatMap(readElement).join('\n'),
    buttons: buttonsOf(card).map((action) => ({
      title: action.title,
      ...(action.type === 'Action.Execute' && { verb: action.verb as never }),
    })),
  }
}

const isVerb = (action: CardAction, verb: string) => action.type === 'Action.Execute' && action.verb === verb

function elementsOf(card: AdaptiveCard): Element[] {
  const within = (element: Element): Element[] => {
    if (element.type === 'Container') return element.items.flatMap(within)
    if (element.type === 'ColumnSet') return element.columns.flatMap((column) => column.items.flatMap(within))
    return [element]
  }
  return card.body.flatMap(within)
}

function buttonsOf(card: AdaptiveCard): CardAction[] {
  const inBody = elementsOf(card).flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
  return [...inBody, ...(card.actions ?? [])]
}

function readElement(element: Element): string[] {
  if (element.type === 'TextBlock') return [renderMarkdown(element.text)]
  if (element.type === 'FactSet') {
    return element.facts.map(({ title, value }) => `${renderMarkdown(title)} ${renderMarkdown(value)}`)
  }
  return 'label' in element ? [element.label] : []
}

function initialValue(element: Element): [string, string][] {
  return element.type.startsWith('Input.') && 'value' in element ? [[element.id!, String(element.value ?? '')]] : []
}

const markdown = new MarkdownIt({ html: true })

/** What Teams makes of a text on a card: dates first, then markdown, of which only the words are read here. */
function renderMarkdown(text: string): string {
  const dated = text.replace(/\{\{(?:DATE|TIME)\([^)]*\)\}\}/g, 'a date')
  return markdown
    .parse(dated, {})
    .filter(({ type }) => type === 'inline')
    .map(({ children }) =>
      (children ?? [])
        .map(({ type, content }) => (type.endsWith('break') ? '\n' : type === 'html_inline' ? '' : content))
        .join(''),
    )
    .join('\n')
}
