import type { LinkPhrases, PagePhrases, SettingsPhrases } from '../phrases.js'

export const settings: SettingsPhrases = {
  heading: 'Instellingen',
  timeZone: 'Je tijdzone',
  timeZoneExample: 'Een stad, zoals Amsterdam of New York',
  timeZoneUnknown: (text) =>
    `De tijdzone ‘${text}’ ken ik niet. Probeer een grote stad in de buurt, zoals Amsterdam of New York.`,
  language: 'Taal',
  languages: { en: 'English (14:30)', 'en-US': 'English, US (2:30 PM)', nl: 'Nederlands' },
}

export const page: PagePhrases = {
  formHeading: 'Wat mensen op je pagina zien',
  formHint:
    'Plaatjes zijn PNG, JPEG of WebP van hoogstens 2 MB. Laat een adres leeg om het plaatje te houden dat er staat, of schrijf ‘geen’.',
  about: 'Een regel over jou',
  aboutExample: 'Productleider. Vraag me naar onboarding.',
  photo: 'Adres van je foto',
  banner: 'Adres van een breed plaatje boven de pagina',
  heading: 'Je boekingspagina',
  intro: 'Deel deze link, dan kan iedereen een afspraak met je maken. Een account is niet nodig.',
  empty: 'Er valt nog niets te boeken. Maak eerst een openbaar afspraaktype.',
  more: (number) => `En nog ${number} op de pagina.`,
  open: 'Open de pagina',
}

export const link: LinkPhrases = {
  heading: (title) => `Eenmalige link voor ${title}`,
  intro: (lastDay) =>
    `Wie hem heeft kan één keer boeken, zonder account. Hij vervalt na de eerste boeking, of op ${lastDay}.`,
  another: 'Nog een link',
}
