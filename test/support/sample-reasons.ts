import type { Notice, Refusal } from '../../src/cards/catalogue.js'
import { monday, pageUrl } from './sample-data.js'

export const refusals: Refusal[] = [
  { reason: 'taken' },
  { reason: 'busy', start: monday },
  { reason: 'in-the-past', start: monday },
  { reason: 'too-soon', start: monday, minimumNoticeMinutes: 90 },
  { reason: 'too-far', start: monday, horizonDays: 60 },
  { reason: 'outside-hours', start: monday },
  { reason: 'off-grid', start: monday },
  { reason: 'day-full', start: monday },
  { reason: 'calendar-unknown' },
  { reason: 'nothing-in-window' },
  { reason: 'nothing-at-all' },
]

export const notices: Notice[] = [
  { reason: 'person', fault: { reason: 'unknown', name: 'Zed' } },
  { reason: 'person', fault: { reason: 'unknown', name: 'Zed' }, pageUrl },
  { reason: 'person', fault: { reason: 'not-bookable', name: 'Bob' } },
  { reason: 'person', fault: { reason: 'yourself' } },
  { reason: 'nothing-to-book', organizer: 'Adam' },
  { reason: 'not-understood' },
  { reason: 'empty-text' },
  { reason: 'text-too-long', max: 2000 },
  { reason: 'not-yours', name: 'Bob' },
  { reason: 'meeting-type-gone' },
  { reason: 'booking-gone' },
  { reason: 'booking-over' },
  { reason: 'already-cancelled' },
  { reason: 'no-bookings' },
  { reason: 'no-meeting-types' },
  { reason: 'meeting-type-deleted', title: 'Spreekuur Noord' },
  { reason: 'which-booking' },
  { reason: 'settings-saved', timeZone: 'America/New_York', locale: 'nl' },
  { reason: 'outdated-card' },
  { reason: 'no-such-page' },
  { reason: 'too-many-people' },
  { reason: 'coming-with', what: 'admin' },
  { reason: 'coming-with', what: 'privacy' },
  { reason: 'trouble', correlationId: 'c0ffee' },
]
