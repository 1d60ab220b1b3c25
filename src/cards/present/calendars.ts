import type { CardData, ConnectedAccount } from '../catalogue.js'
import type { CalendarsPhrases } from '../phrases/phrases.js'
import { limitList } from './limit-list.js'
import type { Reader, TemplateData } from './reader.js'

export function presentCalendars(
  { accounts, offered, event }: CardData['calendars'],
  { words, button }: Reader,
): TemplateData {
  const say = words.calendars
  const { shown, hidden } = limitList(
    accounts.map((account) => ({
      title: nameOf(account, say),
      text: account.isRevoked ? say.revoked : uses(account, say),
      button: account.isRevoked
        ? button({ verb: 'calendar.connect', provider: account.provider })
        : button({ verb: 'calendar.disconnect', accountId: account.accountId }),
    })),
  )
  return {
    language: words.language,
    tone: event ? 'good' : 'default',
    say: {
      heading: event ? headingOf(event, say) : say.heading,
      context: event?.kind === 'connected' ? whatFollowed(event, say) : '',
      note: shown.length === 0 ? say.empty : hidden > 0 ? words.booking.more(hidden) : '',
    },
    rows: shown,
    press: [
      ...(event?.kind === 'connected' && event.hours === 'offered'
        ? [{ ...button({ verb: 'calendar.hours', accountId: event.accountId }), style: 'default' }]
        : []),
      ...(accounts.length > 0 ? [{ ...button({ verb: 'calendar.choose' }), style: 'default' }] : []),
      ...offered.map((provider) => ({
        ...button({ verb: 'calendar.connect', provider }, say.connect[provider]),
        style: accounts.length === 0 && provider === offered[0] ? 'positive' : 'default',
      })),
    ],
  }
}

type Event = NonNullable<CardData['calendars']['event']>

function headingOf(event: Event, { events, providers }: CalendarsPhrases): string {
  switch (event.kind) {
    case 'connected':
      return events.connected(providers[event.provider], event.busyThisWeek)
    case 'disconnected':
      return events.disconnected(event.name)
    case 'chosen':
    case 'hours':
      return events[event.kind]
  }
}

const whatFollowed = ({ hours, bookings = 0 }: Extract<Event, { kind: 'connected' }>, say: CalendarsPhrases): string =>
  [hours === 'taken' && say.hours, bookings > 0 && say.written(bookings)].filter(Boolean).join(' ')

function uses({ calendars }: ConnectedAccount, say: CalendarsPhrases): string {
  const blocking = calendars.filter(({ blocks }) => blocks).map(({ name }) => name)
  const getting = calendars.find(({ getsEvents }) => getsEvents)
  const sentences = [blocking.length > 0 && say.blocks(blocking.join(', ')), getting && say.gets(getting.name)]
  return sentences.filter(Boolean).join(' ') || say.forNothing
}

/** "Outlook · adam@contoso.com". */
export const nameOf = (
  { provider, name }: Pick<ConnectedAccount, 'provider' | 'name'>,
  say: CalendarsPhrases,
): string => say.account(say.providers[provider], name)
