import { bookableMeetingTypes, findMeetingType } from '../bookings/find-meeting-type.js'
import type { Said } from '../channels/channel.js'
import { findOrganizer } from '../people/directory.js'
import { picturePaths } from '../people/pictures.js'
import { isBookable } from './access/switched-off.js'
import { showBooking } from './booking/cancel.js'
import { chooseMeetingType } from './booking/find-organizer.js'
import { pickTime } from './booking/offer-times.js'
import { proposedTime } from './booking/press-times.js'
import { type Answer, bookerOf, linkOf, notify, show, type Turn } from './turn.js'

/** Private, deleted, switched off and never made look the same, and so does a used link. */
const noSuchPage = (): Answer => notify({ reason: 'no-such-page' })

/** The card that a web page begins with. */
export async function answerVisit(turn: Turn, visit: Extract<Said, { kind: 'visit' }>): Promise<Answer> {
  switch (visit.page) {
    case 'manage': {
      const { speaker } = turn
      return speaker.kind === 'visitor' && speaker.manages ? showBooking(turn, speaker.manages) : noSuchPage()
    }
    case 'link': {
      const link = linkOf(turn)
      const { rooms, organization } = turn.desk
      const meetingType = link && (await findMeetingType(rooms.db, organization.id, link.meetingTypeId))
      if (!meetingType || !(await isBookable(turn, meetingType.organizer))) return noSuchPage()
      return visit.start
        ? proposedTime(turn, { meetingType }, new Date(visit.start))
        : pickTime(turn, { meetingType }, {})
    }
    case 'organizer': {
      const { rooms, organization } = turn.desk
      const organizer = await findOrganizer(rooms.db, organization.id, visit.organizer)
      if (!organizer || !(await isBookable(turn, organizer))) return noSuchPage()
      const meetingTypes = await bookableMeetingTypes(rooms.db, organizer, bookerOf(turn))
      if (!visit.meetingType)
        return meetingTypes.length > 0
          ? withPictures(chooseMeetingType(organizer, meetingTypes), await picturePaths(rooms.db, organizer))
          : notify({ reason: 'nothing-to-book', organizer: organizer.displayName })
      const meetingType = meetingTypes.find(({ slug }) => slug === visit.meetingType?.toLowerCase())
      return meetingType ? pickTime(turn, { meetingType }, { day: visit.day }) : noSuchPage()
    }
  }
}

/** A page has room for them; the card in a chat has none. */
const withPictures = (answer: Answer, pictures: Awaited<ReturnType<typeof picturePaths>>): Answer =>
  'card' in answer && answer.card.name === 'choose-meeting-type'
    ? show('choose-meeting-type', { ...answer.card.data, ...pictures })
    : answer
