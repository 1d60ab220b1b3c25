import type { LinkPhrases, PagePhrases, SettingsPhrases } from '../phrases.js'

export const settings: SettingsPhrases = {
  heading: 'Settings',
  timeZone: 'Your time zone',
  timeZoneExample: 'A city, such as Amsterdam or New York',
  timeZoneUnknown: (text) =>
    `I don’t know the time zone “${text}”. Try the nearest large city, such as Amsterdam or New York.`,
  language: 'Language',
  languages: { en: 'English (14:30)', 'en-US': 'English, US (2:30 PM)', nl: 'Nederlands' },
}

export const page: PagePhrases = {
  formHeading: 'What people see on your page',
  formHint:
    'Pictures are PNG, JPEG or WebP of at most 2 MB. Leave an address empty to keep the picture that is there, or write “none”.',
  about: 'A line about you',
  aboutExample: 'Product lead. Ask me about onboarding.',
  photo: 'Address of your photo',
  banner: 'Address of a wide picture above the page',
  heading: 'Your booking page',
  intro: 'Share this link, and people can book time with you. They need no account.',
  empty: 'There is nothing to book on it yet. Make a public meeting type first.',
  more: (number) => `And ${number} more on the page.`,
  open: 'Open the page',
}

export const link: LinkPhrases = {
  heading: (title) => `A one-time link for ${title}`,
  intro: (lastDay) =>
    `Whoever has it can book once, without an account. It ends after the first booking, or on ${lastDay}.`,
  another: 'Another link',
}
