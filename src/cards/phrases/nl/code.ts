import type { CodePhrases } from '../phrases.js'
import { count } from './words.js'

export const code: CodePhrases = {
  heading: 'Kijk in je mail',
  text: (email) =>
    `Een code van zes cijfers is onderweg naar ${email}. Hij geldt 10 minuten, en zolang blijft je tijd van jou.`,
  label: 'Code',
  faults: {
    wrong: (left) => `Dat is de code niet. Je kunt het nog ${count(left, 'keer', 'keer')} proberen.`,
    ended: () => 'Deze code geldt niet meer. Vraag om een nieuwe.',
    'too-many': () => 'Er zijn te veel codes gevraagd. Probeer het over een uur nog eens, of neem een ander adres.',
  },
}
