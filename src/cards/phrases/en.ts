import { access } from './en/access.js'
import { admin } from './en/admin.js'
import { away, holidays } from './en/away.js'
import { booking, confirm, slots } from './en/booking.js'
import { buttons } from './en/buttons.js'
import { calendars } from './en/calendars.js'
import { code } from './en/code.js'
import { form } from './en/form.js'
import { help } from './en/help.js'
import { limits } from './en/limits.js'
import { hours, meetingTypes } from './en/meeting-types.js'
import { notice } from './en/notice.js'
import { people } from './en/people.js'
import { privacy } from './en/privacy.js'
import { rules } from './en/rules.js'
import { link, page, settings } from './en/settings.js'
import { sharing } from './en/sharing.js'
import { where } from './en/where.js'
import { length, moment, quote } from './en/words.js'
import type { Phrases } from './phrases.js'

export const english: Phrases = {
  language: 'en',
  length,
  limits,
  buttons,
  quote,
  moment,
  help,
  meetingTypes,
  hours,
  away,
  holidays,
  rules,
  settings,
  page,
  link,
  people,
  slots,
  confirm,
  booking,
  form,
  notice,
  access,
  admin,
  privacy,
  code,
  sharing,
  calendars,
  where,
}
