import type { CalendarsPhrases } from '../phrases.js'
import { count } from './words.js'

export const calendars: CalendarsPhrases = {
  heading: 'Je agenda’s',
  empty: 'Er is er nog geen gekoppeld. Koppel de jouwe, dan boekt niemand je als je bezet bent.',
  providers: { microsoft: 'Outlook', google: 'Google Agenda', caldav: 'CalDAV-agenda', ics: 'Agendafeed' },
  connect: { microsoft: 'Koppel Outlook', google: 'Koppel Google', caldav: 'Koppel CalDAV', ics: 'Voeg feed toe' },
  account: (provider, name) => `${provider} · ${name}`,
  revoked: 'Ik kom er niet meer in, dus niemand kan je boeken. Koppel hem opnieuw.',
  blocks: (names) => `Houdt je bezet: ${names}.`,
  gets: (name) => `Krijgt je afspraken: ${name}.`,
  forNothing: 'Niet in gebruik.',
  events: {
    connected: (provider, busy) =>
      busy === undefined ? `${provider} is gekoppeld.` : `${provider} is gekoppeld: deze week ${busy} keer bezet.`,
    chosen: 'Opgeslagen.',
    disconnected: (name) => `${name} is ontkoppeld.`,
    hours: 'Je vaste uren zijn nu die van je agenda.',
  },
  written: (bookings) => `${count(bookings, 'komende afspraak wordt', 'komende afspraken worden')} erin geschreven.`,
  hours: 'De werktijden ervan zijn nu je vaste uren.',
  formHeading: { caldav: 'Koppel een CalDAV-agenda', ics: 'Voeg een agendafeed toe' },
  formHint: {
    caldav:
      'Nextcloud, iCloud, Fastmail en andere. Gebruik een app-wachtwoord, dat je bij de instellingen van dat account maakt.',
    ics: 'Een feed zegt wanneer je bezet bent. Er kan niets in: afspraken komen in een andere agenda.',
  },
  url: { caldav: 'Server, of het adres van de agenda', ics: 'Adres van de feed' },
  urlExample: { caldav: 'icloud, fastmail of https://cloud.example.com', ics: 'https://example.com/ik.ics' },
  username: 'Gebruikersnaam',
  password: 'App-wachtwoord',
  consentHeading: (provider) => `Koppel ${provider}`,
  consentText: 'Meld je daar aan en zeg ja. Eindigt die pagina met zes cijfers, typ ze dan hier.',
  signIn: 'Aanmelden',
  code: 'Zes cijfers',
  codeFaults: {
    wrong: 'Dit zijn niet de goede cijfers. Kijk nog eens.',
    ended: 'Deze cijfers tellen niet meer. Meld je opnieuw aan.',
  },
  choiceHeading: 'Waarvoor je agenda’s dienen',
  choiceBlocks: 'Deze houden je bezet',
  choiceGets: 'Afspraken komen in',
  nowhere: 'Geen ervan',
  disconnectHeading: (name) => `${name} ontkoppelen?`,
  disconnectText:
    'Wat erin staat houdt je niet meer bezet, en ik vergeet hoe hij opengaat. Afspraken die ik erin schreef blijven staan.',
  keep: 'Houden',
  refused: (why) => refusals[why],
  formRefused: (why) => formRefusals[why],
}

const refusals = {
  revoked: 'Ik kom er niet in. Probeer het opnieuw en stem in met alles wat er gevraagd wordt, of vraag je beheerder.',
  unreachable: 'Er komt geen antwoord. Probeer het over een paar minuten opnieuw.',
  refused: 'Er komt een antwoord dat ik niet kan lezen. Vraag je beheerder.',
  gone: 'Er is geen agenda met jouw adres. Vraag je beheerder.',
  forbidden: 'De agenda is niet op het internet. Je beheerder kan het toestaan.',
  'nothing-there': 'Dit account heeft geen agenda.',
}

const formRefusals = {
  revoked: 'Ik kom er niet in. Kijk de gebruikersnaam en het app-wachtwoord na.',
  unreachable: 'Er komt geen antwoord. Kijk het adres na, en probeer het opnieuw.',
  refused: 'Wat er antwoordt is geen agenda die ik kan lezen. Kijk het adres na.',
  gone: 'Op dit adres is geen agenda. Kijk het na.',
  forbidden: 'Dit adres is niet op het internet. Je beheerder kan het toestaan.',
  'nothing-there': 'Dit account heeft geen agenda.',
}
