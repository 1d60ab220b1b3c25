import type { Grammar } from '../grammar.js'

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
