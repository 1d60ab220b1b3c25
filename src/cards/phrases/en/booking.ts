import type { BookingPhrases, ConfirmPhrases, SlotsPhrases } from '../phrases.js'
import { limits } from './limits.js'
import { length } from './words.js'

export const slots: SlotsPhrases = {
  heading: (title, organizer) => `${title} with ${organizer}`,
  movingHeading: (title, organizer) => `Move ${title} with ${organizer}`,
  now: (moment) => `Now: ${moment}`,
  asOf: (organizer, time) =>
    `${organizer}’s calendar does not answer at the moment. These are the times that were free at ${time}; I check again before I book.`,
  timesIn: (zone) => `times in ${zone}`,
  refusal: (refusal, { moment, time, date, clock, advice }) => {
    switch (refusal.reason) {
      case 'taken':
        return 'That time has just been taken. Please choose another.'
      case 'busy':
        return `${moment(refusal.start)} is not free.${advice('Please choose another time.')}`
      case 'in-the-past':
        return `${moment(refusal.start)} has passed.${advice('Please choose another time.')}`
      case 'too-soon':
        return `${moment(refusal.start)} is too soon: this needs ${length(refusal.minimumNoticeMinutes)} of notice.`
      case 'too-far':
        return refusal.lastDate
          ? `${moment(refusal.start)} is too far away: the last day to book is ${date(refusal.lastDate)}.`
          : `${moment(refusal.start)} is too far away.${advice('Please choose an earlier time.')}`
      case 'too-early':
        return `${moment(refusal.start)} is too early: this can be booked from ${date(refusal.firstDate)}.`
      case 'closed-day':
        if (refusal.holiday) return `${moment(refusal.start)} is on a public holiday: ${refusal.holiday}.`
        return refusal.because === 'away'
          ? `${moment(refusal.start)} is on a day off.${advice('Please choose another day.')}`
          : `${moment(refusal.start)} is on a day without hours for this.${advice('Please choose another day.')}`
      case 'runs-past-hours':
        return `Starting at ${moment(refusal.start)}, this would run past ${time(refusal.closesAt)}, when the hours end.`
      case 'too-long':
        return `${length(refusal.durationMinutes)} do not fit: the longest free stretch of hours is ${length(refusal.longestMinutes)}.`
      case 'clock-gap':
        return `The clocks change: ${clock(refusal.time)} does not exist that night, they go from ${clock(refusal.from)} to ${clock(refusal.to)}.`
      case 'inside-buffer':
        if (refusal.endedAt)
          return `${moment(refusal.start)} is inside the break after a meeting that ends at ${time(refusal.endedAt)}.`
        if (refusal.startsAt)
          return `${moment(refusal.start)} is inside the break before a meeting that starts at ${time(refusal.startsAt)}.`
        return `${moment(refusal.start)} is too close to another meeting.${advice('Please choose another time.')}`
      case 'held':
        return `Someone else is about to book ${moment(refusal.start)}. If they do not, it is free again at ${time(refusal.until)}.`
      case 'limit':
        return `${moment(refusal.start)} cannot be booked: ${limits([refusal.limit]).toLowerCase()}, and that is reached.`
      case 'outside-hours':
        return `${moment(refusal.start)} is outside the hours for this.${advice('Please choose another time.')}`
      case 'off-grid':
        return `This cannot start at ${moment(refusal.start)}.${advice('Please choose one of these times.')}`
      case 'day-full':
        return `That day is full, so ${moment(refusal.start)} cannot be booked.${advice('Please choose another day.')}`
      case 'calendar-unknown':
        return 'The calendar that decides this does not answer at the moment, so I cannot tell what is free. Please try again in a few minutes.'
      case 'nothing-in-window':
        return 'Nothing is free then. These are the nearest times.'
      case 'nothing-at-all':
        return 'Nothing is free in the coming time.'
    }
  },
  suiting: 'suits you both',
  bookable: 'It can be booked.',
  earlierDays: 'Earlier',
  laterDays: 'Later',
  earlierTimes: 'Earlier that day',
  laterTimes: 'Later that day',
  noneThatDay: 'Nothing is free on this day. Please choose another.',
  nearest: 'Nearest free times:',
  tryAgain: 'Try again',
  none: (organizer) => `${organizer} has no free time to offer right now. Try again later.`,
  keep: 'Keep the time it has',
}

export const confirm: ConfirmPhrases = {
  heading: 'Book this time?',
  pageHeading: 'Your details',
  movingHeading: 'Move to this time?',
  labels: { name: 'Your name', email: 'Your e-mail address', notes: 'Anything to add? (optional)' },
  notesExample: 'What you would like to talk about',
  faults: {
    name: { missing: 'Please give your name.' },
    email: {
      missing: 'Please give your e-mail address: the invitation goes there.',
      unreadable: 'This does not look like an e-mail address. Please check it.',
    },
    notes: { 'too-long': 'This was too long. Here is the first part.' },
  },
  otherReadings: 'Or did you mean:',
  otherTime: 'Another time',
}

export const booking: BookingPhrases = {
  heading: ({ event, status, role, title, by, with: other }) => {
    switch (event) {
      case 'booked':
        return role === 'organizer' ? `${by ?? other} booked ${title}` : 'Booked'
      case 'moved':
        return by ? `${by} moved ${title}` : 'Moved'
      case 'cancelled':
        return by ? `${by} cancelled ${title}` : 'Cancelled'
      case 'reminder':
        return `Coming up: ${title}`
      case 'follow-up':
        return `You have met: ${title}`
      case undefined:
        switch (status) {
          case 'accepted':
            return title
          case 'pending':
            return `${title}: not confirmed yet`
          case 'cancelled':
            return `${title}: cancelled`
          case 'rejected':
            return `${title}: declined`
        }
    }
  },
  facts: {
    what: 'What',
    when: 'When',
    was: 'Was',
    zone: 'Time zone',
    with: 'With',
    where: 'Where',
    notes: 'Notes',
    cancelledBy: 'Cancelled by',
    reason: 'Reason',
  },
  links: { google: 'Google Calendar', outlook: 'Outlook', ics: 'Calendar file' },
  notesHeading: 'Change your notes',
  notesTooLong: 'Your notes were too long. Please keep them shorter.',
  titleWith: (title, name) => `${title} with ${name}`,
  listHeading: 'Your bookings',
  listEmpty: 'You have no upcoming bookings.',
  more: (number) => `And ${number} more after these.`,
  cancelHeading: 'Cancel this booking?',
  reason: 'Reason (optional)',
  reasonExample: (name) => `${name} will see this`,
  reasonTooLong: 'This was too long. Here is the first part.',
  keep: 'Keep it',
}
