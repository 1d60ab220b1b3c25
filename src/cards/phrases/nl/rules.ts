import type { RulesPhrases } from '../phrases.js'
import { length } from './words.js'

export const rules: RulesPhrases = {
  heading: 'Feestdagen en maxima',
  hint: 'De maxima gelden voor al je afspraaktypen samen. Laat leeg wat geen maximum heeft.',
  headingFor: (title) => `Meer regels voor ${title}`,
  typeHint: 'Laat leeg wat geen maximum heeft.',
  country: 'Land waarvan je de feestdagen houdt',
  countryExample: 'Nederland, of NL',
  region: 'Regio, als die eigen feestdagen heeft',
  regionExample: 'BY voor Beieren',
  limits: 'Hoogstens',
  noLimit: 'Geen maximum',
  most: { day: 'Afspraken per dag', week: 'Afspraken per week', month: 'Afspraken per maand' },
  mostHours: { day: 'Uren per dag', week: 'Uren per week', month: 'Uren per maand' },
  otherDurations: 'Andere lengtes om uit te kiezen, in minuten',
  otherDurationsExample: '15, 45, 60',
  step: 'Een begintijd om de zoveel minuten',
  stepExample: 'Zo lang als de afspraak',
  startOffset: 'Minuten na het rooster, zoals 5 voor 9:05',
  hoursRelation: 'Eigen tijden gelden',
  hoursRelations: { instead: 'Wat mijn werktijden ook zijn', inside: 'Alleen binnen mijn werktijden' },
  horizonGroup: 'Hoe ver vooruit',
  horizon: 'Geteld in',
  horizons: {
    rolling: 'Kalenderdagen',
    'rolling-weekdays': 'Werkdagen, maandag tot en met vrijdag',
    'rolling-bookable-days': 'Dagen waarop iets vrij is',
    range: 'Tussen deze data',
  },
  horizonFrom: 'Vanaf',
  horizonTo: 'Tot en met',
  attendees: 'Deelnemers',
  questions: 'Wat je ze vraagt, een vraag per regel (* moet beantwoord worden, / tussen keuzes)',
  questionsExample: 'Waar gaat het over? *',
  reminders: 'Herinneringen, een per regel',
  reminder: ({ minutes, when, by, to }) =>
    [
      `${length(minutes)} ${when === 'before' ? 'voor' : 'na'}`,
      { mail: 'mail', chat: 'chat', both: 'mail en chat' }[by],
      { attendee: 'deelnemer', organizer: 'organisator', both: 'beide' }[to],
    ].join(', '),
  mayReschedule: 'Ze mogen een afspraak verzetten',
  mayCancel: 'Ze mogen een afspraak afzeggen',
  deadline: 'Tot zoveel uur ervoor',
  freesLink: 'Na afzeggen werkt de eenmalige link weer',
  yesNo: { yes: 'Ja', no: 'Nee' },
  fault: (label, fault) => {
    switch (fault) {
      case 'missing':
        return `${label}: vul dit nog in.`
      case 'too-long':
        return `${label}: dit was te lang.`
      case 'not-a-number':
        return `${label}: dit moet een getal zijn.`
      case 'out-of-range':
        return `${label}: dit is te klein of te groot.`
      case 'unreadable':
        return `${label}: dit kon ik niet lezen.`
      case 'unknown':
        return `${label}: dit ken ik niet.`
      case 'ends-before-it-begins':
        return `${label}: dit mag niet voor het begin liggen.`
    }
  },
}
