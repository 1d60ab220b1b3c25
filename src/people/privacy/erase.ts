import { randomUUID } from 'node:crypto'
import { readAdministrators } from '../../access/administrators.js'
import { cancel } from '../../bookings/cancel.js'
import { followInCalendar } from '../../bookings/follow-in-calendar.js'
import type { Side } from '../../bookings/follow-ups.js'
import type { Rooms } from '../../bookings/rooms.js'
import { phrasesFor } from '../../cards/phrases/speak.js'
import type { Mailer } from '../../mail/mailer.js'
import type { Transaction } from '../../storage/client.js'
import type { Booking, Organization } from '../../storage/generated/client.js'
import type { JobHandler } from '../../storage/jobs.js'
import type { Subject } from './personal-data.js'
import { sweep } from './sweep.js'

export interface Eraser {
  rooms: Rooms
  mailer: Pick<Mailer, 'forget' | 'forgetBefore'>
  now: () => Date
}

/** Who asked for it, as the audit log says it: a person's id or "command line", and a channel or "command line". */
export interface Asker {
  actor: string
  source: string
}

export type StartOutcome = { ok: true } | { ok: false; reason: 'last-administrator' }

/**
 * Asks for somebody to be erased: a job cancels what is ahead, waits until the others have been told by whom, and replaces the rest. The
 * last administrator stays until there is another.
 */
export async function startErasure(
  { db, jobs }: Rooms,
  subject: Subject,
  asker: Asker,
  adminEmails: readonly string[],
): Promise<StartOutcome> {
  const { organizationId, personId, email } = subject
  const [only, ...others] = await readAdministrators({ db, organizationId, adminEmails })
  if (only && others.length === 0 && only.email === email && !only.bySetting)
    return { ok: false, reason: 'last-administrator' }
  const payload = { ...(personId && { personId }), email, ...asker }
  await db.$transaction((tx) =>
    jobs.enqueue(tx, [{ organizationId, kind: 'erase', key: `erase:${randomUUID()}`, payload }]),
  )
  jobs.wake()
  return { ok: true }
}

/** The handler of these jobs. */
export function eraser(tools: Eraser): Record<'erase', JobHandler> {
  return {
    async erase({ organizationId, payload, isLastTry }) {
      const { personId, email, ...asker } = payload as Pick<Subject, 'personId' | 'email'> & Asker
      const subject = { organizationId, personId, email }
      const waiting = await cancelAhead(tools, subject)
      // A mail server that is away for an hour does not keep anybody from being forgotten.
      if (waiting > 0 && !isLastTry) return { ok: false, tryAgain: true, message: `${waiting} are still being told` }
      await erase(tools, subject, asker)
      return { ok: true }
    },
  }
}

/** Cancels every booking ahead. @returns how many messages about them have not been sent yet */
export async function cancelAhead({ rooms, now }: Eraser, subject: Subject): Promise<number> {
  const { db } = rooms
  const { organizationId, personId } = subject
  const theirs = { organizationId, OR: [attendedBy(subject), organizedBy(subject)] }
  const ahead = await db.booking.findMany({
    where: { ...theirs, status: { in: ['accepted', 'pending'] }, endsAt: { gt: now() } },
    select: { id: true, organizerId: true, attendeeId: true },
  })
  for (const { id: bookingId, organizerId, attendeeId } of ahead) {
    const isKnown = personId !== undefined && [organizerId, attendeeId].includes(personId)
    const actor = isKnown ? { personId } : { managesBookingId: bookingId }
    await cancel(rooms, { organizationId, bookingId, actor, reason: '', isErasing: true }, now())
  }
  // A reminder tells nobody anything of what was cancelled.
  return db.job.count({ where: { organizationId, state: 'waiting', kind: { not: 'reminder' }, booking: theirs } })
}

/** Replaces somebody's data everywhere, at once. What is ahead must have been cancelled. */
export async function erase({ rooms, mailer }: Eraser, subject: Subject, asker: Asker): Promise<void> {
  const { db, jobs } = rooms
  const { organizationId, personId } = subject
  const organization = await db.organization.findUniqueOrThrow({ where: { id: organizationId } })
  const { someone } = phrasesFor(organization.locale).admin
  const where = { organizationId_id: { organizationId, id: personId ?? '' } }
  const person = personId ? await db.person.findUnique({ where }) : null
  const email = person?.email ?? subject.email
  // Whoever is erased is erased.
  if (person?.displayName === '') return
  const booked = await db.booking.findMany({ where: { organizationId, ...attendedBy({ ...subject, email }) } })
  const names = new Set([person?.displayName ?? '', ...booked.map(({ attendeeName }) => attendeeName)].filter(Boolean))
  const words = linesOf([
    ...booked.flatMap(({ notes, attendeePhone, ...booking }) => [notes, attendeePhone, reasonOf('attendee', booking)]),
    ...(await db.booking.findMany({ where: { organizationId, ...organizedBy(subject) } })).flatMap(
      ({ location, ...booking }) => [location, reasonOf('organizer', booking)],
    ),
  ])
  await db.$transaction(
    async (tx) => {
      // The database lets nobody change the audit log, but for this: see the trigger audit_entry_not_rewritten.
      await tx.$executeRaw`SELECT set_config('timewith.erasing', 'on', true)`
      await takeAway(tx, { ...subject, email })
      await replaceBookings(tx, { ...subject, email }, organization, jobs)
      if (person) await tx.person.update({ where, data: blank(organization) })
      // A name that somebody else has stays where it does not stand for this person for certain.
      const others = await tx.person.findMany({ where: { organizationId, displayName: { in: [...names] } } })
      for (const { displayName } of others) names.delete(displayName)
      await sweep(tx, organizationId, [...(email ? [email] : [])], [...names], someone)
      await tx.auditEntry.create({
        data: { organizationId, ...asker, action: 'Erase', subject: personId ?? someone },
      })
    },
    { timeout: 60_000 },
  )
  jobs.wake()
  await mailer.forget({ names: [...names], address: email ?? '', words }, someone)
}

