import { adoptHours } from '../../bookings/regular-hours.js'
import type { Inputs } from '../../cards/action.js'
import type { CardData } from '../../cards/catalogue.js'
import { chooseCalendars, connectedAccounts, disconnect } from '../../people/calendars/connected.js'
import { type Answer, notify, type PersonTurn, show } from '../turn.js'

/** The speaker's calendars, and those that could be connected. */
export async function showCalendars(turn: PersonTurn, event?: CardData['calendars']['event']): Promise<Answer> {
  const { rooms, connections } = turn.desk
  const accounts = await connectedAccounts(rooms.db, turn.speaker.person)
  if (accounts.length === 0 && !connections?.offered.length) return notify({ reason: 'no-calendars-here' })
  const offered = connections?.offered.map(({ provider }) => provider) ?? []
  return show('calendars', { accounts, offered, ...(event && { event }) })
}

/** Which of them keep the speaker busy, and which gets the bookings. */
export async function editCalendarChoice(turn: PersonTurn): Promise<Answer> {
  const accounts = await connectedAccounts(turn.desk.rooms.db, turn.speaker.person)
  if (accounts.length === 0) return showCalendars(turn)
  const all = accounts.flatMap(({ calendars }) => calendars)
  const blocking = all.filter(({ blocks }) => blocks).map(({ id }) => id)
  const getting = all.find(({ getsEvents }) => getsEvents)?.id
  return show('calendar-choice', { accounts, values: { blocks: blocking.join(','), getsEvents: getting ?? 'none' } })
}

export async function saveCalendarChoice(turn: PersonTurn, inputs: Inputs): Promise<Answer> {
  const known = await connectedAccounts(turn.desk.rooms.db, turn.speaker.person)
  const ids = new Set(known.flatMap(({ calendars }) => calendars.map(({ id }) => id)))
  const blocking = (inputs.blocks ?? '').split(',').filter((id) => ids.has(id))
  const getting = inputs.getsEvents && ids.has(inputs.getsEvents) ? inputs.getsEvents : undefined
  await chooseCalendars(turn.desk.rooms.db, turn.speaker.person, { blocking, getting }, turn.now)
  return showCalendars(turn, { kind: 'chosen' })
}

export async function askToDisconnect(turn: PersonTurn, accountId: string): Promise<Answer> {
  const accounts = await connectedAccounts(turn.desk.rooms.db, turn.speaker.person)
  const account = accounts.find((one) => one.accountId === accountId)
  if (!account) return showCalendars(turn)
  return show('calendar-disconnect', { accountId, provider: account.provider, name: account.name })
}

export async function disconnectForGood(turn: PersonTurn, accountId: string): Promise<Answer> {
  const name = await disconnect(turn.desk.rooms.db, turn.speaker.person, accountId)
  return showCalendars(turn, name ? { kind: 'disconnected', name } : undefined)
}

/** Takes over the working hours of an account, in place of the speaker's own. */
export async function takeCalendarHours(turn: PersonTurn, accountId: string): Promise<Answer> {
  const { rooms, connections } = turn.desk
  const { person } = turn.speaker
  const hours = await (await connections?.reopen(person, accountId))?.hours?.()
  const isTaken = hours?.ok && hours.value && (await adoptHours(rooms.db, person, hours.value, true))
  return showCalendars(turn, isTaken ? { kind: 'hours' } : undefined)
}
