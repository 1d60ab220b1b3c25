import type { Database, Transaction } from '../storage/client.js'
import { type BookableMeetingType, meetingTypeInclude } from './bookable-meeting-type.js'

/** Who would book: a person, or a visitor who has shown that an address is theirs. */
export interface Booker {
  id?: string
  email: string | null
}

/** The meeting type, unless it is not there or deleted. */
export function findMeetingType(
  db: Database | Transaction,
  organizationId: string,
  id: string,
): Promise<BookableMeetingType | null> {
  return db.meetingType.findFirst({ where: { organizationId, id, deletedAt: null }, include: meetingTypeInclude })
}

/**
 * May this person or known visitor, or a visitor of whom nothing is known (null), see and book it? Public ones anyone, private ones the organizer and those
 * it is shared with: by invitation, or by a single-use link that the speaker holds.
 */
export async function mayBook(
  db: Database | Transaction,
  meetingType: Pick<BookableMeetingType, 'organizationId' | 'id' | 'organizerId' | 'visibility'>,
  person: Booker | null,
  link?: { meetingTypeId: string },
): Promise<boolean> {
  if (meetingType.visibility === 'public' || link?.meetingTypeId === meetingType.id) return true
  if (!person) return false
  if (person.id === meetingType.organizerId) return true
  const forThem = [...(person.id ? [{ personId: person.id }] : []), ...(person.email ? [{ email: person.email }] : [])]
  const { organizationId, id } = meetingType
  return (await db.invitation.count({ where: { organizationId, meetingTypeId: id, OR: forThem } })) > 0
}

/** An organizer's meeting types that this person or visitor may book, shortest first. */
export async function bookableMeetingTypes(
  db: Database,
  organizer: { organizationId: string; id: string },
  person: Booker | null,
): Promise<BookableMeetingType[]> {
  const all = await db.meetingType.findMany({
    where: { organizationId: organizer.organizationId, organizerId: organizer.id, deletedAt: null },
    include: meetingTypeInclude,
    orderBy: [{ durationMinutes: 'asc' }, { createdAt: 'asc' }],
  })
  const allowed = await Promise.all(all.map((meetingType) => mayBook(db, meetingType, person)))
  return all.filter((_, i) => allowed[i])
}
