import pino from 'pino'
import { beforeEach } from 'vitest'
import type { Inputs, Verb } from '../../src/cards/action.js'
import type { Card, CardData, CardName } from '../../src/cards/catalogue.js'
import { fillCard } from '../../src/cards/fill.js'
import type { Caller, Inbound, Mention, Receive, Reply, Said, Visitor } from '../../src/channels/channel.js'
import { createConversation } from '../../src/conversation/receive.js'
import type { Connections } from '../../src/people/calendars/connections.js'
import { type ButtonData, buttonsOf } from './buttons.js'
import { adamsAccount, addressOf, bobsAccount, type Contoso, evesAccount, now, useContoso } from './contoso.js'
import { knownBrowsers } from './known-browsers.js'

export const publicUrl = 'https://time.example'

/** What somebody sees of an answer: the card by its name and data, or the sentence. */
type Seen = Card | { name: 'sentence'; text: string } | { name: 'nothing' }

/** Someone in front of the bot, and the card that they look at. */
export class Speaker {
  readonly #receive: () => Receive
  readonly caller: Caller | Visitor
  #reply: Reply | null = null

  constructor(receive: () => Receive, caller: Caller | Visitor) {
    this.#receive = receive
    this.caller = caller
  }

  async hears(said: Said, change: Partial<Inbound> = {}): Promise<Seen> {
    const address = 'visitor' in this.caller ? undefined : addressOf(this.caller)
    const deliveryId = crypto.randomUUID()
    const reply = await this.#receive()({
      caller: this.caller,
      said,
      deliveryId,
      setting: 'personal',
      address,
      ...change,
    })
    if (reply?.kind === 'card') this.#reply = reply
    if (reply === null) return { name: 'nothing' }
    return reply.kind === 'card' ? reply.card : { name: 'sentence', text: reply.text }
  }

  says(text: string, mentions: Mention[] = []): Promise<Seen> {
    return this.hears({ kind: 'text', text, mentions })
  }

  /** Opens a booking page. */
  visits(organizer: string, meetingType?: string, day?: string): Promise<Seen> {
    return this.hears({ kind: 'visit', page: 'organizer', organizer, meetingType, day })
  }

  /** The data of the buttons with that verb on the card that they look at. */
  buttons<V extends Verb>(verb: V): ButtonData<V>[] {
    if (this.#reply?.kind !== 'card') throw new Error('There is no card.')
    return buttonsOf(fillCard(this.#reply.card, this.#reply), verb)
  }

  /** Presses the first button with that verb, or the first that is the one meant. */
  presses<V extends Verb>(
    verb: V,
    { inputs = {}, which = () => true }: { inputs?: Inputs; which?: (data: ButtonData<V>) => boolean } = {},
  ): Promise<Seen> {
    const data = this.buttons(verb).find(which)
    if (!data) throw new Error(`There is no such button: ${verb} on ${JSON.stringify(this.#reply)}`)
    return this.sends(data, inputs)
  }

  /** Sends what no button of a card need have. */
  sends(data: unknown, inputs: Inputs = {}): Promise<Seen> {
    return this.hears({ kind: 'action', data, inputs })
  }

  /** What their browser is to keep, so that their address need not be shown to be theirs again. */
  get knownToken(): string | undefined {
    return this.#reply?.kind === 'card' ? this.#reply.knownToken : undefined
  }

  /** The card that they look at now, which must be this one. */
  card<Name extends CardName>(name: Name): CardData[Name] {
    const reply = this.#reply
    if (reply?.kind !== 'card' || reply.card.name !== name) throw new Error(`Not ${name}: ${JSON.stringify(reply)}`)
    return reply.card.data as CardData[Name]
  }
}

export interface Office extends Contoso {
  receive: Receive
  /** Each with a fresh screen. */
  /** The visitor has shown before, in the same browser, that vic@example.com is theirs. */
  people: { adam: Speaker; eve: Speaker; bob: Speaker; visitor: Speaker }
  /** Anyone else. */
  someone(caller: Partial<Caller> & { id: string }): Speaker
  visitorWith(tokens: Partial<Visitor>): Speaker
  /** The clock that the conversation reads; every test begins at `now`. */
  clock: { now: Date }
  /** What calendars can be connected; none until a test says so. */
  connections: Connections | undefined
}

/** The bot as the people of Contoso meet it: the whole conversation on a real database, without a channel around it. */
export function useOffice(): Office {
  const contoso = useContoso()
  const office = contoso as Office
  beforeEach(async () => {
    office.clock = { now }
    const { rooms, organization } = contoso
    const [knownToken] = await knownBrowsers(rooms.db, organization.id, ['vic@example.com'])
    const log = pino({ level: 'silent' })
    office.connections = undefined
    office.receive = createConversation({
      rooms,
      organization,
      publicUrl,
      log,
      now: () => office.clock.now,
      get connections() {
        return office.connections
      },
    })
    const speaker = (caller: Caller | Visitor) => new Speaker(() => office.receive, caller)
    const visitor: Visitor = {
      channel: 'web',
      visitor: 'visitor-1',
      timeZone: 'Asia/Kolkata',
      locale: 'en',
      knownToken,
    }
    office.people = {
      adam: speaker(adamsAccount),
      eve: speaker(evesAccount),
      bob: speaker(bobsAccount),
      visitor: speaker(visitor),
    }
    office.someone = ({ id, ...change }) =>
      speaker({ ...evesAccount, displayName: id, verifiedEmail: undefined, ...change, id })
    office.visitorWith = (tokens) => speaker({ ...visitor, ...tokens })
  })
  return office
}
