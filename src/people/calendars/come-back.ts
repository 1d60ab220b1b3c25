import type { Rooms } from '../../bookings/rooms.js'
import type { Provider } from '../../calendars/calendar.js'
import type { CalendarRefusal } from '../../cards/catalogue.js'
import { refusalOf } from './connect.js'
import type { Connections } from './connections.js'
import { finishConsent } from './consents.js'
import { enqueueNews } from './tell.js'

/** What the page says on which somebody ends who has been at a provider's consent page. */
export type ConsentEnd = (
  | { kind: 'connected'; provider: Provider; busyThisWeek?: number }
  /** To be typed in the chat. */
  | { kind: 'code'; code: string }
  | { kind: 'failed'; why: CalendarRefusal | 'ended' }
) & {
  /** Of the person who began; undefined when that is not known. */
  locale?: string
}

/** Takes somebody back from a consent page, and tells in their chat what is connected now. */
export async function comeBack(
  rooms: Rooms,
  connections: Connections,
  organizationId: string,
  callback: URL,
  now: Date,
): Promise<ConsentEnd> {
  const end = await finishConsent(rooms, connections, organizationId, callback, now)
  const locale = end.person?.locale
  if (!end.ok) return { kind: 'failed', why: end.why === 'ended' ? end.why : refusalOf(end.why), locale }
  if ('code' in end) return { kind: 'code', code: end.code, locale }
  const { outcome, provider, person } = end
  if (!outcome.ok) return { kind: 'failed', why: refusalOf(outcome.why), locale }
  const { ok: _, ...found } = outcome
  const news = { kind: 'connected', event: { kind: 'connected', provider, ...found } } as const
  const key = `connected:${outcome.accountId}:${now.toISOString()}`
  await rooms.db.$transaction((tx) => enqueueNews(tx, rooms.jobs, person, key, news))
  rooms.jobs.wake()
  return { kind: 'connected', provider, busyThisWeek: outcome.busyThisWeek, locale }
}
