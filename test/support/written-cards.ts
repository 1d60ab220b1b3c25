// biome-ignore-all lint/suspicious/noTemplateCurlyInString: such texts are typed to see whether they are evaluated
import type { ConnectedAccount, MeetingTypeValues } from '../../src/cards/catalogue.js'
import { adminSamplesWith } from './admin-cards.js'
import {
  adam,
  amsterdam,
  booking,
  confirm,
  halfHours,
  moving,
  named,
  officeHours,
  pageUrl,
  type Sample,
  slots,
  summary,
  values,
  week,
} from './sample-data.js'

/** What people type to see what happens: markup of every channel, expressions, directions, invisible and broken characters. */
export const nastyTexts = [
  '**bold** _it_ ~~gone~~ `code` [link](https://evil.example) ![image](https://evil.example/x.png)',
  '<b>bold</b> <script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt; &amp; &#42;',
  '<!channel> <@U123> <#C1|general> <https://evil.example|safe> <at>Adam</at>',
  '${say.heading} ${1+1} $${x} {{DATE(2017-02-14T06:08:39Z,SHORT)}} {{{TIME(2017-02-14T06:08:39Z)}}} `${x}`',
  '\u202Egnp.exe\u202C \u2066a\u2069 a\u0000b\u0007c\u001B[31m\u009Bd \uFEFF\uD800',
  'عنوان الاجتماع — פגישה — 会議 👩🏽‍💻🏴󠁧󠁢󠁥󠁮󠁧󠁿 Zoë',
  '# heading\n- item\n  - item\n1. one\n2) two\n> quote\n---\n===\n    code\n| a | b |\n|---|---|\n\\*',
  '"quotes" \'and\' \\back\\\\slashes\\ {"json": [1, null]} undefined_ null_',
  'https://evil.example/a_b_c~d*e',
  'x'.repeat(5000),
  '👩🏽‍💻'.repeat(600),
]

/** Every card that shows what a person wrote, with `text` wherever that may stand. */
export function samplesWith(text: string): Sample[] {
  const meetingType = { ...summary, title: text, description: text, location: text }
  const booked = { ...booking, title: text, with: text, withEmail: text, location: text, notes: text }
  const title = text.slice(0, 30)
  const account: ConnectedAccount = {
    accountId: officeHours,
    provider: 'caldav',
    name: text,
    isRevoked: false,
    calendars: [{ id: officeHours, name: text, blocks: true, getsEvents: true, isWritable: true }],
  }
  const ten = Array.from({ length: 10 })
  return [
    named('of any name', 'calendars', {
      accounts: [account],
      offered: ['ics'],
      event: { kind: 'disconnected', name: text },
    }),
    named('of any text', 'calendar-form', {
      provider: 'caldav',
      values: { url: text, username: text, password: '' },
      faults: { url: 'unreadable' },
    }),
    named('of any name', 'calendar-choice', {
      accounts: [account],
      values: { blocks: officeHours, getsEvents: officeHours },
    }),
    named('of any name', 'calendar-disconnect', { accountId: officeHours, provider: 'ics', name: text }),
    named(title, 'help', { name: text, isOrganizer: true, mayOrganize: true }),
    named(title, 'meeting-type-form', {
      meetingTypeId: officeHours,
      key: 'k1',
      values: Object.fromEntries(Object.keys(values).map((id) => [id, text])) as unknown as MeetingTypeValues,
      faults: { title: 'too-long', description: 'too-long' },
    }),
    named(title, 'meeting-type', { ...meetingType, event: 'created', pageUrl }),
    named(title, 'meeting-types', { meetingTypes: ten.map(() => meetingType) }),
    named(title, 'meeting-type-delete', { meetingTypeId: officeHours, title: text, upcomingBookings: 2 }),
    named(title, 'hours-form', {
      hours: week,
      timeZone: amsterdam,
      faults: { MO: 'unreadable' },
      values: { MO: text, TU: text, WE: text, TH: text, FR: text, SA: text, SU: text },
    }),
    named(title, 'away', {
      entries: ten.map(() => ({
        kind: 'absence' as const,
        id: officeHours,
        first: '2026-12-01',
        last: '2026-12-02',
        reason: text,
      })),
    }),
    named(title, 'away-form', {
      values: { first: text, last: text, hours: text, timeZone: text, reason: text },
      faults: { first: 'unreadable', hours: 'unreadable', timeZone: 'unknown', reason: 'too-long' },
    }),
    named(title, 'availability-form', {
      values: {
        country: text,
        region: text,
        dayMax: text,
        dayHours: text,
        weekMax: text,
        weekHours: text,
        monthMax: text,
        monthHours: text,
      },
      faults: { country: 'unknown' },
    }),
    named(title, 'meeting-type-rules', {
      meetingTypeId: officeHours,
      title: text,
      values: {
        otherDurations: text,
        stepMinutes: text,
        startOffsetMinutes: text,
        hoursRelation: text,
        horizonKind: text,
        horizonFrom: text,
        horizonTo: text,
        dayMax: text,
        dayHours: text,
        weekMax: text,
        weekHours: text,
        monthMax: text,
        monthHours: text,
        questions: text,

        reminders: '',
        mayReschedule: text,
        mayCancel: text,
        deadlineHours: text,
        freesLink: text,
      },
      faults: { otherDurations: 'not-a-number' },
    }),
    named(title, 'why', {
      date: '2026-11-30',
      timeZone: amsterdam,
      reasons: ten.map(() => ({ meetingTypeId: officeHours, title: text })),
    }),
    named(title, 'settings-form', { timeZone: text, locale: text, faults: { timeZone: 'unknown' } }),
    named(title, 'page', {
      pageUrl,
      meetingTypes: ten.map(() => ({ title: text, durationMinutes: 30, url: pageUrl })),
    }),
    named(title, 'who-form', { fault: { reason: 'unknown', name: text } }),
    named(title, 'choose-person', {
      name: text,
      people: ten.map(() => ({ personId: adam, displayName: text, email: text })),
    }),
    named(title, 'choose-meeting-type', { organizer: text, meetingTypes: ten.map(() => meetingType) }),
    named(title, 'slots', {
      ...slots,
      organizer: text,
      title: text,
      location: text,
      starts: halfHours('2026-12-01', 20),
      moving: { ...moving, with: text },
      pages: 2,
    }),
    named(title, 'confirm-booking', {
      ...confirm,
      organizer: text,
      title: text,
      location: text,
      asksWho: true,
      values: { name: text, email: text, notes: text },
    }),
    named(title, 'booking', { ...booked, event: 'cancelled', status: 'cancelled', by: text, cancelReason: text }),
    named(title, 'bookings', { bookings: ten.map(() => booked), timeZone: amsterdam }),
    named(title, 'cancel-form', { booking: booked, faults: {}, reason: text }),
    ...adminSamplesWith(text),
    named(title, 'notice', { notice: { reason: 'person', fault: { reason: 'unknown', name: text } }, next: [] }),
  ]
}
