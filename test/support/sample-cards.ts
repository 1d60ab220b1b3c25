// biome-ignore-all lint/suspicious/noTemplateCurlyInString: such texts are typed to see whether they are evaluated
import type {
  BookingSummary,
  Card,
  CardData,
  CardName,
  MeetingTypeSummary,
  MeetingTypeValues,
  Notice,
  Refusal,
  WeekHours,
} from '../../src/cards/catalogue.js'

/** One filled-in example of a card, with a name for the test that uses it. */
export interface Sample {
  title: string
  card: Card
}

const officeHours = '0198a5c0-0000-7000-8000-000000000001'
const adam = '0198a5c0-0000-7000-8000-00000000000a'
const booked = '0198a5c0-0000-7000-8000-0000000000b1'
const monday = '2026-11-30T13:00:00Z'
const amsterdam = 'Europe/Amsterdam'
const pageUrl = 'https://timewith.example/adam'

const nineToFive = [{ from: '09:00', to: '17:00' }]
const week: WeekHours = {
  MO: nineToFive,
  TU: nineToFive,
  WE: [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '24:00' },
  ],
  TH: nineToFive,
  FR: [],
  SA: [],
  SU: [],
}
const noWeek: WeekHours = { MO: [], TU: [], WE: [], TH: [], FR: [], SA: [], SU: [] }

const values: MeetingTypeValues = {
  title: 'Spreekuur Noord',
  durationMinutes: '30',
  description: 'Project Alfa',
  location: 'Microsoft Teams',
  visibility: 'public',
  hours: 'regular',
  days: 'MO,TU,WE,TH,FR',
  from: '09:00',
  to: '17:00',
  bufferBeforeMinutes: '0',
  bufferAfterMinutes: '10',
  minimumNoticeMinutes: '120',
  horizonDays: '60',
}

const summary: MeetingTypeSummary = {
  meetingTypeId: officeHours,
  title: 'Spreekuur Noord',
  durationMinutes: 30,
  description: 'Project Alfa',
  location: 'Microsoft Teams',
  visibility: 'public',
  hours: null,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 10,
  minimumNoticeMinutes: 120,
  horizonDays: 60,
  url: `${pageUrl}/spreekuur-noord`,
}

const booking: BookingSummary = {
  bookingId: booked,
  status: 'accepted',
  role: 'attendee',
  title: 'Spreekuur Noord',
  with: 'Adam Jansen',
  withEmail: 'adam@contoso.example',
  start: monday,
  durationMinutes: 30,
  location: 'Microsoft Teams',
  notes: 'Project Alfa, Q1',
  timeZone: amsterdam,
  changeable: true,
}

const halfHours = (day: string, count: number) =>
  Array.from({ length: count }, (_, index) => new Date(Date.parse(`${day}T08:00Z`) + index * 1_800_000).toISOString())

const slots: CardData['slots'] = {
  organizer: 'Adam Jansen',
  meetingTypeId: officeHours,
  title: 'Spreekuur Noord',
  durationMinutes: 30,
  location: 'Microsoft Teams',
  timeZone: amsterdam,
  days: ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08'].map(
    (date) => ({ date, count: 12 }),
  ),
  day: '2026-12-01',
  starts: halfHours('2026-12-01', 12),
  page: 0,
  pages: 1,
  later: '2026-12-09',
}

const confirm: CardData['confirm-booking'] = {
  organizer: 'Adam Jansen',
  meetingTypeId: officeHours,
  title: 'Spreekuur Noord',
  start: monday,
  durationMinutes: 30,
  location: 'Microsoft Teams',
  timeZone: amsterdam,
  key: 'k1',
  asksWho: false,
  values: { name: '', email: '', notes: '' },
  faults: {},
}

const moving = { bookingId: booked, start: '2026-11-27T09:30:00Z', with: 'Adam Jansen' }

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

const named = <Name extends CardName>(title: string, name: Name, data: CardData[Name]): Sample => ({
  title: `${name}: ${title}`,
  card: { name, data } as Card,
})

