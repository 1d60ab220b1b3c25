import type { HelpPhrases } from '../phrases.js'

export const help: HelpPhrases = {
  heading: (name) => (name ? `Hello ${name}` : 'Hello'),
  intro: 'I find a time that suits both of you and book it. Write to me in your own words, for example:',
  more: 'Or start here:',
}
