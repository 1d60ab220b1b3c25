import type { WherePhrases } from '../phrases.js'

export const where: WherePhrases = {
  choices: {
    text: 'Zoals ik hieronder schrijf',
    teams: 'Microsoft Teams',
    'google-meet': 'Google Meet',
    'organizer-calls': 'Telefonisch: ik bel',
    'attendee-calls': 'Telefonisch: ik word gebeld',
    address: 'Op een adres',
    link: 'Op mijn eigen link',
  },
  phone: 'Telefoon',
  attendeeCalls: (name, number) => `${name} belt je op ${number}`,
  callOther: (name, number) => `Bel ${name} op ${number}`,
  join: 'Deelnemen',
  map: 'Kaart',
  askPhone: 'Je telefoonnummer',
  phoneFaults: {
    missing: 'Geef je telefoonnummer: daarop word je gebeld.',
    unreadable: 'Dit lijkt geen telefoonnummer. Kijk het nog eens na.',
  },
  lacksCalendar: (provider) =>
    `Nog niets maakt de link om deel te nemen: schrijf ‘koppel mijn agenda’ om ${provider} te koppelen.`,
}
