import type { Rooms } from '../../bookings/rooms.js'
import { writeToPerson } from '../../bookings/write-to-person.js'
import type { Provider } from '../../calendars/calendar.js'
import type { Action } from '../../cards/action.js'
import type { Card, CardData } from '../../cards/catalogue.js'
import type { Channel } from '../../channels/channel.js'
import type { Database, Transaction } from '../../storage/client.js'
import type { JobHandler, JobQueue } from '../../storage/jobs.js'
import { connectedAccounts } from './connected.js'
import type { Connections } from './connections.js'

/** What the owner of a calendar is told in their chat without having asked. */
export type CalendarNews =
  | { kind: 'connected'; event: NonNullable<CardData['calendars']['event']> }
  | { kind: 'revoked'; provider: Provider; name: string }
  | { kind: 'clash'; title: string; with: string; bookingId: string }

interface Owner {
  organizationId: string
  id: string
}

/** Has somebody told, once for the key. */
export async function enqueueNews(
  tx: Transaction,
  jobs: JobQueue,
  { organizationId, id: personId }: Owner,
  key: string,
  news: CalendarNews,
): Promise<void> {
  const payload = { personId, news: { ...news } }
  await jobs.enqueue(tx, [{ organizationId, kind: 'calendar-news', key: `calendar-news:${key}`, payload }])
}

/** The handler of these jobs. */
export function calendarTeller({
  db,
  channels,
  connections,
}: {
  db: Database
  channels: Channel[]
  connections: Connections | undefined
}): Record<'calendar-news', JobHandler> {
  return {
    async 'calendar-news'({ organizationId, payload }) {
      const { personId, news } = payload as { personId: string; news: CalendarNews }
      const card =
        news.kind === 'connected' ? await calendarsOf({ organizationId, id: personId }, news.event) : cardOf(news)
      return writeToPerson({ db, channels }, { organizationId, personId }, () => card)
    },
  }

  async function calendarsOf(person: Owner, event: CardData['calendars']['event']): Promise<Card> {
    const offered = connections?.offered.map(({ provider }) => provider) ?? []
    return { name: 'calendars', data: { accounts: await connectedAccounts(db, person), offered, event } }
  }
}

function cardOf(news: Exclude<CalendarNews, { kind: 'connected' }>): Card {
  if (news.kind === 'revoked') {
    const { provider, name } = news
    const next: Action[] = [{ verb: 'calendar.connect', provider }, { verb: 'calendars.show' }]
    return { name: 'notice', data: { notice: { reason: 'calendar-revoked', provider, name }, next } }
  }
  const { title, with: attendee, bookingId } = news
  const next: Action[] = [
    { verb: 'booking.reschedule', bookingId },
    { verb: 'booking.show', bookingId },
  ]
  return { name: 'notice', data: { notice: { reason: 'entry-clash', title, with: attendee }, next } }
}

/** Notes that a provider no longer lets us into an account, or does again. Its owner is told when it is lost. */
export async function noteAccess(
  { db, jobs }: Pick<Rooms, 'db' | 'jobs'>,
  account: { organizationId: string; id: string; personId: string; provider: string; name: string },
  isGranted: boolean,
  now: Date,
): Promise<void> {
  const { organizationId, id, personId, provider, name } = account
  const [before, after] = isGranted ? ['revoked', 'connected'] : ['connected', 'revoked']
  await db.$transaction(async (tx) => {
    const { count } = await tx.calendarAccount.updateMany({
      where: { organizationId, id, state: before },
      data: { state: after },
    })
    if (count === 0 || isGranted) return
    const news = { kind: 'revoked', provider: provider as Provider, name } as const
    await enqueueNews(tx, jobs, { organizationId, id: personId }, `revoked:${id}:${now.toISOString()}`, news)
  })
  jobs.wake()
}
