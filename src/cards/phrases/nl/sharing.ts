import type { SharingPhrases } from '../phrases.js'

export const sharing: SharingPhrases = {
  heading: (title) => `Deel ${title}`,
  events: { invited: 'Per mail uitgenodigd', shared: 'Gedeeld', withdrawn: 'Ingetrokken' },
  invited: 'Uitgenodigd',
  link: 'Eenmalige link, nog niet gebruikt',
  linkFor: (email) => `Eenmalige link voor ${email}`,
  made: (day, end) => `Gemaakt ${day}, tot ${end}`,
  empty: 'Niemand is uitgenodigd, en er staat geen eenmalige link open.',
  offerOpen: 'Kies een tijd',
  offerHow: (title, organizer) => `Of schrijf me: ‘boek ${title} met ${organizer}’.`,
  more: (url) => `Een QR-code, een regel voor je mailhandtekening en een tag voor je eigen site staan op ${url}`,
  inviteHeading: (title) => `Nodig iemand uit om ${title} te boeken`,
  inviteHint:
    'Die mag het voortaan boeken, privé of niet, en krijgt een mail met een link. Verder komt er niemand bij.',
  who: 'Wie',
  whoExample: 'Een naam, of eve@example.com',
  times: 'Stel in de mail vijf tijden voor, elk met één druk te boeken',
}
