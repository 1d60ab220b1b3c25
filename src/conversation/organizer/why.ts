import { DateTime } from 'luxon'
import { toMinute } from '../../bookings/instants.js'
import { askAbout, askAboutDay } from '../../bookings/offer.js'
import type { Request } from '../../language/request.js'
import { refusalToShow } from '../booking/refusal-to-show.js'
import { wishFrom } from '../booking/wish.js'
import { ownMeetingTypes } from '../meeting-types/meeting-types.js'
import { type Answer, notify, type PersonTurn, show } from '../turn.js'

/** "Why can't people book me on Friday?": what keeps each of the speaker's meeting types on that day, or at that time. */
export async function explainMyTime(turn: PersonTurn, request: Request): Promise<Answer> {
  const own = await ownMeetingTypes(turn)
  if (own.length === 0) return notify({ reason: 'no-meeting-types' }, [{ verb: 'meeting-type.create' }])
  const { timeZone, now, desk, locale } = turn
  const { exact, span } = wishFrom(request.when, timeZone)
  const at = exact ?? (span ? new Date(span.from) : now)
  const date = DateTime.fromJSDate(at, { zone: timeZone }).toISODate()!
  const asker = { language: locale.slice(0, 2) }
  const reasons = await Promise.all(
    own.map(async (meetingType) => {
      const { refusal } = exact
        ? await askAbout(desk.rooms, meetingType, toMinute(exact), now, asker)
        : await askAboutDay(desk.rooms, meetingType, date, now, asker)
      const { id: meetingTypeId, title } = meetingType
      return { meetingTypeId, title, ...(refusal && { refusal: refusalToShow(refusal, at, meetingType, true) }) }
    }),
  )
  return show('why', { date, ...(exact && { start: exact.toISOString() }), timeZone, reasons })
}
