import type { Grammar } from '../grammar.js'

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
