import type { Database } from '../../storage/client.js'
import { type Eraser, erase } from './erase.js'

const DAY = 86_400_000
/** People erased at one look: the rest follows at the next, an hour later. */
const AT_ONCE = 50

/**
 * Replaces and takes away what is over for longer than it may be kept: of meetings the attendee and their words, their links and what was
 * sent about them; conversations; attendees who have not been seen since, have no page and no meeting ahead. The audit log stays.
 * @param days RETENTION_DAYS; undefined keeps everything
 */
export async function forgetByAge(eraser: Eraser, organizationId: string, days: number | undefined): Promise<void> {
  if (days === undefined) return
  const { rooms, mailer, now } = eraser
  const { db } = rooms
  const before = new Date(now().getTime() - days * DAY)
  await forgetMeetings(db, organizationId, before)
  await db.webMessage.deleteMany({ where: { organizationId, at: { lt: before } } })
  await db.dialogue.deleteMany({ where: { organizationId, at: { lt: before } } })
  await mailer.forgetBefore(before)
  for (const id of await attendeesNotSeenSince(db, organizationId, before))
    await erase(eraser, { organizationId, personId: id, email: null }, { actor: 'RETENTION_DAYS', source: 'setting' })
}

async function forgetMeetings(db: Database, organizationId: string, before: Date): Promise<void> {
  const over = { organizationId, endsAt: { lt: before } }
  await db.manageLink.deleteMany({ where: { organizationId, booking: over } })
  await db.job.updateMany({
    where: { organizationId, state: { not: 'waiting' }, booking: over, NOT: { payload: { equals: {} } } },
    data: { payload: {}, error: null },
  })
  await db.booking.updateMany({
    where: { ...over, NOT: { attendeeName: '' } },
    data: {
      attendeeId: null,
      attendeeName: '',
      attendeeEmail: null,
      attendeePhone: '',
      notes: '',
      answers: [],
      cancelReason: null,
    },
  })
}

async function attendeesNotSeenSince(db: Database, organizationId: string, before: Date): Promise<string[]> {
  const isAhead = { endsAt: { gte: before } }
  const people = await db.person.findMany({
    where: {
      organizationId,
      displayName: { not: '' },
      slug: null,
      isAdministrator: false,
      createdAt: { lt: before },
      identities: { none: { lastSeenAt: { gte: before } } },
      attended: { none: isAhead },
      organized: { none: isAhead },
      meetingTypes: { none: { deletedAt: null } },
    },
    select: { id: true },
    take: AT_ONCE,
  })
  return people.map(({ id }) => id)
}