const reasonOf = (side: Side, { cancelledBy, cancelReason }: Pick<Booking, 'cancelledBy' | 'cancelReason'>): string =>
  (cancelledBy === side && cancelReason) || ''

/** Each once; a word or two letters would be found everywhere. */
const linesOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.split(/\s*\n\s*/)))].filter(({ length }) => length > 3)

/** A filter that nothing fits stands for an address or a person that is not there. */
const attendedBy = ({ personId, email }: Subject) => ({
  OR: [...(personId ? [{ attendeeId: personId }] : []), ...(email ? [{ attendeeEmail: email }] : [])],
})
const organizedBy = ({ personId }: Subject) => ({ OR: personId ? [{ organizerId: personId }] : [] })

/** What stands in the row of somebody who was erased. An empty name is shown as "someone", in the reader's language. */
const blank = ({ timeZone, locale }: Organization) => ({
  displayName: '',
  email: null,
  slug: null,
  timeZone,
  timeZoneSource: 'default',
  locale,
  localeSource: 'default',
  about: '',
  isAdministrator: false,
  limits: [],
  holidayCountry: null,
  holidayRegion: null,
  holidaysWorked: [],
})

/** What is of nobody else's use. */
async function takeAway(tx: Transaction, { organizationId, personId, email }: Subject): Promise<void> {
  if (personId) await takeAwayOfPerson(tx, organizationId, personId)
  if (!email) return
  const where = { organizationId, email }
  await tx.invitation.deleteMany({ where })
  await tx.mailbox.deleteMany({ where })
  await tx.licenceAssignment.deleteMany({ where })
  await tx.licenceAnswer.deleteMany({ where })
  await tx.emailCode.deleteMany({ where })
  await tx.knownVisitor.deleteMany({ where })
  await tx.mailRefusal.deleteMany({ where })
  await tx.singleUseLink.deleteMany({ where: { ...where, bookingId: null } })
  await tx.singleUseLink.updateMany({ where, data: { email: null } })
}

async function takeAwayOfPerson(tx: Transaction, organizationId: string, personId: string): Promise<void> {
  const mine = { where: { organizationId, personId } }
  const organized = { organizationId, organizerId: personId }
  await tx.hold.deleteMany({ where: { organizationId, OR: [{ organizerId: personId }, { owner: personId }] } })
  await tx.proposal.deleteMany(mine)
  await tx.download.deleteMany(mine)
  await tx.dialogue.deleteMany(mine)
  await tx.webMessage.deleteMany(mine)
  await tx.absence.deleteMany(mine)
  await tx.journey.deleteMany(mine)
  await tx.identity.deleteMany(mine)
  await tx.picture.deleteMany(mine)
  await tx.invitation.deleteMany({ where: { organizationId, OR: [{ personId }, { meetingType: organized }] } })
  await tx.singleUseLink.deleteMany({ where: { organizationId, bookingId: null, meetingType: organized } })
  await tx.calendarEntry.updateMany({
    where: { organizationId, booking: organized },
    data: { calendarId: null, eventId: null, joinUrl: null },
  })
  await tx.calendarAccount.deleteMany(mine)
  await tx.calendarConsent.deleteMany(mine)
  for (const { id } of await tx.meetingType.findMany({ where: organized, select: { id: true } }))
    await tx.meetingType.update({
      where: { organizationId_id: { organizationId, id } },
      data: { scheduleId: null, deletedAt: new Date(), slug: id, description: '', location: '' },
    })
  await tx.schedule.deleteMany(mine)
}

/** The other side keeps the meeting, with "someone"; their calendar is brought after. */
async function replaceBookings(
  tx: Transaction,
  subject: Subject,
  { timeZone, locale }: Organization,
  jobs: Rooms['jobs'],
): Promise<void> {
  const { organizationId } = subject
  const attended = { organizationId, ...attendedBy(subject) }
  const organized = { organizationId, ...organizedBy(subject) }
  await tx.manageLink.deleteMany({ where: { organizationId, booking: attended } })
  await tx.booking.updateMany({ where: { ...attended, cancelledBy: 'attendee' }, data: { cancelReason: '' } })
  await tx.booking.updateMany({ where: { ...organized, cancelledBy: 'organizer' }, data: { cancelReason: '' } })
  await tx.booking.updateMany({ where: organized, data: { location: '' } })
  // What was told of these bookings is told: only that it was stays.
  await tx.job.updateMany({
    where: { organizationId, state: { not: 'waiting' }, booking: { OR: [attended, organized] } },
    data: { payload: {}, error: null },
  })
  for (const { id } of await tx.booking.findMany({ where: attended, select: { id: true } })) {
    const booking = await tx.booking.update({
      where: { organizationId_id: { organizationId, id } },
      data: {
        attendeeName: '',
        attendeeEmail: null,
        attendeePhone: '',
        attendeeTimeZone: timeZone,
        attendeeLocale: locale,
        notes: '',
        answers: [],
        sequence: { increment: 1 },
      },
    })
    if (booking.status !== 'cancelled') await jobs.enqueue(tx, await followInCalendar(tx, booking))
  }
}
