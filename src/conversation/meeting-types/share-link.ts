import { createSingleUseLink, singleUseLinkEnd } from '../../bookings/single-use-link.js'
import { isBookable, noPage } from '../access/switched-off.js'
import { type Answer, type PersonTurn, show } from '../turn.js'
import { meetingTypeGone, ownMeetingType } from './meeting-types.js'

/** Makes a link with which one person books this meeting type once. */
export async function shareLink(turn: PersonTurn, meetingTypeId: string): Promise<Answer> {
  const meetingType = await ownMeetingType(turn, meetingTypeId)
  if (!meetingType) return meetingTypeGone()
  if (!(await isBookable(turn, turn.speaker.person))) return noPage()
  const { rooms, publicUrl } = turn.desk
  const token = await createSingleUseLink(rooms.db, meetingType, turn.now)
  return show('single-use-link', {
    meetingTypeId,
    title: meetingType.title,
    url: `${publicUrl}/link/${token}`,
    endsAt: singleUseLinkEnd(turn.now).toISOString(),
    timeZone: turn.timeZone,
  })
}
