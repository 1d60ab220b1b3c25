import type { Grammar } from '../grammar.js'

const to = '(to|-|until|till|til|thru|through|up to)'
const until = '(to|-|until|till|til|thru|through|and|&)'

export const moments: Grammar['moments'] = {
  dayAndTime: ['{day} [,] [at|@|for|from|starting at] {tick}', '{day} [,] at (about|around) {tick}'],
  timeAndDay: ['{tick} [on|of] {day}'],
  dayAndPart: ['{day} [,] {part}', '{part} [,] [on|of] {day}'],
  tonight: ['[for] (tonight|tonite)', "tonight 's"],
  thisPart: ['this {part}', 'this very {part}', 'today [in|at] [the] {part}'],
  nextPart: ['[the] (next|following) {partName}'],
  timeInMoment: ['{tick} [,] {moment}', '{moment} [,] [at|@|around|about|by] {tick}'],
  orAt: ['{moment} or [at] {tick}'],
  dayAm: ['{day} (am|a.m.)'],
  dayPm: ['{day} (pm|p.m.)'],
  startOfPart: ['early {moment}', 'early on {moment}'],
  of: [],
  now: ['[right] now', 'straight away', 'right away', 'immediately', 'at once'],
  fromNow: [
    'in {duration}',
    'in {duration} from now',
    '{duration} (from now|hence|later)',
    "in {duration} 's time",
    'today in {duration}',
  ],
  minutesFromNow: ['in {int}'],
  weekdayMorning: [],
  thisMorning: [],
  endOfPart: ['[at] [the] end of {moment}', '(late|later) {moment}'],
  after: ['{duration} (after|from|past) {moment}'],
  endOfDay: [
    '[by|at|before] [the] end of {day}',
    'eod {day}',
    '{day} eod',
    '{day} end of day',
    '{day} at the end of the day',
  ],
}

export const spans: Grammar['spans'] = {
  hours: [`{tick} ${to} {tick}`, `at {tick} ${to} {tick}`],
  hoursBetween: [
    `(from|between) {tick} ${to} {tick}`,
    'between {tick} (and|or|&) {tick}',
    'later than {tick} [but] before {tick}',
    'after {tick} (and|but) before {tick}',
    `for {tick} ${to} {tick}`,
  ],
  hoursDashed: ['{int}-{int}'],
  hoursInWords: ['{number} (to|till|til) {number}'],
  dayHoursDashed: ['{day} [,] [from] {int}-{int}', '{day} [,] [from] {int} (to|till|until) {int}'],
  inPart: ['{span} [,] [in|at|on] [the] {part}'],
  lasting: [
    '[last] for {duration} (from|starting|starting at|starting from|beginning) {tick}',
    '{duration} (from|starting|starting at|starting from) {tick}',
  ],
  moments: [`[from] {moment} ${to} {moment}`, 'between {moment} and {moment}'],
  momentToTime: [],
  timeToMoment: [],
  nowToTime: ['(between|from) {moment} (and|to|until|till) {tick}'],
  daysToDays: [
    `[from|between] {day} ${to} {day}`,
    'between {day} and {day}',
    `[from|between] {days} ${to} {days}`,
    'between {days} and {days}',
    `[from] {day} ${to} {days}`,
  ],
  dayToDayOfMonth: [`[from] {day} ${to} [the] {ordinal}`],
  daysOfMonth: [
    `[from|between] [the] {dayNumber} ${until} [the] {dayNumber} [of] {monthName} [,|of] [{year}]`,
    `[from|between] {monthName} [between|from] [the] {dayNumber} ${until} [the] {dayNumber} [,|of] [{year}]`,
  ],
  daysOfPeriod: ['[from] [the] {dayNumber} (to|-|until|till) [the] {dayNumber} of {days}'],
  lastingFrom: ['{duration} (starting|starting from|starting at|starting on|beginning|from) {moment}'],
  nextMinutes: [
    '[in|within|during] the next {unit}',
    '[in|for|during|within] [the] (next|coming|following) {duration}',
    'within {duration}',
    'in [the] {number} (coming|next) {unit}',
  ],
}

const after = '(after|later than|past|from after|not before|no earlier than|no sooner than)'
const before = '(before|earlier than|prior to|ahead of)'
const latest =
  '(until|till|til|through|thru|by|no later than|not later than|not after|at the latest|up to|at or before)'
const onwards = '(onwards|onward|on|and later|or later|forward|and after|or after|and onwards|or thereafter)'

