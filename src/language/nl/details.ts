import type { Grammar } from '../grammar.js'

export const details: Grammar['details'] = {
  buffer: [
    '{duration} (buffer|pauze|speling|tussentijd) [ertussen|tussen afspraken|tussendoor|ervoor en erna|voor en na]',
    '(buffer|pauze|speling) van {duration} [ertussen|ervoor en erna|voor en na]',
    '{duration} (ertussen|tussen afspraken|tussen twee afspraken|tussen de afspraken)',
    '{duration} (ervoor en erna|voor en na)',
  ],
  bufferBefore: [
    '{duration} (buffer|pauze|speling) (vooraf|ervoor|voor)',
    '(buffer|pauze|speling) (vooraf|ervoor) van {duration}',
    '(buffer|pauze|speling) van {duration} (vooraf|ervoor)',
    '{duration} (voorbereiding|voorbereidingstijd)',
    '{duration} ervoor',
  ],
  bufferAfter: [
    '{duration} (buffer|pauze|speling) (achteraf|erna|na)',
    '(buffer|pauze|speling) (achteraf|erna) van {duration}',
    '(buffer|pauze|speling) van {duration} (achteraf|erna|na afloop)',
    '{duration} erna',
  ],
  notice: [
    '(minimaal|minstens|tenminste|ten minste|uiterlijk|op zijn minst) {duration} (vooraf|van tevoren|tevoren|vooruit|ervoor)',
    '{duration} (van tevoren|aankondiging|aanlooptijd|vooraf)',
    '(aanlooptijd|aankondiging) van {duration}',
    'minimaal {duration} aankondiging',
  ],
  horizon: [
    '(tot|maximaal|hooguit|hoogstens|tot maximaal) {duration} (vooruit|in de toekomst)',
    '(boekbaar|te boeken) tot {duration} (vooruit|van tevoren)',
    '(maximaal|hooguit) {duration} van tevoren',
  ],
  perDay: [
    '(maximaal|max|max.|hooguit|hoogstens|ten hoogste|niet meer dan|tot) {number} [keer|afspraken|gesprekken|boekingen] per dag',
    '{number} per dag',
    '(maximaal|max|hooguit|hoogstens|niet meer dan) {number} [afspraken|gesprekken|boekingen] (op een dag|elke dag)',
    'daglimiet [van] {number}',
  ],
  isPrivate: [
    'prive',
    'privé',
    'verborgen',
    'besloten',
    'alleen op uitnodiging',
    'op uitnodiging',
    'niet openbaar',
    'niet publiek',
    'privaat',
  ],
  isPublic: ['openbaar', 'publiek', 'openbare', 'publieke', 'zichtbaar voor iedereen', 'voor iedereen', 'niet prive'],
  inTeams: ['(via|in|op|met) [microsoft|ms] teams'],
  inZoom: ['(via|in|op|met) zoom'],
  inMeet: ['(via|in|op) google meet'],
  byPhone: ['(telefonisch|per telefoon|via de telefoon|aan de telefoon|bellend)'],
}
