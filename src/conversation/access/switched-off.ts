import { mayHavePage } from '../../access/may-have-page.js'
import type { Person } from '../../storage/generated/client.js'
import { type Answer, notify, type Turn } from '../turn.js'

/** May people book time with this organizer now? Asked anew for every page, card and button. */
export async function isBookable({ desk }: Turn, organizer: Pick<Person, 'email'>): Promise<boolean> {
  return (await mayHavePage(desk.rooms, desk.organization.id, organizer)).enabled
}

/** For whoever would book with someone whose page is switched off. */
export const switchedOff = (organizer: string): Answer =>
  notify({ reason: 'person', fault: { reason: 'switched-off', name: organizer } }, [{ verb: 'book.start' }])

/** For an organizer whose own page is switched off. */
export const noPage = (): Answer => notify({ reason: 'no-page' }, [{ verb: 'bookings.list' }])
