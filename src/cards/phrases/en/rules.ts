import type { RulesPhrases } from '../phrases.js'
import { length } from './words.js'

export const rules: RulesPhrases = {
  heading: 'Holidays and limits',
  hint: 'The limits are for all your meeting types together. Leave empty what should not be limited.',
  headingFor: (title) => `More rules for ${title}`,
  typeHint: 'Leave empty what should not be limited.',
  country: 'Country whose public holidays you keep',
  countryExample: 'Netherlands, or NL',
  region: 'Region, where it has holidays of its own',
  regionExample: 'BY for Bavaria',
  limits: 'At most',
  noLimit: 'No limit',
  most: { day: 'Meetings a day', week: 'Meetings a week', month: 'Meetings a month' },
  mostHours: { day: 'Hours a day', week: 'Hours a week', month: 'Hours a month' },
  otherDurations: 'Other lengths to choose from, in minutes',
  otherDurationsExample: '15, 45, 60',
  step: 'A start every so many minutes',
  stepExample: 'As long as the meeting',
  startOffset: 'Minutes past the grid, such as 5 for 9:05',
  hoursRelation: 'Hours of its own hold',
  hoursRelations: { instead: 'Whatever my working hours are', inside: 'Only inside my working hours' },
  horizonGroup: 'How far ahead',
  horizon: 'Counted in',
  horizons: {
    rolling: 'Calendar days',
    'rolling-weekdays': 'Working days, Monday to Friday',
    'rolling-bookable-days': 'Days with something free',
    range: 'Between these dates',
  },
  horizonFrom: 'From',
  horizonTo: 'Until',
  attendees: 'Attendees',
  questions: 'What you ask them, one question a line (* must be answered, / between choices)',
  questionsExample: 'What is it about? *',
  reminders: 'Reminders, one a line',
  reminder: ({ minutes, when, by, to }) =>
    `${length(minutes)} ${when}, ${{ mail: 'mail', chat: 'chat', both: 'mail and chat' }[by]}, ${to}`,
  mayReschedule: 'They may move a meeting',
  mayCancel: 'They may cancel a meeting',
  deadline: 'Until so many hours before it',
  freesLink: 'A cancelled meeting lets its one-time link be used again',
  yesNo: { yes: 'Yes', no: 'No' },
  fault: (label, fault) => {
    switch (fault) {
      case 'missing':
        return `${label}: please fill this in.`
      case 'too-long':
        return `${label}: this was too long.`
      case 'not-a-number':
        return `${label}: this must be a number.`
      case 'out-of-range':
        return `${label}: this is too small or too large.`
      case 'unreadable':
        return `${label}: I could not read this.`
      case 'unknown':
        return `${label}: I don’t know this one.`
      case 'ends-before-it-begins':
        return `${label}: this must not be before the first.`
    }
  },
}
