import type { Database } from '../storage/client.js'

/** Why an address gets no reminders: its owner has said so, or mail does not arrive there. */
export type RefusalReason = 'unsubscribed' | 'bounced'

/** May reminders be mailed to this address? Whatever else is mailed is, since its reader needs it. @param email in any case */
export async function mayRemind(db: Database, organizationId: string, email: string): Promise<boolean> {
  return (await db.mailRefusal.count({ where: { organizationId, email: email.toLowerCase() } })) === 0
}

/** Notes it, once. */
export async function noteRefusal(
  db: Database,
  { organizationId, email, reason }: { organizationId: string; email: string; reason: RefusalReason },
  now: Date,
): Promise<void> {
  const data = { organizationId, email: email.toLowerCase(), reason, at: now }
  await db.mailRefusal.createMany({ data, skipDuplicates: true })
}

/** Whose reminders a link to a booking speaks of, and what is known of them; null when there is no such booking any more. */
export async function reminderChoice(
  db: Database,
  organizationId: string,
  bookingId: string | undefined,
): Promise<{ email: string; isOff: boolean; locale: string } | null> {
  const where = { organizationId_id: { organizationId, id: bookingId ?? '' } }
  const booking = bookingId ? await db.booking.findUnique({ where }) : null
  if (!booking?.attendeeEmail) return null
  const email = booking.attendeeEmail.toLowerCase()
  const isOff = (await db.mailRefusal.count({ where: { organizationId, email, reason: 'unsubscribed' } })) > 0
  return { email, isOff, locale: booking.attendeeLocale }
}

/** Turns somebody's reminders off, or on again. */
export async function chooseReminders(
  db: Database,
  { organizationId, email, on }: { organizationId: string; email: string; on: boolean },
  now: Date,
): Promise<void> {
  if (!on) await noteRefusal(db, { organizationId, email, reason: 'unsubscribed' }, now)
  else await db.mailRefusal.deleteMany({ where: { organizationId, email, reason: 'unsubscribed' } })
}
