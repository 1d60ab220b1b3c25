import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Rooms } from '../../bookings/rooms.js'
import { hashToken, isSameHash, newToken } from '../../bookings/tokens.js'
import type { FindCalendar } from '../../bookings/write-entry.js'
import type { Database } from '../../storage/client.js'

const MINUTE = 60_000
/** A watch is renewed when it has less left than this. */
const RENEWED_BEFORE = 24 * 60 * MINUTE
/** How long whoever asks for a watch has for it, before it is somebody else's turn. */
const CLAIMED = 10 * MINUTE
/** How often a calendar is looked at by itself: one that nobody calls about, and one that somebody should. */
const UNWATCHED = 5 * MINUTE
const WATCHED = 60 * MINUTE

interface Watcher {
  db: Database
  findCalendar: FindCalendar
  /** Where providers reach this server, without a slash at the end. */
  publicUrl: string
  log: Pick<Logger, 'warn'>
}

/** Asks the providers that can to call when a calendar in use changes, and asks again before that ends. */
export async function renewWatches({ db, findCalendar, publicUrl, log }: Watcher, now: Date): Promise<void> {
  const claimed = new Date(now.getTime() + CLAIMED)
  const soon = new Date(now.getTime() + RENEWED_BEFORE)
  const ending = await db.calendar.findMany({
    where: {
      AND: [
        { OR: [{ blocks: true }, { getsEvents: true }] },
        // Between the two, somebody is asking for it right now.
        { OR: [{ watchUntil: null }, { watchUntil: { lt: now } }, { watchUntil: { gt: claimed, lt: soon } }] },
      ],
      account: { state: 'connected', provider: { in: ['microsoft', 'google'] } },
    },
  })
  for (const { organizationId, id, externalId, watchId, watchUntil } of ending) {
    const found = await findCalendar(organizationId, id)
    if (!found?.provider?.watch) continue
    // Whoever takes it first asks; should that fail, it is somebody's turn again soon.
    const { count } = await db.calendar.updateMany({
      where: { organizationId, id, watchUntil },
      data: { watchUntil: claimed },
    })
    if (count === 0) continue
    const secret = newToken()
    const watch = watchId && watchUntil ? { id: watchId, until: watchUntil } : undefined
    const asked = await found.provider.watch(externalId, { url: `${publicUrl}/notifications/${id}`, secret, watch })
    if (!asked.ok) {
      log.warn({ calendar: id, code: asked.code, reason: asked.message }, 'a calendar cannot be watched')
      continue
    }
    const { id: given, until } = asked.value
    const isNew = given !== watchId
    await db.calendar.updateMany({
      where: { organizationId, id },
      data: { watchUntil: until, ...(isNew && { watchId: given, watchHash: hashToken(secret) }) },
    })
  }
}

/**
 * A provider says that a calendar has changed: what is known of it counts no more, and its entries are looked at. False when it is not
 * the provider who says so.
 */
export async function noticeChange(
  { db, jobs }: Pick<Rooms, 'db' | 'jobs'>,
  organizationId: string,
  { calendarId, secret }: { calendarId: string; secret: string },
  now: Date,
): Promise<boolean> {
  const calendar = await db.calendar.findUnique({ where: { organizationId_id: { organizationId, id: calendarId } } })
  if (!calendar?.watchHash || !isSameHash(hashToken(secret), calendar.watchHash)) return false
  await db.$transaction(async (tx) => {
    await tx.calendarAccount.updateMany({ where: { organizationId, id: calendar.accountId }, data: { changedAt: now } })
    await jobs.enqueue(tx, [lookAt({ organizationId, calendarId }, randomUUID())])
  })
  jobs.wake()
  return true
}

/** Has the calendars looked at in which there are bookings ahead, whoever was called about them or not. */
export async function lookAtCalendars({ db, jobs }: Pick<Rooms, 'db' | 'jobs'>, now: Date): Promise<void> {
  const ahead = { state: 'written', booking: { endsAt: { gt: now } } }
  const calendars = await db.calendar.findMany({
    where: { account: { state: 'connected' }, entries: { some: ahead } },
    select: { organizationId: true, id: true, watchUntil: true, watchHash: true },
  })
  const requests = calendars.map(({ organizationId, id: calendarId, watchUntil, watchHash }) => {
    const pause = watchHash && watchUntil && watchUntil > now ? WATCHED : UNWATCHED
    // Of several processes that come to it at about the same time, one asks.
    return lookAt({ organizationId, calendarId }, `every:${Math.floor(now.getTime() / pause)}:${pause}`)
  })
  await db.$transaction((tx) => jobs.enqueue(tx, requests))
  jobs.wake()
}

const lookAt = ({ organizationId, calendarId }: { organizationId: string; calendarId: string }, when: string) => ({
  organizationId,
  kind: 'calendar-changed',
  key: `calendar-changed:${calendarId}:${when}`,
  payload: { calendarId },
})
