import type { AwayPhrases, HolidayPhrases } from '../phrases.js'

export const away: AwayPhrases = {
  heading: 'Days off and elsewhere',
  events: { saved: 'Saved', removed: 'Removed' },
  off: 'Off',
  elsewhere: (zone) => `Working from ${zone}`,
  none: 'Your usual hours hold on every day.',
  formHeading: 'Days off or elsewhere',
  formHint: 'Leave hours and place empty for days off. Bookings that are there already stay.',
  labels: {
    first: 'First day',
    last: 'Last day',
    reason: 'Reason (only you see it)',
    hours: 'Or: the hours on those days',
    timeZone: 'Or: where you work from then',
  },
  reasonExample: 'Holiday',
  hoursExample: '9-12, 13-15',
}

export const holidays: HolidayPhrases = {
  heading: (place) => `Public holidays: ${place}`,
  intro: 'Nobody can book you on these days, unless you choose to work.',
  noPlace: 'No public holidays',
  choosePlace: 'Choose a country, and its public holidays are kept free.',
  worked: 'you work',
  work: 'I work',
  takeOff: 'I am off',
  change: 'Country and limits',
}
