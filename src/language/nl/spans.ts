import type { Grammar } from '../grammar.js'

const to = '(tot|-|tot en met|t/m|tm|en|tot aan)'
const until = '(tot|-|tot en met|t/m|tm|tot aan)'

export const moments: Grammar['moments'] = {
  dayAndTime: ['{day} [,] [om|@|at|rond] {tick}', '{day} om {tick} uur'],
  timeAndDay: ['{tick} [op|van] {day}'],
  dayAndPart: ['{day} [,] {part}', '{part} [,] [op|van] {day}'],
  weekdayMorning: ['{weekdayName} morgen'],
  tonight: [],
  thisPart: ['(deze|van) {part}', 'vandaag [in] [de] {part}'],
  nextPart: ['[de] (volgende|komende) {partName}'],
  timeInMoment: ['{tick} [,] {moment}', '{moment} [,] [om|@|at|rond|tegen] {tick}'],
  orAt: ['{moment} of [om] {tick}'],
  dayAm: [],
  dayPm: [],
  startOfPart: ['vroeg {moment}', '{moment} vroeg', 'vroeg op {moment}'],
  of: ['{noun} [te maken|maken|plaatsen|in|vast] voor {moment}', '(alarm|wekker|herinnering) (voor|op) {moment}'],
  thisMorning: ['deze morgen'],
  now: ['nu', 'nu meteen', 'direct', 'meteen', 'per direct', 'nu direct'],
  fromNow: ['over {duration}', '{duration} (vanaf nu|later)', 'in {duration}', 'over {duration} vanaf nu'],
  minutesFromNow: [],
  endOfPart: [
    '[aan] [het] (einde|eind) van {moment}',
    '{moment} (aan|tegen) het (einde|eind)',
    '{moment} (laat|later)',
  ],
  after: ['{duration} (na|vanaf) {moment}'],
  endOfDay: [
    '[aan|tegen|voor|op] [het] (eind|einde) van {day}',
    'eind van de dag {day}',
    '{day} (aan|tegen) het (eind|einde) van de (dag|middag)',
    'eind {day}',
  ],
}

export const spans: Grammar['spans'] = {
  hours: [`{tick} ${until} {tick}`, `om {tick} ${until} {tick}`],
  hoursBetween: [
    `(van|vanaf) {tick} ${until} {tick}`,
    `tussen {tick} ${to} {tick}`,
    'na {tick} (en|maar) voor {tick}',
    'van {tick} uur tot {tick}',
    `tussen {tick} (en) {tick} uur`,
  ],
  hoursDashed: ['{int}-{int}'],
  hoursInWords: ['{number} tot {number}'],
  dayHoursDashed: ['{day} [,] [van] {int}-{int}', '{day} [,] [van] {int} (tot|t/m) {int}'],
  inPart: ['{span} [,] [in|op] [de] {part}', '{part} [van] {span}'],
  lasting: ['{duration} (vanaf) {tick}'],
  moments: [`[van|vanaf] {moment} ${until} {moment}`, 'tussen {moment} en {moment}'],
  momentToTime: [],
  timeToMoment: ['(van|vanaf) {tick} tot {moment}'],
  nowToTime: ['(tussen|van) {moment} (en|tot) {tick}'],
  daysToDays: [
    `[van|vanaf|tussen] {day} ${until} {day}`,
    'tussen {day} en {day}',
    `[van|vanaf|tussen] {days} ${until} {days}`,
    'tussen {days} en {days}',
    `[van|tussen] {day} ${to} {days}`,
  ],
  dayToDayOfMonth: [`[van] {day} ${until} [de] {ordinal}`],
  daysOfMonth: [
    `[van|vanaf|tussen] [de] {dayNumber} ${to} [de] {dayNumber} [van] {monthName} [,] [{year}]`,
    `[van|vanaf|tussen] {monthName} [tussen] [de] {dayNumber} ${to} [de] {dayNumber} [,] [{year}]`,
  ],
  daysOfPeriod: ['[van] [de] {dayNumber} (tot|-|t/m) [de] {dayNumber} van {days}'],
  lastingFrom: ['{duration} (vanaf|beginnend op) {moment}'],
  nextMinutes: [
    '[in|voor|tijdens|binnen] (de|het) (volgende|komende) {duration}',
    '[in|binnen] het (volgende|komende) {unit}',
    'binnen {duration}',
    'binnen de (volgende|komende) {duration}',
    'over {duration} in de toekomst',
    'binnen nu en {duration}',
  ],
}

const after = '(na|later dan|niet voor|niet eerder dan|niet vroeger dan|pas na)'
const before = '(voor|eerder dan|vroeger dan|voorafgaand aan)'
const latest =
  '(uiterlijk|op zijn laatst|niet later dan|ten laatste|tot|tot en met|t/m|tegen|niet na|op of voor|niet later dan of in|tot uiterlijk|al zo laat als)'
const onwards = '(en later|of later|en daarna|en verder|of daarna)'

