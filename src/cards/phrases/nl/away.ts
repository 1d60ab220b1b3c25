import type { AwayPhrases, HolidayPhrases } from '../phrases.js'

export const away: AwayPhrases = {
  heading: 'Vrije dagen en elders',
  events: { saved: 'Opgeslagen', removed: 'Verwijderd' },
  off: 'Vrij',
  elsewhere: (zone) => `Werkt vanuit ${zone}`,
  none: 'Je gewone werktijden gelden op elke dag.',
  formHeading: 'Vrij of elders',
  formHint: 'Laat tijden en plaats leeg voor vrije dagen. Afspraken die er al staan, blijven staan.',
  labels: {
    first: 'Eerste dag',
    last: 'Laatste dag',
    reason: 'Reden (alleen jij ziet die)',
    hours: 'Of: de tijden op die dagen',
    timeZone: 'Of: waar je dan werkt',
  },
  reasonExample: 'Vakantie',
  hoursExample: '9-12, 13-15',
}

export const holidays: HolidayPhrases = {
  heading: (place) => `Feestdagen: ${place}`,
  intro: 'Op deze dagen ben je niet te boeken, tenzij je kiest om te werken.',
  noPlace: 'Zonder feestdagen',
  choosePlace: 'Kies een land, dan blijven de feestdagen daar vrij.',
  worked: 'je werkt',
  work: 'Ik werk',
  takeOff: 'Ik ben vrij',
  change: 'Land en maxima',
}
