import type { Letter } from '../../src/mail/mailer.js'

export const adam = { name: 'Adam Smith', address: 'adam@contoso.com' }
export const zoe = { name: 'Zoë van der Meer', address: 'zoe@example.nl' }
export const timewith = { name: 'Timewith', address: 'timewith@contoso.com' }

const booking: Letter['booking'] = {
  uid: '0198f1a2-0000-7000-8000-000000000001@timewith',
  sequence: 0,
  title: 'Intro call',
  start: '2026-12-01T13:00:00.000Z',
  end: '2026-12-01T13:30:00.000Z',
  location: 'Room 3.14',
  notes: 'I would like to talk about the café.\nAnd about the numbers.',
  organizer: adam,
  attendee: zoe,
  changedAt: '2026-11-23T08:00:00.000Z',
}

/** Zoë's mail about her meeting with Adam at 14:00 in Amsterdam, with whatever a test wants otherwise. */
export function toZoe(letter: Partial<Letter> = {}, change: Partial<Letter['booking']> = {}): Letter {
  return {
    event: 'booked',
    role: 'attendee',
    to: zoe,
    locale: 'nl-NL',
    timeZone: 'Europe/Amsterdam',
    messageKey: 'booking-1:0:attendee',
    manageUrl: 'https://book.contoso.com/manage/c2VjcmV0LXRva2Vu',
    ...letter,
    booking: { ...booking, ...change },
  }
}

/** Adam's mail about the same meeting, at 08:00 in New York. */
export function toAdam(letter: Partial<Letter> = {}, change: Partial<Letter['booking']> = {}): Letter {
  return toZoe(
    {
      role: 'organizer',
      to: adam,
      locale: 'en-US',
      timeZone: 'America/New_York',
      messageKey: 'booking-1:0:organizer',
      ...letter,
    },
    change,
  )
}

export const toNine = {
  sequence: 1,
  start: '2026-12-02T08:00:00.000Z',
  end: '2026-12-02T08:30:00.000Z',
  previousStart: booking.start,
  changedAt: '2026-11-23T09:00:00.000Z',
}

export const cancellation = {
  ...toNine,
  previousStart: undefined,
  sequence: 2,
  changedAt: '2026-11-23T10:00:00.000Z',
  cancelledBy: zoe.name,
  cancelReason: 'I am ill, sorry.',
}
