import type { ListedCalendar } from '../../calendars/calendar.js'
import type { Inputs } from '../../cards/action.js'
import type { CalendarProvider, CardData } from '../../cards/catalogue.js'
import type { CalendarWish } from '../../language/calendar-wish.js'
import { type ConnectOutcome, connect, refusalOf } from '../../people/calendars/connect.js'
import { howToConnect } from '../../people/calendars/connections.js'
import { beginConsent, enterConsentCode } from '../../people/calendars/consents.js'
import { type Answer, notify, type PersonTurn, show } from '../turn.js'
import { showCalendars } from './calendars.js'

const longest = 2_000
/** Servers that people know by their name. */
const servers: Record<string, string> = {
  icloud: 'https://caldav.icloud.com/',
  fastmail: 'https://caldav.fastmail.com/',
}

/** "Connect my calendar", "koppel mijn Outlook-agenda", "my calendars". */
export async function calendarsByText(turn: PersonTurn, wish: CalendarWish): Promise<Answer> {
  const offered = turn.desk.connections?.offered ?? []
  const named = wish.kind === 'connect' ? wish.provider : undefined
  // Where there is one way only, it need not be named.
  const provider = named ?? (wish.kind === 'connect' && offered.length === 1 ? offered[0]?.provider : undefined)
  const isOffered = offered.some((offer) => offer.provider === provider)
  return provider && isOffered ? connectCalendar(turn, provider) : showCalendars(turn)
}

/** Begins to connect an account: at once where the speaker's own address opens it, else at the provider or by a form. */
export async function connectCalendar(turn: PersonTurn, provider: CalendarProvider): Promise<Answer> {
  const { rooms, connections, publicUrl } = turn.desk
  const { person } = turn.speaker
  // What opens a calendar is between the speaker and the bot.
  if (turn.setting !== 'personal') return notify({ reason: 'ask-in-private' })
  const by = howToConnect(connections, provider)
  if (!connections || !by) return showCalendars(turn)
  switch (by) {
    case 'address': {
      if (!person.email) return notify({ reason: 'calendar-refused', provider, why: 'gone' })
      const wanted = { provider, name: person.email, credentials: { mailbox: person.email } }
      return told(turn, provider, await connect(rooms, connections, person, wanted, turn.now))
    }
    case 'consent': {
      const begun = await beginConsent(rooms.db, connections, person, { provider, publicUrl }, turn.now)
      return begun.ok
        ? show('calendar-consent', { provider, url: begun.url })
        : notify({ reason: 'calendar-refused', provider, why: refusalOf(begun.code) }, [{ verb: 'calendars.show' }])
    }
    case 'form':
      return show('calendar-form', {
        provider: provider === 'ics' ? 'ics' : 'caldav',
        values: { url: '', username: '', password: '' },
        faults: {},
      })
  }
}

/** Connects what a form names. */
export async function saveCalendar(turn: PersonTurn, provider: CalendarProvider, inputs: Inputs): Promise<Answer> {
  const { rooms, connections } = turn.desk
  if (turn.setting !== 'personal') return notify({ reason: 'ask-in-private' })
  if (!connections || howToConnect(connections, provider) !== 'form') return showCalendars(turn)
  const [url = '', username = '', password = ''] = [inputs.url, inputs.username, inputs.password].map((text) =>
    text?.trim(),
  )
  const form: CardData['calendar-form'] = {
    provider: provider === 'ics' ? 'ics' : 'caldav',
    values: { url, username, password: '' },
    faults: {},
  }
  const address = readAddress(url)
  if (!address) form.faults.url = url === '' ? 'missing' : url.length > longest ? 'too-long' : 'unreadable'
  if (provider === 'caldav') {
    if (username === '') form.faults.username = 'missing'
    if (password === '') form.faults.password = 'missing'
  }
  if (!address || Object.keys(form.faults).length > 0) return show('calendar-form', form)
  const opens = provider === 'ics' ? { url: address.href } : { url: address.href, username, password }
  const name =
    provider === 'ics'
      ? ([feed]: ListedCalendar[]) => `${feed?.name ?? ''} · ${address.host}`
      : `${username} · ${address.host}`
  const wanted = { provider, name, credentials: opens }
  const outcome = await connect(rooms, connections, turn.speaker.person, wanted, turn.now)
  return outcome.ok
    ? told(turn, provider, outcome)
    : show('calendar-form', { ...form, refused: refusalOf(outcome.why) })
}

/** Connects the account to which the speaker has given consent, as the digits show. */
export async function enterCalendarCode(turn: PersonTurn, provider: CalendarProvider, inputs: Inputs): Promise<Answer> {
  const { rooms, connections } = turn.desk
  if (!connections) return showCalendars(turn)
  const code = inputs.code ?? ''
  // Whoever presses without digits has come back with their own address, which needed none.
  if (code.trim() === '') return showCalendars(turn)
  const outcome = await enterConsentCode(rooms, connections, turn.speaker.person, { provider, code }, turn.now)
  if (!outcome.ok && outcome.why === 'wrong') return consentAgain(turn, provider, 'wrong')
  if (!outcome.ok && outcome.why === 'ended') return consentAgain(turn, provider, 'ended')
  return told(turn, provider, outcome as ConnectOutcome)
}

/** "https://example.com/me.ics", "webcal://…", or a server's name. */
function readAddress(text: string): URL | undefined {
  const known = servers[text.toLowerCase().replace(/\s|\.com$/g, '')]
  const written = known ?? text.replace(/^webcals?:\/\//i, 'https://')
  const address = /^[a-z]+:\/\//i.test(written) ? written : `https://${written}`
  if (text === '' || text.length > longest || /\s/.test(text) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return ['http:', 'https:'].includes(url.protocol) && /[.:\]]|^localhost$/.test(url.hostname) ? url : undefined
}

/** Says what was found, so that its owner sees that it is the right one; or why it cannot be had. */
function told(turn: PersonTurn, provider: CalendarProvider, outcome: ConnectOutcome): Promise<Answer> | Answer {
  if (outcome.ok) {
    const { ok: _, ...found } = outcome
    return showCalendars(turn, { kind: 'connected', provider, ...found })
  }
  return notify({ reason: 'calendar-refused', provider, why: refusalOf(outcome.why) }, [{ verb: 'calendars.show' }])
}

/** The way to the consent page once more, with what was wrong with the digits. */
async function consentAgain(turn: PersonTurn, provider: CalendarProvider, fault: 'wrong' | 'ended'): Promise<Answer> {
  const { rooms, connections, publicUrl } = turn.desk
  const { person } = turn.speaker
  if (fault === 'wrong') return show('calendar-consent', { provider, fault })
  const begun = await beginConsent(rooms.db, connections!, person, { provider, publicUrl }, turn.now)
  return begun.ok
    ? show('calendar-consent', { provider, url: begun.url, fault })
    : notify({ reason: 'calendar-refused', provider, why: refusalOf(begun.code) }, [{ verb: 'calendars.show' }])
}
