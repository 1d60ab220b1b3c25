import type { Lexicon } from '../grammar.js'

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const irregular: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** "one" to "ninety nine". */
const cardinals = [...ones, ...teens, ...tens.flatMap((ten) => [ten, ...ones.map((one) => `${ten} ${one}`)])].map(
  (word, index) => [word, index + 1] as const,
)

/** "twenty one" becomes "twenty first". */
function ordinalOf(cardinal: string): string {
  const last = cardinal.slice(cardinal.lastIndexOf(' ') + 1)
  return cardinal.slice(0, -last.length) + (irregular[last] ?? `${last.replace(/y$/, 'ie')}th`)
}

const weekdays = [
  ['monday', 'mon', 'mon.', 'mondy', 'munday'],
  ['tuesday', 'tue', 'tues', 'tue.', 'tues.', 'tusday', 'teusday', 'tuseday'],
  ['wednesday', 'wed', 'weds', 'wed.', 'wednsday', 'wensday', 'wendsday', 'wedensday'],
  ['thursday', 'thu', 'thur', 'thurs', 'thu.', 'thurs.', 'thur.', 'thrusday', 'thurday', 'thursady'],
  ['friday', 'fri', 'fri.', 'firday', 'frida', 'fridy'],
  ['saturday', 'sat', 'sat.', 'saterday', 'satuday'],
  ['sunday', 'sun', 'sun.'],
]

export const lexicon: Lexicon = {
  cardinals: {
    ...Object.fromEntries(cardinals),
  },
  ordinals: Object.fromEntries(cardinals.map(([word, value]) => [ordinalOf(word), value])),
  units: {
    minute: ['minute', 'minutes', 'min', 'mins', 'min.', 'mins.', 'm', 'minuts', 'mintues'],
    hour: ['hour', 'hours', 'hr', 'hrs', 'h', 'hr.', 'hrs.', 'houres'],
    day: ['day', 'days', 'calendar days'],
    workday: ['(business|working|work) (day|days)', 'workday', 'workdays', 'weekday', 'weekdays'],
    night: ['night', 'nights'],
    week: ['week', 'weeks', 'wk', 'wks'],
    weekend: ['weekend', 'weekends'],
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters'],
    year: ['year', 'years', 'yr', 'yrs'],
  },
  months: [
    ['january', 'jan', 'jan.'],
    ['february', 'feb', 'feb.'],
    ['march', 'mar', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['may'],
    ['june', 'jun', 'jun.'],
    ['july', 'jul', 'jul.'],
    ['august', 'aug', 'aug.'],
    ['september', 'sep', 'sept', 'sep.', 'sept.'],
    ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ],
  weekdays,
  weekdayPlurals: weekdays.map(([name]) => [`${name}s`, `${name!.slice(0, 3)}s`, `${name!.slice(0, 4)}s`]),
  parts: {
    dawn: ['dawn', 'sunrise'],
    morning: ['morning', 'mornings', 'morn', 'forenoon'],
    noon: [],
    lunch: ['lunch', 'lunchtime', 'lunch time', 'lunch hour'],
    afternoon: ['afternoon', 'afternoons', 'arvo'],
    evening: ['evening', 'evenings', 'dinner time', 'dinnertime'],
    night: ['night', 'nights', 'nighttime', 'night time'],
    workday: ['(business|working|work|office) hours'],
  },
  holidays: {
    newYearsDay: ["new year's day", 'new years day', "new year's", 'new year'],
    newYearsEve: ["new year's eve", 'new years eve', 'nye'],
    valentine: ["valentine's day", 'valentines day'],
    goodFriday: ['good friday'],
    easter: ['easter', 'easter sunday'],
    easterMonday: ['easter monday'],
    kingsDay: ["king's day", 'kings day', 'kingsday'],
    liberationDay: ['liberation day'],
    labourDay: ['may day'],
    ascension: ['ascension', 'ascension day'],
    whitSunday: ['pentecost', 'whit sunday'],
    whitMonday: ['whit monday'],
    independenceDay: ['independence day'],
    halloween: ['halloween'],
    saintNicholas: ['saint nicholas', 'sinterklaas'],
    thanksgiving: ['thanksgiving', 'thanksgiving day'],
    blackFriday: ['black friday'],
    christmasEve: ['christmas eve', 'xmas eve'],
    christmas: ['christmas', 'xmas', 'christmas day', 'xmas day'],
    boxingDay: ['boxing day'],
  },
  zones: {
    '[us] (pacific|pacific standard|pacific daylight|california|la|west coast) time': 'America/Los_Angeles',
    '[us] (mountain|mountain standard|mountain daylight) time': 'America/Denver',
    '[us] (central|central standard|central daylight) time': 'America/Chicago',
    '[us] (eastern|eastern standard|eastern daylight|nyc|ny|east coast) time': 'America/New_York',
    '(british|uk) [summer] time': 'Europe/London',
    'central european [summer] time': 'Europe/Paris',
    'eastern european [summer] time': 'Europe/Helsinki',
    'india [standard] time': 'Asia/Kolkata',
    'japan [standard] time': 'Asia/Tokyo',
    '(dutch|netherlands|nl) time': 'Europe/Amsterdam',
    'german time': 'Europe/Berlin',
    'uk time': 'Europe/London',
  },
}
