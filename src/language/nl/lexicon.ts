import type { Lexicon } from '../grammar.js'

const ones = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const teens = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
]
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const irregular: Record<string, string> = { een: 'eerste', drie: 'derde', acht: 'achtste' }

/** "een" to "negenennegentig", without accents: tokens have none either. */
const cardinals = [...ones, ...teens, ...tens.flatMap((ten) => [ten, ...ones.map((one) => `${one}en${ten}`)])].map(
  (word, index) => [word, index + 1] as const,
)

function ordinalOf(cardinal: string, value: number): string {
  return irregular[cardinal] ?? `${cardinal}${value < 20 ? 'de' : 'ste'}`
}

const weekdays = [
  ['maandag', 'ma', 'ma.', 'maa.', 'mandag'],
  ['dinsdag', 'di', 'di.', 'din.', 'dins'],
  ['woensdag', 'wo', 'wo.', 'woe.', 'woesdag'],
  ['donderdag', 'do', 'do.', 'don.', 'dond', 'dondrdag'],
  ['vrijdag', 'vr', 'vr.', 'vrij.', 'vrijd', 'vrydag'],
  ['zaterdag', 'za', 'za.', 'zaterd'],
  ['zondag', 'zo.', 'zon.'],
]

export const lexicon: Lexicon = {
  cardinals: {
    ...Object.fromEntries(cardinals),
    een: 1,
    tweeen: 2,
    drieen: 3,
    vieren: 4,
    vijven: 5,
    zessen: 6,
    zevenen: 7,
    achten: 8,
    negenen: 9,
    tienen: 10,
    elven: 11,
    twaalven: 12,
    anderhalf: 1.5,
    anderhalve: 1.5,
    ...Object.fromEntries(
      ones.flatMap((one, index) =>
        [`${one}eneenhalf`, `${one}eneenhalve`, `${one}enhalf`, `${one}enhalve`].map((word) => [word, index + 1.5]),
      ),
    ),
  },
  ordinals: Object.fromEntries(cardinals.map(([word, value]) => [ordinalOf(word, value), value])),
  units: {
    minute: ['minuut', 'minuten', 'minuutje', 'minuutjes', 'min', 'min.', 'm', 'mins'],
    hour: ['uur', 'uren', 'uurtje', 'uurtjes', 'u', 'u.', 'h'],
    day: ['dag', 'dagen', 'dagje', 'dagjes', 'etmaal', 'etmalen', 'kalenderdagen'],
    workday: ['werkdag', 'werkdagen'],
    night: ['nacht', 'nachten', 'nachtje', 'nachtjes'],
    week: ['week', 'weken', 'weekje', 'weekjes', 'wk'],
    weekend: ['weekend', 'weekenden', 'weekends', 'weekeinde', 'weekeind', 'weekeinden'],
    month: ['maand', 'maanden', 'maandje', 'mnd'],
    quarter: ['kwartaal', 'kwartalen'],
    year: ['jaar', 'jaren', 'jaartje'],
  },
  months: [
    ['januari', 'jan', 'jan.'],
    ['februari', 'feb', 'feb.', 'febr', 'febr.'],
    ['maart', 'mrt', 'mrt.', 'mar'],
    ['april', 'apr', 'apr.'],
    ['mei'],
    ['juni', 'jun', 'jun.'],
    ['juli', 'jul', 'jul.'],
    ['augustus', 'aug', 'aug.'],
    ['september', 'sep', 'sept', 'sep.', 'sept.'],
    ['oktober', 'okt', 'okt.', 'oct'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ],
  weekdays,
  weekdayPlurals: weekdays.map(([name]) => [`${name}en`, `${name}s`, `'s ${name}s`]),
  parts: {
    dawn: ['dageraad', 'zonsopgang'],
    morning: ['ochtend', 'ochtends', 'ochtenden', 'voormiddag', 'voormiddags', 'morgens', 'ochtendje'],
    noon: [],
    lunch: ['lunch', 'lunchtijd', 'lunchpauze', 'middagpauze'],
    afternoon: ['middag', 'middags', 'middagen', 'namiddag', 'namiddags'],
    evening: ['avond', 'avonds', 'avonden'],
    night: ['nacht', 'nachts'],
    workday: ['kantooruren', 'werktijd', 'kantoortijd', 'kantoortijden', 'werktijden', 'werkuren'],
  },
  holidays: {
    newYearsDay: ['nieuwjaarsdag', 'nieuwjaar'],
    newYearsEve: ['oudejaarsdag', 'oudejaarsavond', 'oudjaar', 'oud en nieuw'],
    valentine: ['valentijnsdag', 'valentijn'],
    goodFriday: ['goede vrijdag'],
    easter: ['pasen', 'eerste paasdag', 'paaszondag', '1e paasdag'],
    easterMonday: ['paasmaandag', 'tweede paasdag', '2e paasdag'],
    kingsDay: ['koningsdag'],
    liberationDay: ['bevrijdingsdag'],
    labourDay: ['dag van de arbeid'],
    ascension: ['hemelvaart', 'hemelvaartsdag'],
    whitSunday: ['pinksteren', 'eerste pinksterdag', 'pinksterzondag'],
    whitMonday: ['pinkstermaandag', 'tweede pinksterdag'],
    independenceDay: ['onafhankelijkheidsdag'],
    halloween: ['halloween'],
    saintNicholas: ['sinterklaas', 'sinterklaasavond', 'pakjesavond'],
    thanksgiving: ['thanksgiving'],
    blackFriday: ['black friday'],
    christmasEve: ['kerstavond'],
    christmas: ['kerst', 'kerstmis', 'eerste kerstdag', 'kerstdag', '1e kerstdag'],
    boxingDay: ['tweede kerstdag', '2e kerstdag'],
  },
  zones: {
    '(nederlandse|amsterdamse|belgische) tijd': 'Europe/Amsterdam',
    '(britse|engelse|londense) tijd': 'Europe/London',
    '(midden-europese|duitse) tijd': 'Europe/Berlin',
    '(franse|parijse) tijd': 'Europe/Paris',
    '(new yorkse) tijd': 'America/New_York',
    '(indiase) tijd': 'Asia/Kolkata',
    '(japanse) tijd': 'Asia/Tokyo',
    '[de] tijd in (new york|ny)': 'America/New_York',
  },
}
