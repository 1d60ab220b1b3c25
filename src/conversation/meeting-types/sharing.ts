import { z } from 'zod'
import { offeredStarts } from '../../bookings/offer.js'
import { type Invited, invite, readSharing, withdrawInvitation, withdrawLink } from '../../bookings/sharing.js'
import type { Inputs } from '../../cards/action.js'
import type { CardData } from '../../cards/catalogue.js'
import { textLimits } from '../../cards/limits.js'
import type { SharingWish } from '../../language/sharing-wish.js'
import { fitting } from '../../people/directory.js'
import { isBookable, noPage } from '../access/switched-off.js'
import { dayIn } from '../booking/offer-times.js'
import { type Answer, type PersonTurn, show } from '../turn.js'
import { meetingTypeGone, ownMeetingType } from './meeting-types.js'
import { ownNamedIn } from './own-named-in.js'

/** Times that a mail proposes: the first of each of so many days. */
const PROPOSED = 5

/** With whom a meeting type is shared, and every way to share it. */
export async function showSharing(
  turn: PersonTurn,
  meetingTypeId: string,
  event?: CardData['sharing']['event'],
): Promise<Answer> {
  const meetingType = await ownMeetingType(turn, meetingTypeId)
  if (!meetingType) return meetingTypeGone()
  const { rooms, organization, publicUrl } = turn.desk
  const { slug } = turn.speaker.person
  const url = slug && meetingType.visibility === 'public' ? `${publicUrl}/${slug}/${meetingType.slug}` : undefined
  if (url && turn.setting === 'shared' && !event) {
    const { title, durationMinutes, location, description, organizer } = meetingType
    return show('offer', { organizer: organizer.displayName, title, durationMinutes, location, description, url })
  }
  const place = { organizationId: organization.id, meetingTypeId }
  const { invitations, links } = await readSharing(rooms.db, place, turn.now)
  return show('sharing', {
    meetingTypeId,
    title: meetingType.title,
    timeZone: turn.timeZone,
    invitations: invitations.map(({ id, email, person }) => ({ id, name: person?.displayName ?? email ?? '' })),
    links: links.map(({ id, createdAt, expiresAt, email }) => ({
      id,
      createdAt: createdAt.toISOString(),
      endsAt: expiresAt.toISOString(),
      ...(email && { email }),
    })),
    ...(url && { url }),
    ...(event && { event }),
  })
}

export async function dropLink(turn: PersonTurn, meetingTypeId: string, linkId: string): Promise<Answer> {
  if (!(await ownMeetingType(turn, meetingTypeId))) return meetingTypeGone()
  const { rooms, organization } = turn.desk
  await withdrawLink(rooms.db, { organizationId: organization.id, meetingTypeId }, linkId, turn.now)
  return showSharing(turn, meetingTypeId, 'withdrawn')
}

export async function dropInvitation(turn: PersonTurn, meetingTypeId: string, invitationId: string): Promise<Answer> {
  if (!(await ownMeetingType(turn, meetingTypeId))) return meetingTypeGone()
  const { rooms, organization } = turn.desk
  await withdrawInvitation(rooms.db, { organizationId: organization.id, meetingTypeId }, invitationId)
  return showSharing(turn, meetingTypeId, 'withdrawn')
}

/** The form that asks whom to invite. */
export async function askWhomToInvite(
  turn: PersonTurn,
  meetingTypeId: string,
  { who, withTimes } = { who: '', withTimes: false },
): Promise<Answer> {
  const meetingType = await ownMeetingType(turn, meetingTypeId)
  if (!meetingType) return meetingTypeGone()
  return show('invite-form', {
    meetingTypeId,
    title: meetingType.title,
    values: { who, times: withTimes ? 'yes' : 'no' },
    faults: {},
  })
}

export async function saveInvitation(turn: PersonTurn, meetingTypeId: string, inputs: Inputs): Promise<Answer> {
  const meetingType = await ownMeetingType(turn, meetingTypeId)
  if (!meetingType) return meetingTypeGone()
  if (!(await isBookable(turn, turn.speaker.person))) return noPage()
  const who = inputs.who?.trim().slice(0, textLimits.email) ?? ''
  const times = inputs.times === 'yes' ? 'yes' : 'no'
  const invited = await findInvited(turn, who)
  if (!invited)
    return show('invite-form', {
      meetingTypeId,
      title: meetingType.title,
      values: { who, times },
      faults: { who: who === '' ? 'missing' : 'unknown' },
    })
  const { rooms, organization } = turn.desk
  const place = { organizationId: organization.id, meetingTypeId }
  const proposed = times === 'yes' ? await proposals(turn, meetingType) : []
  await invite(rooms, place, invited, proposed, turn.now)
  return showSharing(turn, meetingTypeId, invited.email ? 'invited' : 'shared')
}

/** The first free start of each of the next days. */
async function proposals(turn: PersonTurn, meetingType: Parameters<typeof offeredStarts>[1]): Promise<Date[]> {
  const { starts } = await offeredStarts(turn.desk.rooms, meetingType, turn.now)
  const first = new Map<string, Date>()
  for (const start of starts) {
    const day = dayIn(start, turn.timeZone)
    if (!first.has(day)) first.set(day, start)
    if (first.size === PROPOSED) break
  }
  return [...first.values()]
}

/** The one person whom a name fits, or whoever has an address. */
async function findInvited(turn: PersonTurn, who: string): Promise<Invited | undefined> {
  const { rooms, organization } = turn.desk
  const [only, ...more] = who ? fitting(await turn.directory(), who) : []
  if (only && more.length === 0) {
    const where = { organizationId_id: { organizationId: organization.id, id: only.id } }
    const { id, displayName, email, locale, timeZone } = await rooms.db.person.findUniqueOrThrow({ where })
    return { personId: id, name: displayName, locale, timeZone, ...(email && { email }) }
  }
  const address = z.email().max(254).safeParse(who.toLowerCase())
  if (!address.success) return undefined
  return { email: address.data, name: '', locale: turn.locale, timeZone: turn.timeZone }
}

/** "Invite Eve to interviews", "propose times to eve@contoso.com for interviews": filled in, and sent by one press. */
export async function sharingByText(turn: PersonTurn, wish: SharingWish, said: string): Promise<Answer | undefined> {
  const meetingTypeId = await ownNamedIn(turn, said)
  if (!meetingTypeId) return undefined
  if (wish.kind === 'list') return showSharing(turn, meetingTypeId)
  return askWhomToInvite(turn, meetingTypeId, wish)
}
