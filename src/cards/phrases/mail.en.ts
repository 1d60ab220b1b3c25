import type { LetterPhrases, MailPhrases } from './mail-phrases.js'

const booked = {
  manage: 'Move or cancel',
  calendar: 'The attached invitation puts the meeting in your calendar.',
}

const moved: LetterPhrases = {
  subject: ({ title, other, when }) => `New time: ${title} with ${other}, ${when}`,
  heading: 'Your meeting has a new time',
  lead: ({ other }) => `Your meeting with ${other} was moved.`,
  manage: 'Move or cancel',
  calendar: 'The attached invitation moves the meeting in your calendar.',
}

const cancelled: LetterPhrases = {
  subject: ({ title, other, when }) => `Cancelled: ${title} with ${other}, ${when}`,
  heading: 'Your meeting is cancelled',
  lead: ({ other, by }) => (by ? `${by} cancelled this meeting.` : `Your meeting with ${other} was cancelled.`),
  manage: 'See the booking',
  calendar: 'The attached invitation takes the meeting out of your calendar.',
}

export const mailEn: MailPhrases = {
  letters: {
    booked: {
      attendee: {
        ...booked,
        subject: ({ title, other, when }) => `Confirmed: ${title} with ${other}, ${when}`,
        heading: 'Your meeting is booked',
        lead: ({ other }) => `You are meeting ${other}.`,
      },
      organizer: {
        ...booked,
        subject: ({ title, other, when }) => `New booking: ${title} with ${other}, ${when}`,
        heading: 'You have a new booking',
        lead: ({ other }) => `${other} booked a meeting with you.`,
      },
    },
    moved: { attendee: moved, organizer: moved },
    cancelled: { attendee: cancelled, organizer: cancelled },
    reminder: {
      attendee: {
        subject: ({ title, other, when }) => `Coming up: ${title} with ${other}, ${when}`,
        heading: 'Your meeting is coming up',
        lead: ({ other }) => `You are meeting ${other}.`,
        manage: 'Move or cancel',
        calendar: '',
      },
      organizer: {
        subject: ({ title, other, when }) => `Coming up: ${title} with ${other}, ${when}`,
        heading: 'Your meeting is coming up',
        lead: ({ other }) => `You are meeting ${other}.`,
        manage: '',
        calendar: '',
      },
    },
    'follow-up': {
      attendee: {
        subject: ({ title, other }) => `After your meeting: ${title} with ${other}`,
        heading: 'Thank you for meeting',
        lead: ({ other }) => `You have met ${other}. If there is more to talk about, book another time.`,
        manage: 'Book again',
        calendar: '',
      },
      organizer: {
        subject: ({ title, other }) => `After your meeting: ${title} with ${other}`,
        heading: 'You have met',
        lead: ({ other }) => `You have met ${other}. Is there anything to follow up?`,
        manage: '',
        calendar: '',
      },
    },
  },
  when: ({ day, range }) => `${day}, ${range}`,
  labels: {
    what: 'What',
    when: 'When',
    before: 'Was',
    zone: 'Time zone',
    with: 'With',
    where: 'Where',
    notes: 'Notes',
    reason: 'Reason',
  },
  manageAddress: 'Or open this address in your browser:',
  inCalendar: 'Your calendar follows by itself.',
  noLink: {
    attendee: ({ other }) => `${other} sends you the link to join.`,
    organizer: ({ other }) => `No link to join was made. Please send ${other} one.`,
  },
  why: ({ other }) => `Timewith sent this mail about your meeting with ${other}.`,
  unsubscribe: 'Get no more reminders',
  replies: ({ other }) => `A reply goes to ${other}.`,
  invitation: {
    subject: ({ by, title }) => `${by} would like to meet: ${title}`,
    heading: ({ title }) => `Pick a time for ${title}`,
    lead: ({ by }) => `${by} asks you to pick a time that suits you. It takes one visit, and no account.`,
    leadWithTimes: ({ by }) => `${by} proposes these times. Open the one that suits you, and press Book.`,
    length: 'Length',
    pick: 'Pick a time',
    otherTimes: 'Other times',
    why: ({ by }) => `Timewith sent this mail because ${by} invited you. The link books one meeting.`,
  },
  code: {
    subject: (code) => `${code} is your code`,
    heading: 'Is this your address?',
    lead: 'Type this code on the booking page. It counts for 10 minutes.',
    label: 'Code',
    why: 'Somebody typed this address on a booking page. If it was not you, there is nothing to do: without the code nothing is booked.',
  },
}
