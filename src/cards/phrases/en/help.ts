import type { HelpPhrases, Phrases } from '../phrases.js'

export const helpExamples: Phrases['helpExamples'] = [
  { intent: 'book', text: 'Book time with Adam tomorrow afternoon', for: 'all' },
  { intent: 'list', text: 'Show my bookings', for: 'all' },
  { intent: 'reschedule', text: 'Move my meeting with Adam to Friday at 10', for: 'all' },
  { intent: 'create_meeting_type', text: 'Create a 30 minute meeting type called Intake', for: 'beginners' },
  { intent: 'set_hours', text: 'I work Monday to Thursday from 9:00 to 17:00', for: 'organizers' },
  { intent: 'share', text: 'Share my booking page', for: 'organizers' },
]

export const help: HelpPhrases = {
  heading: (name) => (name ? `Hello ${name}` : 'Hello'),
  intro: 'I find a time that suits both of you and book it. Write to me in your own words, for example:',
  more: 'Or start here:',
}
