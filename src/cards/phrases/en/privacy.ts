import type { PrivacyPhrases } from '../phrases.js'
import { count } from './words.js'

export const privacy: PrivacyPhrases = {
  heading: 'What I keep about you',
  text: 'Your name, address, language and time zone, your meetings and what was written with them, your page if you have one, and what we last spoke about. You can have all of it in a file, or have me forget you.',
  eraseHeading: 'Forget you altogether?',
  eraseText: (upcoming, hasPage) =>
    [
      'Your name, your address, what you wrote and whatever you have set here go, and cannot be brought back.',
      hasPage && 'Your booking page and your meeting types stop.',
      upcoming > 0 &&
        `${count(upcoming, 'meeting', 'meetings')} ahead ${upcoming === 1 ? 'is' : 'are'} cancelled, and the others are told.`,
      'Whoever had a meeting with you keeps it in their calendar, with “someone”.',
    ]
      .filter(Boolean)
      .join(' '),
  goOn: 'Go on',
  sureHeading: 'Are you sure?',
  sureText: 'This is the last question. After it I do not know you any more.',
  keep: 'Keep everything',
}
