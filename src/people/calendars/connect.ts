import { randomUUID } from 'node:crypto'
import { followInCalendar } from '../../bookings/follow-in-calendar.js'
import { lockPerson } from '../../bookings/locks.js'
import { adoptHours } from '../../bookings/regular-hours.js'
import type { Rooms } from '../../bookings/rooms.js'
import {
  blocks,
  type Calendar,
  type CalendarFailure,
  type ListedCalendar,
  type Outcome,
  type Provider,
} from '../../calendars/calendar.js'
import type { CalendarRefusal } from '../../cards/catalogue.js'
import type { Transaction } from '../../storage/client.js'
import type { Person } from '../../storage/generated/client.js'
import { forgetCalendars } from './connected.js'
import { type Connections, ownerOf } from './connections.js'

export interface Wanted {
  provider: Provider
  /** What the account is known by; a feed, by what its calendar is called. */
  name: string | ((calendars: ListedCalendar[]) => string)
  credentials: unknown
}

export type ConnectOutcome =
  | {
      ok: true
      accountId: string
      /** Undefined when it could not be asked. */
      busyThisWeek?: number
      /** The provider's working hours: taken over, or there to be taken in place of the person's own. */
      hours?: 'taken' | 'offered'
      /** Of bookings ahead, which are being written into it. */
      bookings: number
    }
  | { ok: false; why: CalendarFailure['code'] | 'nothing-there' }

/** Why an account was not connected, as its owner reads it: a provider that has too much to do just now is one that does not answer. */
export const refusalOf = (why: CalendarFailure['code'] | 'nothing-there'): CalendarRefusal =>
  why === 'throttled' ? 'unreachable' : why

const WEEK = 7 * 24 * 60 * 60 * 1_000

/**
 * Connects an account: asks it for its calendars, keeps what opens it, has the main one keep its owner busy and, unless another does,
 * get the bookings, those ahead as well. Where the provider knows working hours and the person has set none, they become the regular
 * hours. An account that is connected again takes the place of itself, and forgets the calendars that it has no more.
 */
export async function connect(
  { db, jobs }: Rooms,
  connections: Connections,
  person: Person,
  { provider, name, credentials }: Wanted,
  now: Date,
): Promise<ConnectOutcome> {
  const calendar = connections.open(provider, credentials, ownerOf(person))
  const listed = await calendar.list()
  if (!listed.ok) return { ok: false, why: listed.code }
  if (listed.value.length === 0) return { ok: false, why: 'nothing-there' }
  const busy = await countBusy(calendar, listed.value, provider, now)
  // What is only slow today is connected all the same; what cannot be read never keeps anybody busy.
  if (!busy.ok && !['unreachable', 'throttled'].includes(busy.code)) return { ok: false, why: busy.code }
  const kept = { provider, name: typeof name === 'string' ? name : name(listed.value), listed: listed.value }
  const { accountId, bookings } = await db.$transaction(async (tx) => {
    // One connection of a person after the other, so that no two calendars are both the first.
    await lockPerson(tx, person.organizationId, person.id)
    const accountId = await keepAccount(tx, person, kept, now, (id) =>
      connections.sealFor({ organizationId: person.organizationId, id }, credentials),
    )
    const requests = (await bookingsWithoutEntry(tx, person, now)).map(async (booking) =>
      (await followInCalendar(tx, booking)).map((job) => ({ ...job, key: `${job.key}:connected:${randomUUID()}` })),
    )
    const entries = (await Promise.all(requests)).flat()
    await jobs.enqueue(tx, entries)
    return { accountId, bookings: entries.length }
  })
  jobs.wake()
  const hours = await calendar.hours?.()
  const taken = hours?.ok && hours.value && ((await adoptHours(db, person, hours.value)) ? 'taken' : 'offered')
  return {
    ok: true,
    accountId,
    bookings,
    ...(taken && { hours: taken }),
    ...(busy.ok && { busyThisWeek: busy.value }),
  }
}

async function keepAccount(
  tx: Transaction,
  { organizationId, id: personId }: Person,
  { provider, name, listed }: { provider: Provider; name: string; listed: ListedCalendar[] },
  now: Date,
  seal: (id: string) => string,
): Promise<string> {
  const where = { organizationId_personId_provider_name: { organizationId, personId, provider, name } }
  const known = await tx.calendarAccount.findUnique({ where, include: { calendars: true } })
  const id = known?.id ?? randomUUID()
  const state = { credentials: seal(id), state: 'connected', changedAt: now }
  if (known) await tx.calendarAccount.update({ where, data: state })
  else await tx.calendarAccount.create({ data: { organizationId, id, personId, provider, name, ...state } })
  // What its account has no more would keep its owner from being booked, since nobody can say when they are busy. The main calendar
  // takes its place.
  const gone = known?.calendars.filter(({ externalId }) => !listed.some((calendar) => calendar.id === externalId)) ?? []
  await forgetCalendars(tx, gone)
  const inPlace = {
    ...(gone.some(({ blocks }) => blocks) && { blocks: true }),
    ...(gone.some(({ getsEvents }) => getsEvents) && { getsEvents: true }),
  }
  const getter = await tx.calendar.findFirst({ where: { organizationId, personId, getsEvents: true } })
  const first =
    listed.find(({ isPrimary, isWritable }) => isPrimary && isWritable) ?? listed.find(({ isWritable }) => isWritable)
  for (const { id: externalId, isWritable, isPrimary, ...calendar } of listed) {
    const name = calendar.name.slice(0, 200)
    const isFirst = externalId === first?.id
    const isKnown = known?.calendars.some((other) => other.externalId === externalId)
    if (isKnown)
      await tx.calendar.updateMany({
        where: { organizationId, accountId: id, externalId },
        data: { name, isWritable, ...(isFirst && inPlace) },
      })
    else
      await tx.calendar.create({
        data: {
          organizationId,
          accountId: id,
          personId,
          externalId,
          name,
          isWritable,
          blocks: isBlockingAtFirst(provider, { isPrimary, isWritable }),
          getsEvents: !getter && isFirst,
        },
      })
  }
  return id
}

/** Outlook and Google say which calendar is their owner's own; on a CalDAV server every one that they can write to may be. */
const isBlockingAtFirst = (
  provider: Provider,
  { isPrimary, isWritable }: Pick<ListedCalendar, 'isPrimary' | 'isWritable'>,
) => isPrimary || provider === 'ics' || (provider === 'caldav' && isWritable)

function bookingsWithoutEntry(tx: Transaction, { organizationId, id: organizerId }: Person, now: Date) {
  return tx.booking.findMany({
    where: {
      organizationId,
      organizerId,
      status: { in: ['accepted', 'pending'] },
      endsAt: { gt: now },
      OR: [{ entry: null }, { entry: { calendarId: null } }],
    },
  })
}

/** How much there is in the week ahead, so that its owner sees that it is the right one. */
async function countBusy(
  calendar: Calendar,
  listed: ListedCalendar[],
  provider: Provider,
  now: Date,
): Promise<Outcome<number>> {
  const window = { from: now, to: new Date(now.getTime() + WEEK) }
  const asked = listed.filter((one) => isBlockingAtFirst(provider, one)).map(({ id }) => calendar.busy(id, window))
  let count = 0
  for (const answer of await Promise.all(asked)) {
    if (!answer.ok) return answer
    count += answer.value.filter(({ status }) => blocks(status)).length
  }
  return { ok: true, value: count }
}
