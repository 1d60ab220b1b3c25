import { readPrivacyWish } from '../language/privacy-wish.js'
import { startErasure } from '../people/privacy/erase.js'
import { offerDownload } from './access/offer-download.js'
import { type Answer, notify, type PersonTurn, show } from './turn.js'

/** Answers what somebody asks of what is kept about them. */
export async function privacyByText(turn: PersonTurn, said: string): Promise<Answer> {
  const wish = readPrivacyWish(said)
  if (wish === 'export') return exportMyData(turn)
  return wish === 'erase' ? askToErase(turn, false) : show('privacy', {})
}

/** All that is kept about the speaker, for the speaker alone. */
export const exportMyData = (turn: PersonTurn): Promise<Answer> => offerDownload(turn, 'personal-data')

/** Says what would go. @param isSure it was said once already */
export async function askToErase(turn: PersonTurn, isSure: boolean): Promise<Answer> {
  const { db } = turn.desk.rooms
  const { organizationId, id, slug } = turn.speaker.person
  const upcomingBookings = await db.booking.count({
    where: {
      organizationId,
      OR: [{ organizerId: id }, { attendeeId: id }],
      status: { in: ['accepted', 'pending'] },
      endsAt: { gt: turn.now },
    },
  })
  return show('erase', { isSure, upcomingBookings, hasPage: slug !== null })
}

/** Has it done. The speaker is who asks, so nobody can do it to another. */
export async function eraseMe(turn: PersonTurn): Promise<Answer> {
  const { desk, speaker, channel } = turn
  const { organizationId, id: personId, email } = speaker.person
  const asker = { actor: personId, source: channel }
  const outcome = await startErasure(desk.rooms, { organizationId, personId, email }, asker, desk.adminEmails ?? [])
  return notify({ reason: outcome.ok ? 'being-erased' : outcome.reason })
}
