import type { HelpPhrases, Phrases } from '../phrases.js'

export const helpExamples: Phrases['helpExamples'] = [
  { intent: 'book', text: 'Maak een afspraak met Adam morgenmiddag', for: 'all' },
  { intent: 'list', text: 'Toon mijn afspraken', for: 'all' },
  { intent: 'reschedule', text: 'Verzet mijn afspraak met Adam naar vrijdag om 10 uur', for: 'all' },
  { intent: 'create_meeting_type', text: 'Nieuw afspraaktype Intake van 30 minuten', for: 'beginners' },
  { intent: 'set_hours', text: 'Ik werk maandag tot en met donderdag van 9:00 tot 17:00', for: 'organizers' },
  { intent: 'share', text: 'Deel mijn boekingspagina', for: 'organizers' },
]

export const help: HelpPhrases = {
  heading: (name) => (name ? `Hallo ${name}` : 'Hallo'),
  intro: 'Ik zoek een tijd die jullie allebei past en leg die vast. Schrijf me in je eigen woorden, bijvoorbeeld:',
  more: 'Of begin hier:',
}
