import { isBookable, noPage } from '../access/switched-off.js'
import { ownMeetingTypes } from '../meeting-types/meeting-types.js'
import { type Answer, notify, type PersonTurn, show } from '../turn.js'

/** The address of the speaker's booking page, and what people find there. */
export async function showPage(turn: PersonTurn): Promise<Answer> {
  const { slug } = turn.speaker.person
  if (!slug) return notify({ reason: 'no-meeting-types' }, [{ verb: 'meeting-type.create' }])
  if (!(await isBookable(turn, turn.speaker.person))) return noPage()
  const pageUrl = `${turn.desk.publicUrl}/${slug}`
  const open = (await ownMeetingTypes(turn)).filter(({ visibility }) => visibility === 'public')
  return show('page', {
    pageUrl,
    meetingTypes: open.map(({ title, durationMinutes, slug: name }) => ({
      title,
      durationMinutes,
      url: `${pageUrl}/${name}`,
    })),
  })
}
