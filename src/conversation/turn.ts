import type { Logger } from 'pino'
import type { KnownVisitor } from '../bookings/email-code.js'
import type { Booker } from '../bookings/find-meeting-type.js'
import type { Rooms } from '../bookings/rooms.js'
import type { Card, Notice } from '../cards/catalogue.js'
import type { ChannelName, Inbound, Mention } from '../channels/channel.js'
import type { Connections } from '../people/calendars/connections.js'
import type { Entry } from '../people/directory.js'
import type { FetchPicture } from '../people/pictures.js'
import type { Organization, Person, SingleUseLink } from '../storage/generated/client.js'

/** What the conversation works with, the same for every turn. */
export interface Desk {
  rooms: Rooms
  organization: Organization
  /** Without a slash at the end. */
  publicUrl: string
  /** The addresses of ADMIN_EMAILS, in lower case; none where it is absent. */
  adminEmails?: readonly string[]
  /** Fetches a picture for a page. */
  fetchPicture?: FetchPicture
  /** What calendars people can connect; absent where nothing could be kept. */
  connections?: Connections
  log: Logger
  now: () => Date
}

/** Someone on a web page without an account, with the booking that their manage link is for, or their unused single-use link. */
export interface GuestSpeaker {
  kind: 'visitor'
  id: string
  /** They have shown that this address is theirs. */
  known?: KnownVisitor
  manages?: string
  /** The manage link that they came by. */
  manageToken?: string
  link?: SingleUseLink
}

export type Speaker = { kind: 'person'; person: Person; mentions: (Mention & { personId: string })[] } | GuestSpeaker

/** One thing said or pressed, by someone known. */
export interface Turn {
  desk: Desk
  speaker: Speaker
  locale: string
  timeZone: string
  now: Date
  /** Everyone who can be named. Read once a turn, if at all. */
  directory(): Promise<Entry[]>
  channel: ChannelName
  /** Whether others read along. */
  setting: Inbound['setting']
}

/** A turn of a person, who can do more than a visitor. */
export type PersonTurn = Turn & { speaker: { kind: 'person' } }

export const isPersonTurn = (turn: Turn): turn is PersonTurn => turn.speaker.kind === 'person'

/** A card that takes the place of the one pressed, or a sentence beside it. */
export type Answer = { card: Card; knownToken?: string } | { sentence: Notice }

/** The speaker's id: whose card a card is. */
export const ownerOf = ({ speaker }: Turn): string => (speaker.kind === 'person' ? speaker.person.id : speaker.id)

/** Who would book, as far as it is known for certain: null for a visitor who has not shown that an address is theirs. */
export const bookerOf = ({ speaker }: Turn): Booker | null =>
  speaker.kind === 'person' ? speaker.person : speaker.known ? { email: speaker.known.email } : null

/** The single-use link that a visitor came by. */
export const linkOf = ({ speaker }: Turn): SingleUseLink | undefined =>
  speaker.kind === 'visitor' ? speaker.link : undefined

export const show = <Name extends Card['name']>(name: Name, data: Extract<Card, { name: Name }>['data']): Answer => ({
  card: { name, data } as Card,
})

/** A sentence on a card, with buttons for what comes next. */
export const notify = (notice: Notice, next: Extract<Card, { name: 'notice' }>['data']['next'] = []): Answer =>
  show('notice', { notice, next })
