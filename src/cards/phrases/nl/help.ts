import type { HelpPhrases, Phrases } from '../phrases.js'

export const helpExamples: Phrases['helpExamples'] = [
  { intent: 'book', text: 'Maak een afspraak met Adam morgenmiddag', organizersOnly: false },
  { intent: 'list', text: 'Toon mijn afspraken', organizersOnly: false },
  { intent: 'reschedule', text: 'Verzet mijn afspraak met Adam naar vrijdag om 10 uur', organizersOnly: false },
  { intent: 'create_meeting_type', text: 'Nieuw afspraaktype Intake van 30 minuten', organizersOnly: true },
  { intent: 'set_hours', text: 'Ik werk maandag tot en met donderdag van 9:00 tot 17:00', organizersOnly: true },
  { intent: 'share', text: 'Deel mijn boekingspagina', organizersOnly: true },
]

export const help: HelpPhrases = {
  heading: (name) => (name ? `Hallo ${name}` : 'Hallo'),
  intro: 'Ik zoek een tijd die jullie allebei past en leg die vast. Schrijf me in je eigen woorden, bijvoorbeeld:',
  more: 'Of begin hier:',
}
