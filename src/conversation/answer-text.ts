import { DateTime } from 'luxon'
import { readWish } from '../access/words/read-wish.js'
import type { Action } from '../cards/action.js'
import { readCalendarWish } from '../language/calendar-wish.js'
import { followUp } from '../language/follow-up.js'
import type { Context, Request } from '../language/request.js'
import { readSharingWish } from '../language/sharing-wish.js'
import { understand, understandOn } from '../language/understand.js'
import { grantWish, showAdministration } from './access/answer-administrator.js'
import { looksLikeCmdlets, runInChat } from './access/cmdlets-in-chat.js'
import { answerAction } from './answer-press.js'
import { startBooking } from './booking/find-organizer.js'
import { cancelByText, myBookings, myTime, rescheduleByText } from './booking/my-bookings.js'
import { type Memory, recall, remember } from './dialogue.js'
import { help } from './help.js'
import { createByText, deleteByText, editByText, hoursOrTypeByText, shareByText } from './meeting-types/by-text.js'
import { listMeetingTypes } from './meeting-types/meeting-types.js'
import { sharingByText } from './meeting-types/sharing.js'
import { awayByText } from './organizer/away.js'
import { calendarsByText } from './organizer/connect-calendar.js'
import { settingsByText } from './organizer/settings.js'
import { explainMyTime } from './organizer/why.js'
import { privacyByText } from './privacy.js'
import { type Answer, notify, type PersonTurn } from './turn.js'

/** Characters: more than anyone needs for a wish, and little enough to read at once. */
const LONGEST_TEXT = 2_000

/** What a person has written. */
export async function answerText(turn: PersonTurn, text: string): Promise<Answer> {
  if (looksLikeCmdlets(text)) return kept(turn, await runInChat(turn, text.trim()))
  const said = text.replace(/\p{Cc}/gu, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(said))
    return notify({ reason: said === '' ? 'empty-text' : 'not-understood' }, [{ verb: 'help.show' }])
  if (said.length > LONGEST_TEXT) return notify({ reason: 'text-too-long', max: LONGEST_TEXT }, [{ verb: 'help.show' }])
  const [directory, memory] = await Promise.all([turn.directory(), recall(turn)])
  const context: Context = {
    now: DateTime.fromJSDate(turn.now, { zone: turn.timeZone }).toFormat("yyyy-MM-dd'T'HH:mm"),
    zone: turn.timeZone,
    locale: contextLocale(turn.locale),
    people: [
      ...new Set([
        ...directory.map(({ displayName }) => displayName),
        ...turn.speaker.mentions.map(({ name }) => name),
      ]),
    ],
  }
  const wish = readWish(said)
  // "Turn bookings off for tomorrow" is about a day, and nobody's command.
  if (wish && !(wish.kind === 'switch' && understand(said, context).when))
    return kept(turn, await grantWish(turn, wish))
  const sharing = readSharingWish(said)
  const shared = sharing && (await sharingByText(turn, sharing, said))
  if (shared) return kept(turn, shared)
  const calendar = readCalendarWish(said)
  if (calendar) return kept(turn, await calendarsByText(turn, calendar))
  const meant = inDialogue(said, memory, context)
  if ('press' in meant) return answerAction(turn, meant.press, {})
  const heard: Heard = { said, shownBooking: memory?.bookingId, onDay: (date) => understandOn(said, context, date) }
  const answer = await answerRequest(turn, meant.request, heard)
  // What was not understood leaves what was shown before in mind.
  return meant.request.intent === 'out_of_scope' ? answer : kept(turn, answer, meant.request)
}

/** What an answer shows is kept for the text that comes after it. */
async function kept(turn: PersonTurn, answer: Answer, request?: Request): Promise<Answer> {
  await remember(turn, answer, request)
  return answer
}

/** What a text means after what was shown last: a button that it stands for, or a request. */
function inDialogue(
  text: string,
  memory: Memory | undefined,
  context: Context,
): { press: Action } | { request: Request } {
  if (!memory) return { request: understand(text, context) }
  const { request = { intent: 'help', locale: 'en', confidence: 0 }, choices, yes, no } = memory
  const options = choices.map(({ at = '' }) => at)
  const said = followUp(text, { request, options }, context)
  if (said.kind === 'request') return said
  const press = said.kind === 'choice' ? choices[said.index]?.action : { yes, no }[said.kind]
  return press ? { press } : { request: understand(text, context) }
}

function contextLocale(locale: string): Context['locale'] {
  if (/^nl\b/i.test(locale)) return 'nl'
  return /^en-US$/i.test(locale) ? 'en-US' : 'en'
}

/** The text behind a request, for what only the text can tell. */
interface Heard {
  said: string
  /** The booking last shown. */
  shownBooking?: string
  /** What the text means where it is about a day ("2026-12-01") that it need not name. */
  onDay: (date: string) => Request
}

async function answerRequest(turn: PersonTurn, request: Request, heard: Heard): Promise<Answer> {
  const { said, shownBooking, onDay } = heard
  switch (request.intent) {
    case 'book':
      return startBooking(turn, request, said)
    case 'availability':
      if (request.people) return startBooking(turn, request, said)
      return request.asksWhy ? explainMyTime(turn, request) : myTime(turn, request)
    case 'reschedule':
      return rescheduleByText(turn, request, onDay, shownBooking)
    case 'cancel':
      return cancelByText(turn, request, said, shownBooking)
    case 'list':
      return myBookings(turn, request)
    case 'create_meeting_type':
      return createByText(turn, request)
    case 'edit_meeting_type':
      return editByText(turn, request)
    case 'delete_meeting_type':
      return deleteByText(turn, request)
    case 'list_meeting_types':
      return listMeetingTypes(turn)
    case 'share':
      return shareByText(turn, request, said)
    case 'set_hours':
      return hoursOrTypeByText(turn, request, said)
    case 'block_time':
      return awayByText(turn, request)
    case 'settings':
      return settingsByText(turn, said)
    case 'admin':
      return showAdministration(turn, { misread: true })
    case 'privacy':
      return privacyByText(turn, said)
    case 'greeting':
      return request.isThanks ? notify({ reason: 'welcome' }) : help(turn)
    case 'help':
      return help(turn)
    case 'out_of_scope':
      return notify({ reason: 'not-understood' }, [{ verb: 'help.show' }])
  }
}
