import type { CodePhrases } from '../phrases.js'
import { count } from './words.js'

export const code: CodePhrases = {
  heading: 'Check your mail',
  text: (email) => `A code of six digits is on its way to ${email}. It counts for 10 minutes, and keeps your time.`,
  label: 'Code',
  faults: {
    wrong: (left) => `That is not the code. You can try ${count(left, 'more time', 'more times')}.`,
    ended: () => 'This code does not count any more. Ask for a new one.',
    'too-many': () => 'There were too many codes. Try again in an hour, or use another address.',
  },
}
