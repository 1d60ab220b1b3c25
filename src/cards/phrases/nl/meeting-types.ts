import type { HoursPhrases, MeetingTypePhrases } from '../phrases.js'
import { count, length } from './words.js'

export const meetingTypes: MeetingTypePhrases = {
  newHeading: 'Nieuw afspraaktype',
  editHeading: (title) => `${title} aanpassen`,
  labels: {
    title: 'Titel',
    durationMinutes: 'Duur',
    description: 'Omschrijving',
    place: 'Waar',
    location: 'Nummer, adres of link',
    visibility: 'Wie kan het boeken',
    hours: 'Wanneer kan het geboekt worden',
    days: 'Dagen',
    from: 'Van',
    to: 'Tot',
    bufferBeforeMinutes: 'Pauze ervoor',
    bufferAfterMinutes: 'Pauze erna',
    minimumNoticeMinutes: 'Minstens zo lang van tevoren',
    horizonDays: 'Hoogstens zo ver vooruit',
  },
  examples: { title: 'Spreekuur', location: '020 123 4567, Stationsplein 1 of https://…' },
  required: 'Vul dit nog in.',
  fault: (fault, max) => {
    switch (fault) {
      case 'missing':
        return 'Vul dit nog in.'
      case 'too-long':
        return `Dit was te lang. Hier staan de eerste ${max} tekens.`
      case 'not-a-number':
        return 'Dit was geen getal. Kies er een uit de lijst.'
      case 'out-of-range':
        return 'Dit kan niet. Kies iets uit de lijst.'
      case 'unreadable':
        return 'Dit kon ik niet lezen. Kies het opnieuw.'
      case 'ends-before-it-begins':
        return 'Dit moet later zijn dan het begin.'
    }
  },
  visibility: {
    public: { word: 'Openbaar', choice: 'Iedereen: het staat op mijn boekingspagina' },
    private: { word: 'Besloten', choice: 'Alleen wie de link heeft' },
  },
  hours: { regular: 'Tijdens mijn werktijden', custom: 'Op eigen tijden' },
  customHoursOnly: 'De eigen tijden, als je daarvoor koos:',
  availability: 'Ruimte rond elke afspraak',
  none: 'Geen',
  days: (days) => count(days, 'dag', 'dagen'),
  dontSave: 'Niet opslaan',

  event: { created: (title) => `${title} kan geboekt worden`, changed: (title) => `${title} is aangepast` },
  facts: {
    hours: 'Tijden',
    breaks: 'Pauze',
    ahead: 'Vooraf',
    limits: 'Maximum',
    link: 'Link',
  },
  breaks: (before, after) => {
    if (before === after) return `${length(before)} ervoor en erna`
    if (after === 0) return `${length(before)} ervoor`
    return before === 0 ? `${length(after)} erna` : `${length(before)} ervoor, ${length(after)} erna`
  },
  ahead: (least, most) => `${least > 0 ? `${length(least)} tot` : 'Tot'} ${count(most, 'dag', 'dagen')} van tevoren`,
  open: 'Openen',
  all: 'Alle typen',

  listHeading: 'Je afspraaktypen',
  listEmpty: 'Je hebt er nog geen. Maak er een, dan kan iedereen een afspraak met je maken.',
  more: (number) => `En nog ${number}. Noem er een om het te zien, bijvoorbeeld ‘wijzig het afspraaktype Intake’.`,

  deleteHeading: (title) => `${title} verwijderen?`,
  deleteText: (upcoming) =>
    upcoming === 0
      ? 'Niemand kan het dan nog boeken.'
      : `Niemand kan het dan nog boeken. ${upcoming === 1 ? 'De afspraak die al staat, gaat' : `De ${upcoming} afspraken die al staan, gaan`} gewoon door.`,
  keep: 'Toch niet',
}

export const hours: HoursPhrases = {
  heading: 'Je werktijden',
  changed: 'Je werktijden zijn aangepast',
  formHeading: 'Pas je werktijden aan',
  formHint:
    'Wanneer kan iemand een afspraak met je maken? Schrijf tijden als 9:00-12:30, 13:00-17:00 en laat een dag leeg als je vrij bent.',
  example: 'Vrij',
  unreadable: (day) => `De tijden van ${day} kon ik niet lezen. Schrijf ze als 9:00-12:30, 13:00-17:00.`,
  free: 'Vrij',
  timesIn: (zone) => `Tijden in ${zone}`,
  otherZone: 'Andere tijdzone',
}
