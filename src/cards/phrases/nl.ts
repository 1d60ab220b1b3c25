import { access } from './nl/access.js'
import { admin } from './nl/admin.js'
import { away, holidays } from './nl/away.js'
import { booking, confirm, slots } from './nl/booking.js'
import { buttons } from './nl/buttons.js'
import { calendars } from './nl/calendars.js'
import { code } from './nl/code.js'
import { form } from './nl/form.js'
import { help } from './nl/help.js'
import { limits } from './nl/limits.js'
import { hours, meetingTypes } from './nl/meeting-types.js'
import { notice } from './nl/notice.js'
import { people } from './nl/people.js'
import { privacy } from './nl/privacy.js'
import { rules } from './nl/rules.js'
import { link, page, settings } from './nl/settings.js'
import { sharing } from './nl/sharing.js'
import { where } from './nl/where.js'
import { length, moment, quote } from './nl/words.js'
import type { Phrases } from './phrases.js'

export const dutch: Phrases = {
  language: 'nl',
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
