/** What the web pages say around the cards, in English. */
export const pagesEn = {
  language: 'English',
  skip: 'Skip to the content',
  otherLanguages: 'Language',

  landing: {
    title: 'Timewith, scheduling by chat',
    heading: 'Book time with anyone, from the chat you are in',
    lede: 'Make a meeting type by saying what you want. Others pick a time from a card in Teams, in Slack or on a page like this one, and both get the invitation.',
    tryIt: 'Try it in your browser',
    tryHint: 'No account and no settings. Chat as the organizer and as the attendee, and see the mail that goes out.',
    bookHint: 'Looking for someone’s booking page? Open the address that they gave you.',
  },

  booking: {
    titles: {
      organizer: (organizer: string) => `Book time with ${organizer}`,
      meetingType: (title: string, organizer: string) => `${title} with ${organizer}`,
      confirm: (title: string, organizer: string) => `Confirm: ${title} with ${organizer}`,
      booking: (title: string, other: string) => `${title} with ${other}`,
      other: 'Timewith',
    },
    loading: 'Looking for times in your time zone…',
    poweredBy: 'Scheduling by Timewith',
  },

  share: {
    title: (title: string) => `Share ${title}`,
    heading: (title: string) => `Share ${title}`,
    link: 'Link',
    linkLabel: 'Address of the page',
    qr: 'QR code',
    qrAlt: (url: string) => `QR code that opens ${url}`,
    qrDownload: 'Download it',
    signature: 'Mail signature',
    signatureLabel: 'HTML for a signature in Outlook',
    signatureText: (title: string) => `Book time with me: ${title}`,
    embed: 'In a page of your own',
    embedHint:
      'Paste one of these where it should stand. A page with a content policy lets this server in by script-src and frame-src.',
    embedText: 'Book time',
    kinds: { inline: 'In the page', button: 'A button that opens it', popup: 'A button in the corner' },
  },

  consent: {
    done: 'You can close this page and go back to the chat.',
    codeTitle: 'One step left',
    code: 'Type these digits in the chat where you began, which shows that it was you. Did somebody else send you here? Then close this page, and tell them nothing.',
    failedTitle: 'The calendar is not connected',
    ended: 'This page was opened before, or too late.',
    again: 'Go back to the chat, and write “connect my calendar”.',
  },

  reminders: {
    onTitle: 'Get no more reminders?',
    onText: (email: string) =>
      `Nothing about meetings ahead or past will be mailed to ${email}. Confirmations and changes still will.`,
    turnOff: 'No more reminders',
    offTitle: 'You get no more reminders',
    offText: (email: string) => `Confirmations and changes of your meetings still go to ${email}.`,
    turnOn: 'Get reminders again',
  },

  errors: {
    tooMany: { title: 'That was too much at once', text: 'Wait a minute, and try again.' },
    notFound: {
      title: 'There is no page here',
      text: 'The address may be mistyped, or the page is no longer there. Ask whoever gave it to you for a new one.',
    },
    tooLarge: { title: 'That was too much at once', text: 'Make it shorter and try again.' },
    unreadable: { title: 'That could not be read', text: 'Go back, reload the page and try again.' },
    otherOrigin: {
      title: 'That came from another site',
      text: 'For your safety it was not carried out. Open the page here and try again.',
    },
    trouble: { title: 'Something went wrong on our side', text: 'Nothing was lost. Please try again in a moment.' },
    reference: (id: string) => `Reference: ${id}`,
    home: 'To the start page',
  },

  /** What the scripts in the browser say. Sentences only, as they travel as JSON. */
  client: {
    you: 'You',
    bot: 'Timewith',
    working: 'Working on it…',
    offline: 'There is no connection. Check it and try again.',
    failed: 'That did not work. Please try again.',
    outdatedPage: 'This card can no longer be shown. Say “help” to go on.',
    /** Blanks stand in braces. */
    calendar: {
      earlierMonth: 'Earlier month',
      laterMonth: 'Later month',
      times: '{count} free times',
      oneTime: '1 free time',
      noTimes: 'no free times',
      noneInMonth: 'Nothing is free in {month}.',
      nextFree: 'Next free day: {day}',
      clock: 'Clock',
      hours12: '12 h',
      hours24: '24 h',
      zone: 'Time zone',
      noZone: 'No such place. Try the nearest large city.',
    },
  },

  chat: {
    title: 'Try Timewith',
    heading: 'Try Timewith',
    lede: (organizer: string, attendee: string) =>
      `Say hello as ${organizer}, or book time with ${organizer} as ${attendee}.`,
    ledeMore: 'Both talk to the same bot, each in a chat of their own.',
    who: 'Chat as',
    roles: { organizer: 'Organizer', attendee: 'Attendee' },
    stepsHeading: 'Three things to try',
    steps: (organizer: string, attendee: string) => [
      `As ${organizer}, make a meeting type in one sentence.`,
      `As ${attendee}, book time with ${organizer} and pick a slot.`,
      'See both chats hear of it, and open the mail with the invitation.',
    ],
    local: 'A demo on your own machine, with people who do not exist.',
    nobody: 'There is nobody to chat as: the demo organization is empty.',
    needsScript: 'The chat needs JavaScript. The booking pages work without it.',
    log: (name: string) => `Chat of ${name} with Timewith`,
    suggestions: 'Examples',
    message: (name: string) => `Message as ${name}`,
    placeholder: 'Write a message…',
    send: 'Send',
    unread: 'new',
    typing: 'Timewith is typing',
    reconnecting: 'The connection was lost. Trying again…',
    mail: {
      heading: 'Mail',
      lede: 'What went out to both sides.',
      none: 'No mail yet. Book a time, and the confirmations arrive here.',
      close: 'Close',
      invitation: 'Download the invitation',
      frame: 'The mail as it was sent',
    },
  },
}

export type PageWords = typeof pagesEn
