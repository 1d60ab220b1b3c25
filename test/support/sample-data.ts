import type {
  BookingSummary,
  Card,
  CardData,
  CardName,
  MeetingTypeSummary,
  MeetingTypeValues,
  WeekHours,
} from '../../src/cards/catalogue.js'

/** One filled-in example of a card, with a name for the test that uses it. */
export interface Sample {
  title: string
  card: Card
}

export const named = <Name extends CardName>(title: string, name: Name, data: CardData[Name]): Sample => ({
  title: `${name}: ${title}`,
  card: { name, data } as Card,
})

export const officeHours = '0198a5c0-0000-7000-8000-000000000001'
export const adam = '0198a5c0-0000-7000-8000-00000000000a'
const booked = '0198a5c0-0000-7000-8000-0000000000b1'
export const monday = '2026-11-30T13:00:00Z'
export const amsterdam = 'Europe/Amsterdam'
export const pageUrl = 'https://timewith.example/adam'

const nineToFive = [{ from: '09:00', to: '17:00' }]
export const week: WeekHours = {
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
export const noWeek: WeekHours = { MO: [], TU: [], WE: [], TH: [], FR: [], SA: [], SU: [] }

export const values: MeetingTypeValues = {
  title: 'Spreekuur Noord',
  durationMinutes: '30',
  place: 'text',
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

export const summary: MeetingTypeSummary = {
  meetingTypeId: officeHours,
  title: 'Spreekuur Noord',
  durationMinutes: 30,
  place: 'text',
  description: 'Project Alfa',
  location: 'Microsoft Teams',
  visibility: 'public',
  hours: null,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 10,
  minimumNoticeMinutes: 120,
  horizonDays: 60,
  limits: [],
  lengths: [30],
  url: `${pageUrl}/spreekuur-noord`,
}

export const booking: BookingSummary = {
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

export const halfHours = (day: string, count: number) =>
  Array.from({ length: count }, (_, index) => new Date(Date.parse(`${day}T08:00Z`) + index * 1_800_000).toISOString())

export const slots: CardData['slots'] = {
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

export const confirm: CardData['confirm-booking'] = {
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

export const moving = { bookingId: booked, start: '2026-11-27T09:30:00Z', with: 'Adam Jansen' }
