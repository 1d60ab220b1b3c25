import type { Database, Transaction } from '../../storage/client.js'

/** Whose data: an address without a person too, which an administrator or an invitation may have named. */
export interface Subject {
  organizationId: string
  /** Undefined where nobody with this address has ever spoken. */
  personId: string | undefined
  /** Lower case. */
  email: string | null
}

type Reader = Database | Transaction
type Rows = Record<string, unknown>[]

/**
 * All that is kept about a person, by the names of the tables: what an export holds. Secrets (hashes of links, what opens a calendar) and
 * the app's own bookkeeping (leases, idempotency keys, marks of deliveries) are left out. docs/privacy.md says what each is for.
 */
export async function readPersonalData(db: Reader, { organizationId, personId, email }: Subject) {
  const mine = { organizationId, personId: personId ?? '' }
  const byAddress = { organizationId, email: email ?? '' }
  const organizer = { organizationId, organizerId: personId ?? '' }
  const omitted = { organizationId: true } as const
  const ofPerson = async <T extends Rows>(read: () => Promise<T>) => (personId ? read() : [])
  const ofAddress = async <T extends Rows>(read: () => Promise<T>) => (email ? read() : [])
  const [actor, subject] = [{ actor: personId ?? '' }, { subject: email ?? '' }]
  return {
    person: await ofPerson(() => db.person.findMany({ where: { organizationId, id: personId ?? '' }, omit: omitted })),
    identity: await ofPerson(() => db.identity.findMany({ where: mine, omit: { ...omitted, personId: true } })),
    schedule: await ofPerson(() =>
      db.schedule.findMany({
        where: mine,
        omit: { ...omitted, personId: true },
        include: { overrides: { omit: omitted } },
      }),
    ),
    absence: await ofPerson(() => db.absence.findMany({ where: mine, omit: { ...omitted, personId: true } })),
    journey: await ofPerson(() => db.journey.findMany({ where: mine, omit: { ...omitted, personId: true } })),
    meeting_type: await ofPerson(() =>
      db.meetingType.findMany({
        where: organizer,
        omit: { ...omitted, organizerId: true, creationKey: true },
        include: { links: { select: { id: true, createdAt: true, expiresAt: true, usedAt: true, withdrawnAt: true } } },
      }),
    ),
    bookings_of_others_with_me: await readOrganized(db, { organizationId, personId }),
    my_bookings: await readAttended(db, { organizationId, personId, email }),
    hold: await ofPerson(() => db.hold.findMany({ where: { organizationId, owner: personId ?? '' }, omit: omitted })),
    invitation: await db.invitation.findMany({
      where: { organizationId, OR: [...(personId ? [{ personId }] : []), ...(email ? [{ email }] : [])] },
      omit: omitted,
    }),
    mailbox: await ofAddress(() => db.mailbox.findMany({ where: byAddress, omit: omitted })),
    licence_assignment: await ofAddress(() => db.licenceAssignment.findMany({ where: byAddress, omit: omitted })),
    licence_answer: await ofAddress(() => db.licenceAnswer.findMany({ where: byAddress, omit: omitted })),
    known_visitor: await ofAddress(() =>
      db.knownVisitor.findMany({ where: byAddress, select: { name: true, lastSeenAt: true } }),
    ),
    email_code: await ofAddress(() =>
      db.emailCode.findMany({ where: byAddress, select: { createdAt: true, endsAt: true } }),
    ),
    mail_refusal: await ofAddress(() =>
      db.mailRefusal.findMany({ where: byAddress, select: { reason: true, at: true } }),
    ),
    single_use_link: await ofAddress(() =>
      db.singleUseLink.findMany({ where: byAddress, omit: { ...omitted, tokenHash: true } }),
    ),
    audit_entry: await db.auditEntry.findMany({
      where: { organizationId, OR: [...(personId ? [actor] : []), ...(email ? [subject] : [])] },
      omit: omitted,
      orderBy: { at: 'asc' },
    }),
    proposal: await ofPerson(() => db.proposal.findMany({ where: mine, omit: { ...omitted, personId: true } })),
    download: await ofPerson(() => db.download.findMany({ where: mine, select: { what: true, endsAt: true } })),
    web_message: await ofPerson(() => db.webMessage.findMany({ where: mine, omit: { ...omitted, personId: true } })),
    picture: await ofPerson(() => db.picture.findMany({ where: mine, select: { kind: true, type: true, hash: true } })),
    dialogue: await ofPerson(() => db.dialogue.findMany({ where: mine, omit: { ...omitted, personId: true } })),
    calendar_account: await ofPerson(() =>
      db.calendarAccount.findMany({
        where: mine,
        omit: { ...omitted, personId: true, credentials: true },
        include: { calendars: { select: { name: true, externalId: true, blocks: true, getsEvents: true } } },
      }),
    ),
    calendar_consent: await ofPerson(() =>
      db.calendarConsent.findMany({ where: mine, select: { provider: true, endsAt: true } }),
    ),
  }
}

/** What others booked with somebody. */
export async function readOrganized(
  db: Reader,
  { organizationId, personId }: Pick<Subject, 'organizationId' | 'personId'>,
) {
  if (!personId) return []
  return db.booking.findMany({ where: { organizationId, organizerId: personId }, omit: { organizationId: true } })
}

/** What somebody booked with others, known by their account or by their address alone. */
export function readAttended(db: Reader, { organizationId, personId, email }: Subject) {
  return db.booking.findMany({
    where: {
      organizationId,
      OR: [...(personId ? [{ attendeeId: personId }] : []), ...(email ? [{ attendeeEmail: email }] : [])],
    },
    omit: { organizationId: true },
    include: { organizer: { select: { displayName: true } } },
    orderBy: { startsAt: 'asc' },
  })
}

/** The person with this address. */
export async function findSubject(db: Reader, organizationId: string, email: string): Promise<Subject> {
  const where = { organizationId_email: { organizationId, email } }
  const person = await db.person.findUnique({ where, select: { id: true } })
  return { organizationId, personId: person?.id, email }
}
