import type { SharingPhrases } from '../phrases.js'

export const sharing: SharingPhrases = {
  heading: (title) => `Share ${title}`,
  events: { invited: 'Invited by mail', shared: 'Shared', withdrawn: 'Withdrawn' },
  invited: 'Invited',
  link: 'One-time link, not used yet',
  linkFor: (email) => `One-time link for ${email}`,
  made: (day, end) => `Made ${day}, until ${end}`,
  empty: 'Nobody is invited, and no one-time link is open.',
  offerOpen: 'Pick a time',
  offerHow: (title, organizer) => `Or write to me: “book ${title} with ${organizer}”.`,
  more: (url) => `A QR code, a line for your mail signature and a tag for your own site are at ${url}`,
  inviteHeading: (title) => `Invite somebody to book ${title}`,
  inviteHint: 'They may book it from now on, private or not, and get a mail with a link. Nobody else is let in.',
  who: 'Who',
  whoExample: 'A name, or eve@example.com',
  times: 'Propose five times in the mail, each booked by one press',
}
