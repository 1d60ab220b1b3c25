import type { Inputs } from '../cards/action.js'
import type { Card } from '../cards/catalogue.js'

export type ChannelName = 'teams' | 'slack' | 'web'

/** Who is speaking, as far as the channel vouches for it. */
export interface Caller {
  channel: ChannelName
  /** The Teams tenant or Slack team; empty on the web. */
  workspace: string
  /** The channel's own id of the person, stable within the workspace. */
  id: string
  displayName: string
  /** Only an address that the channel itself has verified. */
  verifiedEmail?: string
  /** An IANA zone. */
  timeZone?: string
  /** A BCP 47 tag. */
  locale?: string
}

/** Someone on a web page without an account. What they may do follows from the tokens of the page's address alone. */
export interface Visitor {
  channel: 'web'
  /** Random, from a cookie: whose card a card is. */
  visitor: string
  timeZone?: string
  locale?: string
  /** From /manage/TOKEN. */
  manageToken?: string
  /** From /link/TOKEN. */
  linkToken?: string
  /** From the cookie of a browser whose visitor has shown that an address is theirs. */
  knownToken?: string
}

/** Where a person can be written to unasked. Kept as JSON; only its own channel looks inside. */
export interface Address {
  channel: ChannelName
  [key: string]: unknown
}

/** Someone named in a text by an @mention: `name` stands in the text as it is here. */
export interface Mention {
  id: string
  name: string
}

export type Said =
  | { kind: 'text'; text: string; mentions: Mention[] }
  /** A pressed button: unread data as it came in, and what was typed beside it. */
  | { kind: 'action'; data: unknown; inputs: Inputs }
  /** The person has just opened or installed the bot. */
  | { kind: 'hello' }
  /** A page's address was opened. Answered by the card it begins with; `no-such-page` where there is none. */
  | { kind: 'visit'; page: 'manage' }
  /** `start`: one of the times that were proposed with the link, ISO 8601. */
  | { kind: 'visit'; page: 'link'; start?: string }
  | { kind: 'visit'; page: 'organizer'; organizer: string; meetingType?: string; day?: string }

/** One thing that a person said or pressed, verified by its channel. */
export interface Inbound {
  caller: Caller | Visitor
  said: Said
  /** The same for a delivery that is sent again. */
  deliveryId: string
  /** The person's own chat with the bot, or one where others read along. */
  setting: 'personal' | 'shared'
  /** The person's own chat, where the channel knows it already. */
  address?: Address
}

/** What the bot answers: a card or a sentence, in the reader's language. */
export type Reply = { locale: string } & (
  | { kind: 'text'; text: string }
  | {
      kind: 'card'
      card: Card
      /** Whose card it is: the only person who may press its buttons. Stands in every button's data. */
      owner: string
      /** The visitor has shown that an address is theirs: their browser keeps this, and brings it along as `knownToken`. */
      knownToken?: string
    }
)

/**
 * What a channel hands a verified delivery to. Null when it was handled before: then nothing is shown. A reply to a pressed button
 * takes the place of the card when it is a card; a sentence is shown beside it, to the presser alone where the channel can.
 */
export type Receive = (inbound: Inbound) => Promise<Reply | null>

/** A failure of the provider behind a channel, after the channel's own retries. */
export interface DeliveryFailure {
  ok: false
  /** `unreachable` may pass, so try again; the others will not. */
  code: 'unreachable' | 'not-allowed' | 'unknown-address'
  message: string
}

/** The port that every chat implements. Incoming traffic reaches it over the routes it mounts on the shared Express app. */
export interface Channel {
  readonly name: ChannelName
  /** Writes to a person unasked. */
  deliver(address: Address, reply: Reply): Promise<{ ok: true } | DeliveryFailure>
  stop(): Promise<void>
}
