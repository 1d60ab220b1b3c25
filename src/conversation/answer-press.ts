import { z } from 'zod'
import { release } from '../bookings/hold.js'
import { type Action, actionSchema, type Inputs } from '../cards/action.js'
import { pressAsAdministrator } from './access/answer-administrator.js'
import { askToCancel, cancelBooking, showBooking } from './booking/cancel.js'
import { askForCode, confirmBooking, verifyAndBook } from './booking/confirm.js'
import { askWho, pickPerson, withPerson } from './booking/find-organizer.js'
import { moveBooking, offerMove } from './booking/move.js'
import { myBookings } from './booking/my-bookings.js'
import { editNotes, saveNotes } from './booking/notes.js'
import { pickSlot, showSlots } from './booking/press-times.js'
import { writeEntryAgain } from './booking/retry-entry.js'
import { remember } from './dialogue.js'
import { help } from './help.js'
import {
  askToDelete,
  deleteForGood,
  editMeetingType,
  listMeetingTypes,
  newMeetingType,
  saveMeetingType,
  showMeetingType,
} from './meeting-types/meeting-types.js'
import { editRules, saveRules } from './meeting-types/rules.js'
import { shareLink } from './meeting-types/share-link.js'
import { askWhomToInvite, dropInvitation, dropLink, saveInvitation, showSharing } from './meeting-types/sharing.js'
import { editAvailability, saveAvailability, showHolidays, switchHoliday } from './organizer/availability.js'
import { addAway, dropAway, saveAwayForm, showAway } from './organizer/away.js'
import {
  askToDisconnect,
  disconnectForGood,
  editCalendarChoice,
  saveCalendarChoice,
  showCalendars,
  takeCalendarHours,
} from './organizer/calendars.js'
import { connectCalendar, enterCalendarCode, saveCalendar } from './organizer/connect-calendar.js'
import { editHours, saveHours, showHours } from './organizer/hours.js'
import { showPage } from './organizer/page.js'
import { editPage, savePage } from './organizer/page-form.js'
import { editSettings, saveSettings } from './organizer/settings.js'
import { askToErase, eraseMe, exportMyData } from './privacy.js'
import { type Answer, isPersonTurn, notify, ownerOf, type PersonTurn, show, type Turn } from './turn.js'

const ownedSchema = z.object({ owner: z.string() })

/** A pressed button. Only the person that a card was made for may press it, and each verb looks again whether they may. */
export async function answerPress(turn: Turn, data: unknown, inputs: Inputs): Promise<Answer> {
  const owned = ownedSchema.safeParse(data)
  const read = actionSchema.safeParse(data)
  if (!owned.success || !read.success) return { sentence: { reason: 'outdated-card' } }
  if (owned.data.owner !== ownerOf(turn))
    return { sentence: { reason: 'not-yours', name: await nameOf(turn, owned.data.owner) } }
  return answerAction(turn, read.data, inputs)
}

/** What a button does, pressed or said ("yes", "the second one"). What it shows is kept for the next text. */
export async function answerAction(turn: Turn, action: Action, inputs: Inputs): Promise<Answer> {
  if (!isPersonTurn(turn)) {
    const answer = (await answerAnyone(turn, action, inputs)) ?? notify({ reason: 'outdated-card' })
    const isDeciding = 'card' in answer && ['confirm-booking', 'enter-code'].includes(answer.card.name)
    if (!isDeciding) await release(turn.desk.rooms.db, turn.desk.organization.id, ownerOf(turn))
    return answer
  }
  const answer = (await answerAnyone(turn, action, inputs)) ?? (await answerPerson(turn, action, inputs))
  await remember(turn, answer)
  return answer
}

/** A visitor on a web page is nobody here; their card's owner has a name only when a person made it. */
async function nameOf({ desk }: Turn, owner: string): Promise<string> {
  const id = z.uuid().safeParse(owner)
  if (!id.success) return ''
  const where = { organizationId_id: { organizationId: desk.organization.id, id: owner } }
  return (await desk.rooms.db.person.findUnique({ where }))?.displayName ?? ''
}

/** What visitors without an account can press as well. */
async function answerAnyone(turn: Turn, action: Action, inputs: Inputs): Promise<Answer | undefined> {
  switch (action.verb) {
    case 'slots.show':
      return showSlots(turn, action)
    case 'slots.pick':
      return pickSlot(turn, action)
    case 'booking.confirm':
      return confirmBooking(turn, action, inputs)
    case 'booking.verify':
      return verifyAndBook(turn, action, inputs)
    case 'booking.new-code':
      return askForCode(turn, action)
    case 'booking.move':
      return moveBooking(turn, action)
    case 'booking.show':
      return showBooking(turn, action.bookingId)
    case 'booking.reschedule':
      return offerMove(turn, action.bookingId)
    case 'booking.notes':
      return editNotes(turn, action.bookingId)
    case 'booking.save-notes':
      return saveNotes(turn, action.bookingId, inputs)
    case 'booking.cancel':
      return askToCancel(turn, action.bookingId)
    case 'booking.cancel-for-good':
      return cancelBooking(turn, action.bookingId, inputs)
    case 'book.person':
      return pickPerson(turn, action)
    default:
      return undefined
  }
}

