import type { Turned } from '../../catalogue.js'
import type { AdminPhrases } from '../admin.js'
import { count } from './words.js'

export const admin: AdminPhrases = {
  heading: 'Persoonlijke boekingen in deze organisatie',
  misread:
    'Die opdracht begreep ik niet. Schrijf hem zoals Exchange Online hem kent, of in gewone woorden: ‘zet boekingen uit voor adam@contoso.com’, ‘wie kan geboekt worden?’, ‘waarom kan Adam niet geboekt worden?’, ‘maak Eve beheerder’, ‘geef Eve een licentie’, ‘logboek’.',
  state: (isOn) =>
    isOn
      ? 'Aan: iedereen mag een boekingspagina hebben, tenzij die voor iemand is uitgezet.'
      : 'Uit voor de organisatie.',
  facts: { pages: 'Boekingspagina’s', licences: 'Licenties', administrators: 'Beheerders' },
  pages: (on, off) => `${on} aan, ${off} uit`,
  lastChanges: 'Laatste wijzigingen',
  everyone: { on: 'Zet aan voor iedereen', off: 'Zet uit voor iedereen' },

  peopleHeading: 'Wie kan geboekt worden',
  peopleEmpty: 'Nog niemand heeft iets tegen de bot gezegd.',
  stands: (enabled, hasPage) =>
    enabled ? (hasPage ? 'Kan geboekt worden' : 'Mag een pagina, en heeft er nog geen') : 'Kan niet geboekt worden',
  turn: { on: 'Zet aan', off: 'Zet uit' },
  part: (page, pages) => `Bladzijde ${page} van ${pages}`,
  previous: 'Vorige',
  next: 'Volgende',

  licencesHeading: 'Licenties voor een boekingspagina',
  licencesKept: {
    off: 'Niemand heeft een licentie nodig (LICENSING=off).',
    local:
      'Wie een boekingspagina maakt heeft er een nodig, die hier wordt toegewezen (LICENSING=local). Wie boekt heeft er geen nodig.',
    graph:
      'Wie een boekingspagina maakt heeft er een nodig, die in Microsoft 365 wordt toegewezen (LICENSING=graph). Wie boekt heeft er geen nodig.',
  },
  licence: {
    'not-checked': '',
    assigned: 'Heeft een licentie',
    missing: 'Heeft geen licentie',
    disabled: 'Heeft een licentie waarin Microsoft Bookings is uitgeschakeld',
    unknown: 'Microsoft heeft het nog niet gezegd',
  },
  turnLicence: { add: 'Geef een licentie', remove: 'Neem die af' },

  logHeading: 'Logboek',
  logEmpty: 'Er is nog niets veranderd.',
  organization: 'de organisatie',
  commandLine: 'iemand op de server',
  someone: 'iemand',
  madeBy: (who, source, when) => `Door ${who}${source && ` in ${source}`}, ${when}`,
  nothing: 'niet ingesteld',

  previewHeading: 'Deze wijziging doorvoeren?',
  doneHeading: 'Gedaan',
  failedHeading: 'Er is niets veranderd',
  outputHeading: 'Dit is het antwoord',
  turned,
  turnsNobody: 'Zet persoonlijke boekingen voor niemand aan of uit.',
  stillOff: (name, reason) => `${name} kan toch niet geboekt worden. ${reason}`,
  cutsOff: (level) =>
    `Let op: in Exchange sluit EnforceAllowList elke app buiten die niet op de lijst ${level === 'organization' ? 'van de organisatie' : 'van dit postvak'} staat, niet alleen deze. Het stond nog niet aan. Gebruik EnforceBlockList om alleen persoonlijke boekingen uit te zetten.`,
  moreChanges: (number) => `En nog ${count(number, 'wijziging', 'wijzigingen')}.`,
  moreLines: (number) => `… en nog ${count(number, 'regel', 'regels')}. Op de opdrachtregel krijg je ze allemaal.`,
  leave: 'Laat het zoals het is',

  download: {
    'audit-log': {
      heading: 'Het logboek om te bewaren',
      text: (until) =>
        `Elke wijziging, als JSON en als tabel. Deze links zijn alleen voor jou, en vervallen op ${until}.`,
    },
    'personal-data': {
      heading: 'Alles wat ik over je bewaar',
      text: (until) =>
        `Alles als JSON, en je afspraken voor elke agenda. Deze links zijn alleen voor jou: wie ze heeft, kan het lezen. Ze vervallen op ${until}.`,
    },
  },
}

function turned(on: boolean, { people, names, pages, upcomingBookings }: Turned): string {
  const some = `${names.join(', ')}${people > names.length ? ', …' : ''}`
  const whom = people === 1 ? some : `${people} mensen (${some})`
  const page =
    pages === 0
      ? 'nog zonder pagina'
      : people === 1
        ? `de pagina ${on ? 'werkt weer' : 'stopt'}`
        : `hun pagina’s ${on ? 'werken weer' : 'stoppen'}`
  const stay = count(upcomingBookings, 'komende afspraak blijft staan', 'komende afspraken blijven staan')
  return `Zet persoonlijke boekingen ${on ? 'aan' : 'uit'} voor ${whom}; ${on ? page : `${page}, ${stay}`}.`
}
