import type { HelpPhrases, Phrases } from '../phrases.js'

export const helpExamples: Phrases['helpExamples'] = [
  { intent: 'book', text: 'Book time with Adam tomorrow afternoon', organizersOnly: false },
  { intent: 'list', text: 'Show my bookings', organizersOnly: false },
  { intent: 'reschedule', text: 'Move my meeting with Adam to Friday at 10', organizersOnly: false },
  { intent: 'create_meeting_type', text: 'Create a 30 minute meeting type called Intake', organizersOnly: true },
  { intent: 'set_hours', text: 'I work Monday to Thursday from 9:00 to 17:00', organizersOnly: true },
  { intent: 'share', text: 'Share my booking page', organizersOnly: true },
]

export const help: HelpPhrases = {
  heading: (name) => (name ? `Hello ${name}` : 'Hello'),
  intro: 'I find a time that suits both of you and book it. Write to me in your own words, for example:',
  more: 'Or start here:',
}