type AnyonesVerb =
  | `slots.${'show' | 'pick'}`
  | `booking.${'confirm' | 'verify' | 'new-code' | 'move' | 'show' | 'reschedule' | 'notes' | 'save-notes' | 'cancel' | 'cancel-for-good'}`
  | 'book.person'

async function answerPerson(turn: PersonTurn, action: Action, inputs: Inputs): Promise<Answer> {
  const own = action as Exclude<Action, { verb: AnyonesVerb }>
  switch (own.verb) {
    case 'help.show':
      return help(turn)
    case 'meeting-types.list':
      return listMeetingTypes(turn)
    case 'meeting-type.show':
      return showMeetingType(turn, own.meetingTypeId)
    case 'meeting-type.create':
      return newMeetingType(turn)
    case 'meeting-type.edit':
      return editMeetingType(turn, own.meetingTypeId)
    case 'meeting-type.save':
      return saveMeetingType(turn, own, inputs)
    case 'meeting-type.link':
      return shareLink(turn, own.meetingTypeId)
    case 'meeting-type.delete':
      return askToDelete(turn, own.meetingTypeId)
    case 'meeting-type.delete-for-good':
      return deleteForGood(turn, own.meetingTypeId)
    case 'meeting-type.sharing':
      return showSharing(turn, own.meetingTypeId)
    case 'link.withdraw':
      return dropLink(turn, own.meetingTypeId, own.linkId)
    case 'invitation.add':
      return askWhomToInvite(turn, own.meetingTypeId)
    case 'invitation.save':
      return saveInvitation(turn, own.meetingTypeId, inputs)
    case 'invitation.remove':
      return dropInvitation(turn, own.meetingTypeId, own.invitationId)
    case 'hours.show':
      return showHours(turn)
    case 'hours.edit':
      return editHours(turn)
    case 'hours.save':
      return saveHours(turn, inputs)
    case 'away.show':
      return showAway(turn)
    case 'away.add':
      return addAway(turn)
    case 'away.save':
      return saveAwayForm(turn, inputs)
    case 'away.remove':
      return dropAway(turn, own)
    case 'holidays.show':
      return showHolidays(turn)
    case 'holidays.switch':
      return switchHoliday(turn, own)
    case 'availability.edit':
      return editAvailability(turn)
    case 'availability.save':
      return saveAvailability(turn, inputs)
    case 'meeting-type.rules':
      return editRules(turn, own.meetingTypeId)
    case 'meeting-type.save-rules':
      return saveRules(turn, own.meetingTypeId, inputs)
    case 'settings.edit':
      return editSettings(turn)
    case 'settings.save':
      return saveSettings(turn, inputs)
    case 'page.show':
      return showPage(turn)
    case 'page.edit':
      return editPage(turn)
    case 'page.save':
      return savePage(turn, inputs)
    case 'book.start':
      return askWho()
    case 'book.find':
      return inputs.name?.trim() ? withPerson(turn, inputs.name.trim()) : askWho()
    case 'booking.write-entry':
      return writeEntryAgain(turn, own.bookingId)
    case 'bookings.list':
      return myBookings(turn)
    case 'calendars.show':
      return showCalendars(turn)
    case 'calendar.connect':
      return connectCalendar(turn, own.provider)
    case 'calendar.save':
      return saveCalendar(turn, own.provider, inputs)
    case 'calendar.code':
      return enterCalendarCode(turn, own.provider, inputs)
    case 'calendar.choose':
      return editCalendarChoice(turn)
    case 'calendar.save-choice':
      return saveCalendarChoice(turn, inputs)
    case 'calendar.hours':
      return takeCalendarHours(turn, own.accountId)
    case 'calendar.disconnect':
      return askToDisconnect(turn, own.accountId)
    case 'calendar.disconnect-for-good':
      return disconnectForGood(turn, own.accountId)
    case 'privacy.show':
      return show('privacy', {})
    case 'privacy.export':
      return exportMyData(turn)
    case 'privacy.erase':
      return askToErase(turn, own.isSure === true)
    case 'privacy.erase-for-good':
      return eraseMe(turn)
    case 'admin.show':
    case 'admin.people':
    case 'admin.licences':
    case 'admin.licence':
    case 'admin.log':
    case 'admin.log-export':
    case 'admin.switch':
    case 'admin.confirm':
      return pressAsAdministrator(turn, own)
  }
}