export const bounds: Grammar['bounds'] = {
  afterTime: [
    `[ergens] ${after} {tick}`,
    `[om] {tick} ${onwards}`,
    '(vanaf|sinds|startend om|beginnend om|startend|beginnend) {tick}',
    'na (rond|ongeveer|circa) {tick}',
    '>= {tick}',
  ],
  beforeTime: [
    `[ergens] ${before} {tick}`,
    `${latest} [om] {tick}`,
    '{tick} (op zijn laatst|uiterlijk|of eerder|of vroeger)',
    'om {tick} op zijn laatst',
    '<= {tick}',
  ],
  afterMoment: [`[ergens] ${after} {moment}`],
  fromMoment: ['(vanaf|sinds) {moment}', `{moment} ${onwards}`, '>= {moment}'],
  beforeMoment: [`[ergens] ${before} {moment}`],
  untilMoment: [`${latest} {moment}`, '{moment} op zijn laatst'],
  fromDay: [
    '(vanaf|sinds|startend op|beginnend op|startend|beginnend|met ingang van|per|op of na) {day}',
    `{day} ${onwards}`,
    '(vanaf|sinds|startend in) {days}',
  ],
  afterDay: [`[ergens] ${after} {day}`, `[ergens] ${after} {days}`, 'na afloop van {days}', 'na (de) {days}'],
  untilDay: ['(tussen|van|vanaf) nu (en|tot) {day}', `${latest} {day}`, '{day} op zijn laatst', `${latest} {days}`],
  beforeDay: [`[ergens] ${before} {day}`, `[ergens] ${before} {days}`, 'voor de {day}'],
  untilEndOf: ['(voor|tegen|uiterlijk) [het] (eind|einde) van {days}'],
  fromStartOf: ['(na|vanaf|sinds) [het] begin van {days}'],
  afterWork: ['na (werktijd|het werk|kantoortijd)'],
  afterLunch: ['[ergens|direct|meteen] na de lunch', 'na lunch', 'na de (middagpauze|lunchpauze)'],
  beforePart: ['[ergens] voor [de|het] {part}'],
  afterPart: ['[ergens] na [de|het] {part}'],
  fromPart: ['vanaf [de] {part}'],
  fromNow: ['vanaf nu', 'vanaf heden'],
}

export const repeats: Grammar['repeats'] = {
  every: ['(elke|iedere|wekelijks op|elke week op) {weekdayName}'],
  plural: ['[op] {weekdays}'],
  range: [
    `[op|van] {weekdayName} ${until} {weekdayName}`,
    'tussen {weekdayName} en {weekdayName}',
    `{weekdayName} ${until} {weekdayName}`,
  ],
  list: [
    '[op] {weekdayName} (en|&|+|/) [op] {weekdayName}',
    '[op] {weekdayName} , {weekly}',
    '[op] {weekdays} (en|&|+|/) [op] {weekdays}',
    '[op] {weekdays} , {weekly}',
    '[op] {weekdayName} , {weekdayName}',
  ],
  choice: ['[op] {weekdayName} of [op] {weekdayName}'],
  workdays: [
    '[op] (werkdagen|doordeweekse dagen|weekdagen)',
    'doordeweeks',
    'door de week',
    '(elke|iedere) werkdag',
    'op een werkdag',
  ],
  weekendDays: ['in [het] weekend steeds', '(elk|ieder) weekend', 'weekenden'],
  everyDay: ['(elke|iedere) dag', 'dagelijks'],
  again: ['(elke|iedere) {weekly}'],
}

const not = '[en|maar] (niet|behalve|uitgezonderd|geen|buiten|nooit|liever niet|met uitzondering van|anders dan)'

export const exceptions: Grammar['exceptions'] = {
  day: [`${not} [op] {day}`, 'ik kan niet [op] {day}', '[op] {day} (niet|kan ik niet|lukt niet|gaat niet)'],
  days: [`${not} [in] {days}`],
  weekly: [`${not} [op] {weekly}`],
  part: [`${not} {part}`, `${not} te {part}`],
  span: [`(niet|behalve|buiten|liever niet) {span}`],
  moment: [`(niet|behalve|buiten|liever niet) [op] {moment}`],
}

export const orders: Grammar['orders'] = {
  first: [
    '(zo|ten) (snel|spoedig|vroeg|gauw) mogelijk',
    'zsm',
    'z.s.m.',
    'z.s.m',
    'asap',
    '[op] [het|de] (eerste|vroegste|eerstvolgende|eerst) (beschikbare|mogelijke|vrije) [moment|tijdstip|tijd|plek|gaatje|datum|dag|optie|mogelijkheid]',
    '[op] [het|de] (eerstvolgende|vroegste|eerste) (moment|tijdstip|gelegenheid|plek|gaatje|mogelijkheid)',
    'wanneer het [het] eerst kan',
    'liefst zo (snel|vroeg) mogelijk',
    'het snelst',
    'met spoed',
    'hoe eerder hoe beter',
  ],
  last: [
    '[op] [het] laatste (moment|tijdstip|gaatje)',
    'zo laat mogelijk',
    '(laatste) (beschikbare|mogelijke|vrije) [moment|tijd|plek]',
  ],
  later: [
    '{duration} (later|vooruit|opschuiven|uitstellen|verlaten|naar achteren)',
    'met {duration} (uitstellen|opschuiven|vertragen|verlaten)',
  ],
  earlier: ['{duration} (eerder|vroeger|vervroegen|naar voren)', 'met {duration} vervroegen'],
}

export const zones: Grammar['zones'] = {
  east: ['(utc|gmt) [+] {int}'],
  west: ['(utc|gmt) - {int}'],
  city: ['tijdzone (op|naar|is|in) {city}', '[in] {city} [lokale] tijd', '{city} time', '{city} se tijd'],
}
