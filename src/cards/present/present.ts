import type { Card, CardData, CardName } from '../catalogue.js'
import { presentAdmin } from './admin.js'
import { presentAdminOutput, presentAdminPreview } from './admin-effect.js'
import { presentAdminLicences } from './admin-licences.js'
import { presentAdminLog } from './admin-log.js'
import { presentAdminPeople } from './admin-people.js'
import { presentAvailabilityForm } from './availability-form.js'
import { presentAway } from './away.js'
import { presentAwayForm } from './away-form.js'
import { presentBooking } from './booking.js'
import { presentBookings } from './bookings.js'
import {
  presentCalendarChoice,
  presentCalendarConsent,
  presentCalendarDisconnect,
  presentCalendarForm,
} from './calendar-forms.js'
import { presentCalendars } from './calendars.js'
import { presentCancelForm } from './cancel-form.js'
import { presentChooseMeetingType } from './choose-meeting-type.js'
import { presentChoosePerson } from './choose-person.js'
import { presentConfirmBooking } from './confirm-booking.js'
import { presentDownload } from './download.js'
import { presentEnterCode } from './enter-code.js'
import { presentHelp } from './help.js'
import { presentHolidays } from './holidays.js'
import { presentHours } from './hours.js'
import { presentHoursForm } from './hours-form.js'
import { presentMeetingType } from './meeting-type.js'
import { presentMeetingTypeDelete } from './meeting-type-delete.js'
import { presentMeetingTypeForm } from './meeting-type-form.js'
import { presentMeetingTypeRules } from './meeting-type-rules.js'
import { presentMeetingTypes } from './meeting-types.js'
import { presentNotesForm } from './notes-form.js'
import { presentNotice } from './notice.js'
import { presentOffer } from './offer.js'
import { presentPage } from './page.js'
import { presentPageForm } from './page-form.js'
import { presentErase, presentPrivacy } from './privacy.js'
import type { Reader, TemplateData } from './reader.js'
import { presentSettingsForm } from './settings-form.js'
import { presentInviteForm, presentSharing } from './sharing.js'
import { presentSingleUseLink } from './single-use-link.js'
import { presentSlots } from './slots.js'
import { tidyTexts } from './tidy-texts.js'
import { presentWhoForm } from './who-form.js'
import { presentWhy } from './why.js'

const presenters: { [Name in CardName]: (data: CardData[Name], reader: Reader) => TemplateData } = {
  help: presentHelp,
  'meeting-type-form': presentMeetingTypeForm,
  'meeting-type': presentMeetingType,
  'meeting-types': presentMeetingTypes,
  'meeting-type-delete': presentMeetingTypeDelete,
  'hours-form': presentHoursForm,
  hours: presentHours,
  away: presentAway,
  'away-form': presentAwayForm,
  holidays: presentHolidays,
  'availability-form': presentAvailabilityForm,
  'meeting-type-rules': presentMeetingTypeRules,
  'settings-form': presentSettingsForm,
  page: presentPage,
  'single-use-link': presentSingleUseLink,
  'who-form': presentWhoForm,
  'choose-person': presentChoosePerson,
  'choose-meeting-type': presentChooseMeetingType,
  slots: presentSlots,
  'confirm-booking': presentConfirmBooking,
  'enter-code': presentEnterCode,
  booking: presentBooking,
  bookings: presentBookings,
  'cancel-form': presentCancelForm,
  'notes-form': presentNotesForm,
  'page-form': presentPageForm,
  offer: presentOffer,
  sharing: presentSharing,
  'invite-form': presentInviteForm,
  calendars: presentCalendars,
  'calendar-form': presentCalendarForm,
  'calendar-consent': presentCalendarConsent,
  'calendar-choice': presentCalendarChoice,
  'calendar-disconnect': presentCalendarDisconnect,
  privacy: presentPrivacy,
  erase: presentErase,
  admin: presentAdmin,
  'admin-people': presentAdminPeople,
  'admin-licences': presentAdminLicences,
  'admin-log': presentAdminLog,
  'admin-preview': presentAdminPreview,
  'admin-output': presentAdminOutput,
  download: presentDownload,
  why: presentWhy,
  notice: presentNotice,
}

/** What a card's template refers to: its words and buttons, flat. */
export function presentCard<Name extends CardName>(card: Card & { name: Name }, reader: Reader): TemplateData {
  return presenters[card.name](tidyTexts(card.data as CardData[Name]), reader)
}
