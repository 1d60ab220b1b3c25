import admin from '../../cards/admin.json' with { type: 'json' }
import adminLog from '../../cards/admin-log.json' with { type: 'json' }
import adminOutput from '../../cards/admin-output.json' with { type: 'json' }
import adminPeople from '../../cards/admin-people.json' with { type: 'json' }
import adminPreview from '../../cards/admin-preview.json' with { type: 'json' }
import booking from '../../cards/booking.json' with { type: 'json' }
import bookings from '../../cards/bookings.json' with { type: 'json' }
import calendarConsent from '../../cards/calendar-consent.json' with { type: 'json' }
import cancelForm from '../../cards/cancel-form.json' with { type: 'json' }
import chooseMeetingType from '../../cards/choose-meeting-type.json' with { type: 'json' }
import choosePerson from '../../cards/choose-person.json' with { type: 'json' }
import confirmBooking from '../../cards/confirm-booking.json' with { type: 'json' }
import download from '../../cards/download.json' with { type: 'json' }
import enterCode from '../../cards/enter-code.json' with { type: 'json' }
import form from '../../cards/form.json' with { type: 'json' }
import help from '../../cards/help.json' with { type: 'json' }
import hours from '../../cards/hours.json' with { type: 'json' }
import hoursForm from '../../cards/hours-form.json' with { type: 'json' }
import list from '../../cards/list.json' with { type: 'json' }
import meetingType from '../../cards/meeting-type.json' with { type: 'json' }
import meetingTypeForm from '../../cards/meeting-type-form.json' with { type: 'json' }
import meetingTypes from '../../cards/meeting-types.json' with { type: 'json' }
import notice from '../../cards/notice.json' with { type: 'json' }
import offer from '../../cards/offer.json' with { type: 'json' }
import page from '../../cards/page.json' with { type: 'json' }
import really from '../../cards/really.json' with { type: 'json' }
import settingsForm from '../../cards/settings-form.json' with { type: 'json' }
import singleUseLink from '../../cards/single-use-link.json' with { type: 'json' }
import slots from '../../cards/slots.json' with { type: 'json' }
import whoForm from '../../cards/who-form.json' with { type: 'json' }
import type { CardName } from './catalogue.js'

/** The layout of every card: Adaptive Card templates that open in the designer (https://adaptivecards.io/designer/). */
export const templates: Record<CardName, object> = {
  help,
  'meeting-type-form': meetingTypeForm,
  'meeting-type': meetingType,
  'meeting-types': meetingTypes,
  'meeting-type-delete': really,
  'page-form': form,
  offer,
  sharing: list,
  'invite-form': form,
  calendars: list,
  'calendar-form': form,
  'calendar-consent': calendarConsent,
  'calendar-choice': form,
  'calendar-disconnect': really,
  privacy: list,
  erase: really,
  'hours-form': hoursForm,
  hours,
  why: list,
  away: list,
  'away-form': form,
  holidays: list,
  'availability-form': form,
  'meeting-type-rules': form,
  'settings-form': settingsForm,
  'single-use-link': singleUseLink,
  page,
  'who-form': whoForm,
  'choose-person': choosePerson,
  'choose-meeting-type': chooseMeetingType,
  slots,
  'confirm-booking': confirmBooking,
  'enter-code': enterCode,
  booking,
  bookings,
  'cancel-form': cancelForm,
  'notes-form': form,
  admin,
  'admin-people': adminPeople,
  'admin-licences': adminPeople,
  'admin-log': adminLog,
  'admin-preview': adminPreview,
  'admin-output': adminOutput,
  download,
  notice,
}
