import type { CalendarsPhrases } from '../phrases.js'
import { count } from './words.js'

export const calendars: CalendarsPhrases = {
  heading: 'Your calendars',
  empty: 'None is connected. Connect yours, and nobody books you when you are busy.',
  providers: { microsoft: 'Outlook', google: 'Google Calendar', caldav: 'CalDAV calendar', ics: 'Calendar feed' },
  connect: { microsoft: 'Connect Outlook', google: 'Connect Google', caldav: 'Connect CalDAV', ics: 'Add a feed' },
  account: (provider, name) => `${provider} · ${name}`,
  revoked: 'It no longer lets me in, so nobody can book you. Connect it again.',
  blocks: (names) => `Keeps you busy: ${names}.`,
  gets: (name) => `Gets your bookings: ${name}.`,
  forNothing: 'Not in use.',
  events: {
    connected: (provider, busy) =>
      busy === undefined
        ? `${provider} is connected.`
        : `${provider} is connected: ${count(busy, 'busy time', 'busy times')} this week.`,
    chosen: 'Saved.',
    disconnected: (name) => `${name} is disconnected.`,
    hours: 'Your regular hours are those of your calendar now.',
  },
  written: (bookings) =>
    `${count(bookings, 'booking', 'bookings')} ahead ${bookings === 1 ? 'is' : 'are'} being written into it.`,
  hours: 'Its working hours are your regular hours now.',
  formHeading: { caldav: 'Connect a CalDAV calendar', ics: 'Add a calendar feed' },
  formHint: {
    caldav:
      'Nextcloud, iCloud, Fastmail and others. Use an app password, which you can make in the settings of that account.',
    ics: 'A feed tells when you are busy. It is read only: bookings go into another calendar.',
  },
  url: { caldav: 'Server, or the address of the calendar', ics: 'Address of the feed' },
  urlExample: { caldav: 'icloud, fastmail or https://cloud.example.com', ics: 'https://example.com/me.ics' },
  username: 'User name',
  password: 'App password',
  consentHeading: (provider) => `Connect ${provider}`,
  consentText: 'Sign in and say yes there. If that page ends with six digits, type them here.',
  signIn: 'Sign in',
  code: 'Six digits',
  codeFaults: {
    wrong: 'These are not the right digits. Look again.',
    ended: 'These digits no longer count. Sign in once more.',
  },
  choiceHeading: 'What your calendars are for',
  choiceBlocks: 'These keep you busy',
  choiceGets: 'Bookings are written into',
  nowhere: 'None of them',
  disconnectHeading: (name) => `Disconnect ${name}?`,
  disconnectText:
    'What stands in it no longer keeps you busy, and I forget how to open it. Bookings that I wrote there stay there.',
  keep: 'Keep it',
  refused: (why) => refusals[why],
  formRefused: (why) => formRefusals[why],
}

const refusals = {
  revoked: 'It does not let me in. Try again and agree to all that it asks, or ask your administrator.',
  unreachable: 'It does not answer. Try again in a few minutes.',
  refused: 'It gives an answer that I cannot read. Ask your administrator.',
  gone: 'There is no calendar with your address. Ask your administrator.',
  forbidden: 'It is not on the internet. Your administrator can allow it.',
  'nothing-there': 'This account has no calendar.',
}

const formRefusals = {
  revoked: 'It does not let me in. Check the user name and the app password.',
  unreachable: 'It does not answer. Check the address, and try again.',
  refused: 'What it answers is no calendar that I can read. Check the address.',
  gone: 'There is no calendar at this address. Check it.',
  forbidden: 'This address is not on the internet. Your administrator can allow it.',
  'nothing-there': 'This account has no calendar.',
}
