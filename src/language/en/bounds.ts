import type { Grammar } from '../grammar.js'

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
