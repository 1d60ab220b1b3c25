import type { HelpPhrases } from '../phrases.js'

export const help: HelpPhrases = {
  heading: (name) => (name ? `Hallo ${name}` : 'Hallo'),
  intro: 'Ik zoek een tijd die jullie allebei past en leg die vast. Schrijf me in je eigen woorden, bijvoorbeeld:',
  more: 'Of begin hier:',
}