export const refusals: Refusal[] = [
  { reason: 'taken' },
  { reason: 'busy', start: monday },
  { reason: 'in-the-past', start: monday },
  { reason: 'too-soon', start: monday, minimumNoticeMinutes: 90 },
  { reason: 'too-far', start: monday, horizonDays: 60 },
  { reason: 'outside-hours', start: monday },
  { reason: 'off-grid', start: monday },
  { reason: 'day-full', start: monday },
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

/** Every card as it is met on an ordinary day, and in each of its states. */
export const usualSamples: Sample[] = [
  named('organizer', 'help', { name: 'Adam', isOrganizer: true, pageUrl }),
  named('attendee without a name', 'help', { name: '', isOrganizer: false }),

  named('new', 'meeting-type-form', { key: 'k1', values: { ...values, title: '', description: '' }, faults: {} }),
  named('edit with an unusual duration', 'meeting-type-form', {
    meetingTypeId: officeHours,
    key: 'k1',
    values: { ...values, durationMinutes: '35', visibility: 'private', hours: 'custom' },
    faults: {},
  }),
  named('every fault', 'meeting-type-form', {
    key: 'k1',
    values: { ...values, title: '', durationMinutes: '+30', from: '9', to: '08:00', horizonDays: '' },
    faults: {
      title: 'missing',
      durationMinutes: 'not-a-number',
      description: 'too-long',
      location: 'too-long',
      visibility: 'missing',
      hours: 'missing',
      days: 'missing',
      from: 'unreadable',
      to: 'ends-before-it-begins',
      bufferBeforeMinutes: 'out-of-range',
      bufferAfterMinutes: 'out-of-range',
      minimumNoticeMinutes: 'out-of-range',
      horizonDays: 'not-a-number',
    },
  }),

  named('as it stands', 'meeting-type', { ...summary, pageUrl }),
  named('created', 'meeting-type', { ...summary, event: 'created', pageUrl }),
  named('changed, with everything set', 'meeting-type', {
    ...summary,
    event: 'changed',
    visibility: 'private',
    hours: week,
    bufferBeforeMinutes: 5,
    perDayMax: 4,
    pageUrl,
  }),
  named('with nothing set', 'meeting-type', {
    ...summary,
    description: '',
    location: '',
    hours: noWeek,
    bufferAfterMinutes: 0,
    minimumNoticeMinutes: 0,
    horizonDays: 1,
    pageUrl,
  }),
  named('three', 'meeting-types', {
    meetingTypes: [
      summary,
      { ...summary, title: 'Intake', durationMinutes: 90, visibility: 'private' },
      { ...summary, title: 'Bila', durationMinutes: 15, location: '' },
    ],
    pageUrl,
  }),
  named('none', 'meeting-types', { meetingTypes: [] }),
  named('forty', 'meeting-types', { meetingTypes: Array.from({ length: 40 }, () => summary), pageUrl }),
  named('with a booking', 'meeting-type-delete', { meetingTypeId: officeHours, title: 'Bila', upcomingBookings: 1 }),
  named('with bookings', 'meeting-type-delete', { meetingTypeId: officeHours, title: 'Bila', upcomingBookings: 3 }),
  named('without', 'meeting-type-delete', { meetingTypeId: officeHours, title: 'Bila', upcomingBookings: 0 }),

  named('as it stands', 'hours-form', { hours: week, timeZone: amsterdam, faults: {} }),
  named('with faults', 'hours-form', {
    hours: week,
    timeZone: amsterdam,
    faults: { MO: 'unreadable', SU: 'unreadable' },
    values: { MO: '9 x 11', SU: '22-6' },
  }),
  named('as they stand', 'hours', { hours: week, timeZone: amsterdam }),
  named('changed to none', 'hours', { hours: noWeek, timeZone: 'America/Argentina/Buenos_Aires', event: 'changed' }),
  named('as they stand', 'settings-form', { timeZone: amsterdam, locale: 'en-US', faults: {} }),
  named('unknown zone', 'settings-form', { timeZone: 'Atlantis', locale: 'fr', faults: { timeZone: 'unknown' } }),
  named('two types', 'page', {
    pageUrl,
    meetingTypes: [
      { title: 'Spreekuur Noord', durationMinutes: 30, url: `${pageUrl}/spreekuur-noord` },
      { title: 'Bila', durationMinutes: 15, url: `${pageUrl}/bila` },
    ],
  }),
  named('nothing on it', 'page', { pageUrl, meetingTypes: [] }),
  named('many', 'page', {
    pageUrl,
    meetingTypes: Array.from({ length: 30 }, () => ({ title: 'Bila', durationMinutes: 15, url: `${pageUrl}/bila` })),
  }),

  named('asked', 'who-form', {}),
  named('unknown', 'who-form', { fault: { reason: 'unknown', name: 'Zed' } }),
  named('not bookable', 'who-form', { fault: { reason: 'not-bookable', name: 'Bob' } }),
  named('yourself', 'who-form', { fault: { reason: 'yourself' } }),
  named('two Adams', 'choose-person', {
    name: 'Adam',
    people: [
      { personId: adam, displayName: 'Adam Jansen', email: 'adam.jansen@contoso.example' },
      { personId: officeHours, displayName: 'Adam Bakker' },
    ],
    day: '2026-12-01',
  }),
  named('two', 'choose-meeting-type', {
    organizer: 'Adam Jansen',
    meetingTypes: [
      { ...summary, description: '' },
      { ...summary, title: 'Bila', durationMinutes: 15, location: '' },
    ],
    day: '2026-12-01',
  }),
  named('many', 'choose-meeting-type', {
    organizer: 'Adam Jansen',
    meetingTypes: Array.from({ length: 25 }, () => summary),
  }),

  named('a day', 'slots', slots),
  named('between days and pages', 'slots', {
    ...slots,
    starts: halfHours('2026-12-01', 20),
    earlier: '2026-11-27',
    page: 1,
    pages: 3,
  }),
  named('moving', 'slots', { ...slots, moving }),
  named('the hour that comes twice', 'slots', {
    ...slots,
    days: [{ date: '2026-10-25', count: 2 }],
    day: '2026-10-25',
    starts: ['2026-10-24T23:30:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
  }),
  named('a full day', 'slots', { ...slots, starts: [] }),
  named('nothing at all', 'slots', {
    ...slots,
    days: [],
    day: undefined,
    starts: [],
    later: undefined,
    location: '',
    refusal: { reason: 'nothing-at-all' },
  }),
  ...refusals.map((refusal) => named(`refused, ${refusal.reason}`, 'slots', { ...slots, refusal })),

  named('a person known to the chat', 'confirm-booking', confirm),
  named('a visitor', 'confirm-booking', { ...confirm, asksWho: true }),
  named('faults', 'confirm-booking', {
    ...confirm,
    asksWho: true,
    values: { name: '', email: 'eve@', notes: 'x'.repeat(3000) },
    faults: { name: 'missing', email: 'unreadable', notes: 'too-long' },
  }),
  named('no address', 'confirm-booking', { ...confirm, asksWho: true, faults: { email: 'missing' } }),
  named('moving, with other readings', 'confirm-booking', { ...confirm, moving, otherReadings: ['31-12', '1-1'] }),

  named('booked, to the attendee', 'booking', { ...booking, event: 'booked' }),
  named('booked, to the organizer', 'booking', {
    ...booking,
    role: 'organizer',
    with: 'Eve',
    event: 'booked',
    by: 'Eve',
  }),
  named('moved', 'booking', { ...booking, event: 'moved', previousStart: moving.start }),
  named('moved by the other', 'booking', { ...booking, event: 'moved', by: 'Adam', previousStart: moving.start }),
  named('cancelled by oneself', 'booking', {
    ...booking,
    event: 'cancelled',
    status: 'cancelled',
    changeable: false,
    cancelReason: 'Ziek',
  }),
  named('cancelled by the other', 'booking', {
    ...booking,
    event: 'cancelled',
    status: 'cancelled',
    changeable: false,
    by: 'Eve',
  }),
  named('as it stands, past', 'booking', {
    ...booking,
    changeable: false,
    notes: '',
    location: '',
    withEmail: undefined,
  }),
  named('as it stands, pending', 'booking', { ...booking, status: 'pending' }),
  named('as it stands, rejected', 'booking', { ...booking, status: 'rejected', changeable: false }),
  named('as it stands, cancelled', 'booking', {
    ...booking,
    status: 'cancelled',
    changeable: false,
    cancelledBy: 'Adam Jansen',
    cancelReason: 'Ziek',
  }),
  named('two', 'bookings', {
    bookings: [booking, { ...booking, changeable: false, location: '' }],
    timeZone: amsterdam,
  }),
  named('none', 'bookings', { bookings: [], timeZone: amsterdam }),
  named('thirty', 'bookings', { bookings: Array.from({ length: 30 }, () => booking), timeZone: 'America/New_York' }),
  named('asked', 'cancel-form', { booking, faults: {} }),
  named('too long a reason', 'cancel-form', { booking, faults: { reason: 'too-long' }, reason: 'x'.repeat(900) }),

  ...notices.map((notice) => named(notice.reason, 'notice', { notice, next: [] })),
  named('with buttons', 'notice', {
    notice: { reason: 'not-understood' },
    next: [
      { verb: 'book.start' },
      { verb: 'bookings.list' },
      { verb: 'meeting-types.list' },
      { verb: 'help.show' },
      { verb: 'slots.show', meetingTypeId: officeHours, day: '2026-12-01' },
    ],
  }),
]

/** Every card that shows what a person wrote, with `text` wherever that may stand. */
export function samplesWith(text: string): Sample[] {
  const meetingType = { ...summary, title: text, description: text, location: text }
  const booked = { ...booking, title: text, with: text, withEmail: text, location: text, notes: text }
  const title = text.slice(0, 30)
  const ten = Array.from({ length: 10 })
  return [
    named(title, 'help', { name: text, isOrganizer: true }),
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
      otherReadings: [text],
    }),
    named(title, 'booking', { ...booked, event: 'cancelled', status: 'cancelled', by: text, cancelReason: text }),
    named(title, 'bookings', { bookings: ten.map(() => booked), timeZone: amsterdam }),
    named(title, 'cancel-form', { booking: booked, faults: {}, reason: text }),
    named(title, 'notice', { notice: { reason: 'person', fault: { reason: 'unknown', name: text } }, next: [] }),
  ]
}

/** Everything above: the usual cards, and each nasty text in every card. */
export const sampleCards: Sample[] = [...usualSamples, ...nastyTexts.flatMap(samplesWith)]
