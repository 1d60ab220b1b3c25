import type { HoursPhrases, MeetingTypePhrases } from '../phrases.js'
import { count, length } from './words.js'

export const meetingTypes: MeetingTypePhrases = {
  newHeading: 'New meeting type',
  editHeading: (title) => `Edit ${title}`,
  labels: {
    title: 'Title',
    durationMinutes: 'Duration',
    description: 'Description',
    place: 'Where',
    location: 'Number, address or link',
    visibility: 'Who can book it',
    hours: 'When it can be booked',
    days: 'Days',
    from: 'From',
    to: 'Until',
    bufferBeforeMinutes: 'Break before',
    bufferAfterMinutes: 'Break after',
    minimumNoticeMinutes: 'Book at least this far ahead',
    horizonDays: 'Book at most this far ahead',
  },
  examples: { title: 'Office hours', location: '+31 20 123 4567, Main Street 4 or https://…' },
  required: 'Please fill this in.',
  fault: (fault, max) => {
    switch (fault) {
      case 'missing':
        return 'Please fill this in.'
      case 'too-long':
        return `This was too long. Here are the first ${max} characters.`
      case 'not-a-number':
        return 'This was not a number. Choose one from the list.'
      case 'out-of-range':
        return 'This cannot be done. Choose one from the list.'
      case 'unreadable':
        return 'I could not read this. Please choose again.'
      case 'ends-before-it-begins':
        return 'This must be later than the time it starts.'
    }
  },
  visibility: {
    public: { word: 'Public', choice: 'Everyone: it is on my booking page' },
    private: { word: 'Private', choice: 'Only people with its link' },
  },
  hours: { regular: 'During my working hours', custom: 'At hours of its own' },
  customHoursOnly: 'Its own hours, if you chose those:',
  availability: 'Room around each booking',
  none: 'None',
  days: (days) => count(days, 'day', 'days'),
  dontSave: 'Don’t save',

  event: { created: (title) => `${title} is ready to book`, changed: (title) => `${title} is changed` },
  facts: {
    hours: 'Hours',
    breaks: 'Breaks',
    ahead: 'Notice',
    limits: 'Limit',
    link: 'Link',
  },
  breaks: (before, after) => {
    if (before === after) return `${length(before)} before and after`
    if (after === 0) return `${length(before)} before`
    return before === 0 ? `${length(after)} after` : `${length(before)} before, ${length(after)} after`
  },
  ahead: (least, most) => `${least > 0 ? length(least) : 'Up'} to ${count(most, 'day', 'days')} ahead`,
  open: 'Open',
  all: 'All types',

  listHeading: 'Your meeting types',
  listEmpty: 'You have none yet. Make one, and people can book time with you.',
  more: (number) => `And ${number} more. Name one to see it, such as “edit the meeting type Intake”.`,

  deleteHeading: (title) => `Delete ${title}?`,
  deleteText: (upcoming) =>
    upcoming === 0
      ? 'Nobody can book it any more.'
      : `Nobody can book it any more. ${upcoming === 1 ? 'The upcoming booking stays' : `The ${upcoming} upcoming bookings stay`} as planned.`,
  keep: 'Keep it',
}

export const hours: HoursPhrases = {
  heading: 'Your working hours',
  changed: 'Your working hours are changed',
  formHeading: 'Change your working hours',
  formHint: 'When can people book you? Write hours as 9:00-12:30, 13:00-17:00, and leave a day empty if you are off.',
  example: 'Off',
  unreadable: (day) => `I could not read the hours for ${day}. Write them like 9:00-12:30, 13:00-17:00.`,
  free: 'Off',
  timesIn: (zone) => `Times in ${zone}`,
  otherZone: 'Another time zone',
}