export const bounds: Grammar['bounds'] = {
  afterTime: [
    `[any time|anytime|sometime] ${after} {tick}`,
    `(after|from|at) {tick} ${onwards}`,
    `{tick} ${onwards}`,
    '(from|since|starting|starting from|starting at|at or after|beginning) {tick}',
    'after (around|about) {tick}',
    '>= {tick}',
  ],
  beforeTime: [
    `[any time|anytime|sometime] ${before} {tick}`,
    `${latest} {tick}`,
    '{tick} (at the latest|or earlier|or before|latest)',
    'by {tick} at the latest',
    '<= {tick}',
  ],
  afterMoment: [`[any time|anytime|sometime] ${after} {moment}`],
  fromMoment: [`(from|since|starting|starting from|at or after|as of) {moment} [${onwards}]`, `{moment} ${onwards}`],
  beforeMoment: [`[any time|anytime|sometime] ${before} {moment}`],
  untilMoment: [`${latest} {moment}`, '{moment} at the latest'],
  fromDay: [
    `(from|since|starting|starting from|starting on|beginning|as of|on or after) {day} [${onwards}]`,
    `{day} ${onwards}`,
    `(from|since|starting|starting from|as of) {days} [${onwards}]`,
  ],
  afterDay: [
    `[any time|anytime|sometime] ${after} {day}`,
    `[any time|anytime|sometime] ${after} {days}`,
    'after the end of {days}',
  ],
  untilDay: [
    '(between|from) now (and|until|till|to) {day}',
    `${latest} {day}`,
    '{day} at the latest',
    `${latest} {days}`,
  ],
  beforeDay: [`[any time|anytime|sometime] ${before} {day}`, `[any time|anytime|sometime] ${before} {days}`],
  untilEndOf: ['(before|by|until|till) [the] end of {days}'],
  fromStartOf: ['(after|from|since) [the] (beginning|start) of {days}'],
  afterWork: ['after (work|hours|office hours|school|class)'],
  afterLunch: ['[any time|sometime|right] after lunch'],
  beforePart: ['[any time|anytime] before [the] {part}'],
  afterPart: ['[any time|anytime] after [the] {part}'],
  fromPart: [`(from|since) [the] {part} ${onwards}`],
  fromNow: ['from now on', 'any time from now'],
}

export const repeats: Grammar['repeats'] = {
  every: ['(every|each|weekly on|weekly every|every week on) {weekdayName}', '{weekdayName} every week'],
  plural: ['[on] {weekdays}'],
  range: [
    `[on|from] {weekdayName} ${to} {weekdayName}`,
    `[on|from] {weekdays} ${to} {weekdays}`,
    'between {weekdayName} and {weekdayName}',
  ],
  list: [
    '[on] {weekdayName} (and|&|+|/) {weekdayName}',
    '[on] {weekdayName} , {weekly}',
    '[on] {weekdays} (and|&|+|/) [on] {weekdays}',
    '[on] {weekdays} , {weekly}',
    '[on] {weekdayName} , {weekdayName}',
    '[on] {weekdays} , {weekdays}',
  ],
  choice: ['[on] [either] {weekdayName} or [on] {weekdayName}'],
  workdays: [
    '[on] (weekdays|working days|business days|workdays|work days)',
    '(every|each|all) (weekday|workday|working day|business day)',
    'on a (weekday|workday)',
  ],
  weekendDays: ['(on|at|in) weekends', '(every|each) weekend', 'on the weekends', 'weekends'],
  everyDay: ['(every|each) day', 'daily', 'seven days a week'],
  again: ['(every|each) {weekly}'],
}

const not =
  '[and|but] (not|except|except for|excluding|apart from|other than|but not|no|never|besides|anything but|any day but|outside|outside of|avoid|avoiding|but)'

export const exceptions: Grammar['exceptions'] = {
  day: [
    `${not} [on|for] {day}`,
    "i (can't|cannot|can not) do {day}",
    "{day} (is out|is not possible|does not work|doesn't work|won't work)",
  ],
  days: [`${not} [in|for] {days}`],
  weekly: [`${not} [on] {weekly}`, "i (can't|cannot|can not) [do|make] {weekly}"],
  part: [`${not} {part}`, `${not} (too) {part}`],
  span: [`(not|except|excluding|but not|outside|outside of|avoid) {span}`],
  moment: [`(not|except|excluding|but not|avoid) {moment}`],
}

export const orders: Grammar['orders'] = {
  first: [
    'asap',
    'a.s.a.p [.]',
    '(as soon as|soon as|as early as) (possible|you can|he can|she can|they can|we can)',
    '(at|in) (your|the|his|her|their) (earliest|soonest|first) [convenience|possible|opportunity] [time|slot]',
    '[the] [very] (first|earliest|soonest|next) (available|possible|free|open) [time|slot|opening|moment|gap|spot|hour|date|day|appointment]',
    '[the] [very] (first|earliest|soonest|next) (time|slot|opening|moment|gap|spot|opportunity|availability)',
    '[the] (soonest|earliest)',
    '[the] first (free|open) (half hour|hour)',
    'whenever (is|you are|he is|she is|they are) (first|next) (free|available)',
    'the sooner the better',
    'as quickly as possible',
    'urgently',
  ],
  last: [
    '[the] (last|latest|final) (available|possible|free|open) [time|slot|opening|moment]',
    '[the] (last|latest) (time|slot|opening)',
    'as late as possible',
    'the later the better',
  ],
  later: ['{duration} (later|back)', '(back|out|later) by {duration}', 'by {duration}'],
  earlier: [
    '(earlier|sooner) by {duration}',
    'forward [by] {duration}',
    '{duration} forward',
    '{duration} (earlier|sooner|up)',
    '(up|forward) by {duration} earlier',
  ],
}

export const zones: Grammar['zones'] = {
  east: ['(utc|gmt) [+] {int}'],
  west: ['(utc|gmt) - {int}'],
  city: [
    '(time zone|timezone) (to|is|in|=) {city}',
    '[in] {city} [local] time',
    '{city} local time',
    "{city} 's time",
    '{city} timezone',
  ],
}
