import type { WherePhrases } from '../phrases.js'

export const where: WherePhrases = {
  choices: {
    text: 'As I write below',
    teams: 'Microsoft Teams',
    'google-meet': 'Google Meet',
    'organizer-calls': 'By phone: I call them',
    'attendee-calls': 'By phone: they call me',
    address: 'At an address',
    link: 'At a link of my own',
  },
  phone: 'Phone',
  attendeeCalls: (name, number) => `${name} calls you at ${number}`,
  callOther: (name, number) => `Call ${name} at ${number}`,
  join: 'Join',
  map: 'Map',
  askPhone: 'Your phone number',
  phoneFaults: {
    missing: 'Please give your phone number: you are called there.',
    unreadable: 'This does not look like a phone number. Please check it.',
  },
  lacksCalendar: (provider) =>
    `Nothing makes the link to join yet: write “connect my calendar” to connect ${provider}.`,
}
